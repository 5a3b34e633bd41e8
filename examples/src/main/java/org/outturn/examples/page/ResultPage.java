package org.outturn.examples.page;

import java.util.List;
import org.outturn.examples.document.ResultDocument;
import org.outturn.examples.document.ResultDocument.Notes;
import org.outturn.examples.drawing.Markup;
import org.outturn.examples.report.Cell;
import org.outturn.examples.report.Table;

/**
 * A result as a page to read, print or mail: the finding and its charts, then the figures, then
 * what they rest on.
 */
public final class ResultPage {
  /** Words of more letters take more than a line on a telephone, but not a line for each word. */
  private static final int LONG = 12;

  private static final int SENTENCE = 30;

  private final ResultDocument document;
  private final PageWriter writer;
  private final Markup page;

  private ResultPage(ResultDocument document) {
    this.document = document;
    this.writer = PageWriter.titled(document.title());
    this.page = writer.markup();
  }

  /**
   * Writes the page.
   *
   * @param document what it says
   * @return HTML that is well-formed XML, the same on every machine
   */
  public static String write(ResultDocument document) {
    return new ResultPage(document).written();
  }

  private String written() {
    page.element("p", document.about() + ".");
    finding();
    writer.section("figures", "The figures");
    document.tables().forEach(this::table);
    page.close();
    notApplied();
    int number = 0;
    for (Notes each : document.notes()) {
      number++;
      if (!each.items().isEmpty()) {
        writer.list("notes-" + number, each.heading(), each.items());
      }
    }
    return writer.finished();
  }

  /** Above every figure stands what it leaves out. */
  private void finding() {
    writer.section("finding", document.question());
    document.unknowns().forEach(each -> page.element("p", each));
    document.notApplied().forEach(each -> page.element("p", each.get(0) + "."));
    page.element("p", String.join(" ", document.finding()), "class", "finding");
    document.charts().forEach(writer::figure);
    page.close();
  }

  private void notApplied() {
    if (document.notApplied().isEmpty()) {
      return;
    }
    writer.section("not-applied", "What could not be applied?");
    for (List<String> each : document.notApplied()) {
      page.element("p", each.get(0) + ":");
      writer.items(each.subList(1, each.size()));
    }
    page.close();
  }

  private void table(Table table) {
    writer.scroll("scroll", table.caption());
    page.open("table").element("caption", table.caption()).open("thead").open("tr");
    for (Table.Column each : table.columns()) {
      if (each.name().isEmpty()) {
        page.element("td", "");
      } else {
        page.element("th", each.name(), "scope", "col", "class", look(each));
      }
    }
    page.close().close().open("tbody");
    for (Table.Row row : table.rows()) {
      page.open("tr", "class", row.isTotal() ? "total" : "each");
      for (int i = 0; i < row.cells().size(); i++) {
        cell(table.columns().get(i), row.cells().get(i), i == 0);
      }
      page.close();
    }
    page.close().close().close();
  }

  private void cell(Table.Column column, Cell cell, boolean isFirst) {
    String look = look(column, cell);
    if (isFirst && !column.isOfNumbers()) {
      page.element("th", cell.shown(), "scope", "row", "class", look);
    } else {
      page.element("td", cell.shown(), "class", look);
    }
  }

  private static String look(Table.Column column, Cell cell) {
    if (cell.kind() == Cell.Kind.DAY) {
      return "day";
    }
    if (column.isOfNumbers()) {
      return look(column);
    }
    int letters = cell.shown().length();
    return letters > SENTENCE ? "word sentence" : letters > LONG ? "word long" : "word";
  }

  private static String look(Table.Column column) {
    return column.isOfNumbers() ? "number" : "word";
  }
}
