package org.outturn.examples.report;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.appraisal.AppraisalLine;
import org.outturn.pricing.appraisal.FigureRounding;
import org.outturn.pricing.appraisal.Headline;
import org.outturn.pricing.appraisal.PublicValueAppraiser;

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
                return lines(PublicValueAppraiser.DEFAULT.appraise(full), out);
              }

              @Override
              public CsvTable totals(TotalsCase totals) {
                return figures(totals, out);
              }
            })
        .flush();
  }

  private static CsvTable lines(Appraisal appraisal, Writer out) {
    FigureRounding shown = appraisal.shown();
    CsvTable table =
        new CsvTable(
            out, "year", "agency", "kind", "id", "gross", "net", "prudent", "present", "cashable");
    for (AppraisalLine line : appraisal.lines()) {
      table
          .number(line.year())
          .text(line.agency())
          .text(line.kind())
          .text(line.id())
          .number(shown.money(line.value().gross()).value())
          .number(shown.money(line.value().net()).value())
          .number(shown.money(line.value().prudent()).value())
          .number(shown.money(line.value().present()).value())
          .number(shown.money(line.cashable()).value())
          .endRow();
    }
    return table;
  }

  private static CsvTable figures(TotalsCase totals, Writer out) {
    FigureRounding shown = new FigureRounding(totals.currency());
    Headline headline = Headline.of(totals);
    CsvTable table = new CsvTable(out, "figure", "value");
    money(table, shown, "cost", Optional.of(headline.cost()));
    money(table, shown, "benefits", Optional.of(headline.benefits()));
    money(table, shown, "fiscal", headline.fiscal());
    money(table, shown, "cashable", headline.cashable());
    money(table, shown, "netPresentSocialValue", Optional.of(headline.netPresentSocialValue()));
    figure(table, "benefitCostRatio", headline.benefitCostRatio().map(FigureRounding::ratio));
    figure(table, "fiscalReturn", headline.fiscalReturn().map(FigureRounding::ratio));
    figure(table, "cashableReturn", headline.cashableReturn().map(FigureRounding::ratio));
    return table;
  }

  private static void money(
      CsvTable table, FigureRounding shown, String name, Optional<BigFraction> exact) {
    figure(table, name, exact.map(each -> shown.money(each).value()));
  }

  private static void figure(CsvTable table, String name, Optional<BigDecimal> value) {
    table.text(name);
    value.ifPresentOrElse(table::number, table::nothing);
    table.endRow();
  }
}
