package org.outturn.examples.report;

import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.appraisal.AppraisalCalculator;
import org.outturn.pricing.json.AppraisalDocument;
import org.outturn.pricing.json.AppraisalDocument.HeadlineRow;
import org.outturn.pricing.json.AppraisalDocument.LineRow;

/** An appraisal as CSV: a row for each benefit and cost and year, or the totals. */
public final class AppraisalCsv {
  private AppraisalCsv() {}

  /**
   * Appraises a case and writes its rows.
   *
   * @param given the case
   * @param out where they go; it is not closed
   */
  public static void write(ValueCase given, Writer out) {
    given
        .match(
            new ValueCase.Cases<CsvTable>() {
              @Override
              public CsvTable full(AppraisalCase full) {
                return lines(AppraisalDocument.of(AppraisalCalculator.DEFAULT.answer(full)), out);
              }

              @Override
              public CsvTable totals(TotalsCase totals) {
                return figures(AppraisalDocument.of(totals).headline(), out);
              }
            })
        .flush();
  }

  private static CsvTable lines(AppraisalDocument document, Writer out) {
    CsvTable table =
        new CsvTable(
            out, "year", "agency", "kind", "id", "gross", "net", "prudent", "present", "cashable");
    for (LineRow line : document.lines()) {
      table
          .number(line.year())
          .text(line.agency())
          .text(line.kind())
          .text(line.id())
          .number(new BigDecimal(line.gross()))
          .number(new BigDecimal(line.net()))
          .number(new BigDecimal(line.prudent()))
          .number(new BigDecimal(line.present()))
          .number(new BigDecimal(line.cashable()))
          .endRow();
    }
    return table;
  }

  private static CsvTable figures(HeadlineRow headline, Writer out) {
    CsvTable table = new CsvTable(out, "figure", "value");
    figure(table, "cost", headline.cost());
    figure(table, "benefits", headline.benefits());
    figure(table, "fiscal", headline.fiscal());
    figure(table, "cashable", headline.cashable());
    figure(table, "netPresentSocialValue", headline.netPresentSocialValue());
    figure(table, "benefitCostRatio", headline.benefitCostRatio());
    figure(table, "fiscalReturn", headline.fiscalReturn());
    figure(table, "cashableReturn", headline.cashableReturn());
    return table;
  }

  private static void figure(CsvTable table, String name, @Nullable String value) {
    table.text(name);
    if (value == null) {
      table.nothing();
    } else {
      table.number(new BigDecimal(value));
    }
    table.endRow();
  }
}
