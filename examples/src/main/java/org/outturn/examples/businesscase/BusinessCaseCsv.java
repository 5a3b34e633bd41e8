package org.outturn.examples.businesscase;

import java.io.Writer;
import org.outturn.core.contract.Source;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.examples.report.NotAppliedText;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;

/**
 * The answer to a business case as CSV that opens in a spreadsheet: the figures of the page, then
 * what is assumed and where the figures come from. Text never becomes a formula.
 */
public final class BusinessCaseCsv {
  private final CsvTable table;

  private BusinessCaseCsv(CsvTable table) {
    this.table = table;
  }

  /**
   * Writes a row for each figure.
   *
   * @param answer the answer
   * @param out where it goes; it is not closed
   */
  public static void write(BusinessCaseAnswer answer, Writer out) {
    CsvTable table = new CsvTable(out, "table", "figure", "unit", "low", "base", "high", "note");
    BusinessCaseCsv rows = new BusinessCaseCsv(table);
    BusinessCase terms = answer.of().terms();
    rows.note("Business case", terms.id(), terms.name());
    answer
        .at(Volume.BASE)
        .missing()
        .forEach(each -> rows.note("Not known", each.where(), each.what()));
    answer
        .of()
        .delivery()
        .ifPresent(
            delivery ->
                delivery.unknowns().forEach(each -> rows.note("Not known", delivery.id(), each)));
    answer
        .at(Volume.BASE)
        .notApplied()
        .forEach(each -> rows.note("Not applied", each.rule().id(), NotAppliedText.sentence(each)));
    new Figures(answer).tables().forEach(rows::table);
    for (String each : terms.assumptions()) {
      rows.note("What is assumed", terms.id(), each);
    }
    answer
        .of()
        .delivery()
        .ifPresent(
            of -> of.assumptions().forEach(each -> rows.note("What is assumed", of.id(), each)));
    answer
        .of()
        .finance()
        .ifPresent(
            of -> of.assumptions().forEach(each -> rows.note("What is assumed", of.id(), each)));
    terms.sources().forEach(each -> rows.source(terms.id(), each));
    answer
        .of()
        .delivery()
        .ifPresent(of -> of.sources().forEach(each -> rows.source(of.id(), each)));
    answer.of().finance().ifPresent(of -> of.sources().forEach(each -> rows.source(of.id(), each)));
    answer
        .of()
        .benefits()
        .ifPresent(of -> of.sources().forEach(each -> rows.source(of.id(), each)));
    answer
        .of()
        .contract()
        .sources()
        .forEach(each -> rows.source(answer.of().contract().id(), each));
    table.flush();
  }

  private void table(FigureTable figures) {
    for (FigureRow row : figures.rows()) {
      table.text(figures.name()).text(row.name()).text(row.unit());
      for (ShownFigure figure : row.figures()) {
        figure.number().ifPresentOrElse(table::number, () -> table.text(figure.text()));
      }
      table.nothing().endRow();
    }
  }

  private void source(String of, Source source) {
    note("Where the figures come from", of, source.title() + ": " + source.what());
  }

  private void note(String about, String of, String text) {
    table.text(about).text(of);
    table.nothing().nothing().nothing().nothing().text(text).endRow();
  }
}
