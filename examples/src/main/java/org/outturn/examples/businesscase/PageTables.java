package org.outturn.examples.businesscase;

import java.util.List;
import org.outturn.examples.drawing.Markup;
import org.outturn.examples.page.PageWriter;
import org.outturn.examples.report.TermsTable;
import org.outturn.pricing.businesscase.Volume;

/** Writes tables on a page: each with a caption and scopes, in a frame that scrolls. */
final class PageTables {
  private static final int LONGEST_AMOUNT = 20;
  private static final int MOST_SHORT_ROWS = 15;

  private final PageWriter writer;
  private final Markup page;

  PageTables(PageWriter writer) {
    this.writer = writer;
    this.page = writer.markup();
  }

  /** Words, a row for each term. */
  void words(TermsTable table) {
    rows("scroll words", table);
  }

  /** Numbers that are written as words, such as rounded amounts: on the right. */
  void numbers(TermsTable table) {
    rows("scroll", table);
  }

  private void rows(String look, TermsTable table) {
    open(look, table.name(), table.rows().size());
    head(table.head());
    for (List<String> row : table.rows()) {
      page.open("tr").element("th", row.get(0), "scope", "row");
      row.stream().skip(1).forEach(this::cell);
      page.close();
    }
    page.close().close().close();
  }

  /** An amount is not parted between lines. */
  private void cell(String text) {
    boolean isAmount = text.length() <= LONGEST_AMOUNT && text.chars().anyMatch(Character::isDigit);
    page.element("td", text, "class", isAmount ? "amount" : "words");
  }

  /** Figures at low, base and high volume; the last row may be a sum. */
  void figures(FigureTable table, boolean hasSum) {
    String look = table.head().isEmpty() ? "scroll" : "scroll days";
    open(look, table.name(), table.rows().size());
    page.open("thead").open("tr");
    if (table.head().isEmpty()) {
      page.element("td", "");
    } else {
      page.element("th", table.head(), "scope", "col");
    }
    for (Volume volume : Volume.values()) {
      page.element("th", volume.words(), "scope", "col");
    }
    page.close().close().open("tbody");
    int rows = table.rows().size() - (hasSum ? 1 : 0);
    table.rows().subList(0, rows).forEach(this::row);
    page.close();
    if (hasSum) {
      page.open("tfoot");
      row(table.rows().get(rows));
      page.close();
    }
    page.close().close();
  }

  private void row(FigureRow row) {
    page.open("tr").element("th", row.name(), "scope", "row");
    row.figures().forEach(each -> page.element("td", each.text()));
    page.close();
  }

  /**
   * Numbers by two numbers, shaded: the darker, the farther above nothing; below nothing a number
   * has its sign and a frame, so that it is told apart without colour.
   *
   * @param name what they are
   * @param head what the rows are by, then the columns
   * @param rows the row's number, then the numbers
   */
  void shaded(String name, List<String> head, List<ShadedRow> rows) {
    open("scroll shaded", name, rows.size());
    head(head);
    for (ShadedRow row : rows) {
      page.open("tr").element("th", row.name(), "scope", "row");
      row.cells().forEach(each -> page.element("td", each.text(), "class", each.shade()));
      page.close();
    }
    page.close().close().close();
  }

  /** A row of a shaded table. */
  record ShadedRow(String name, List<ShadedCell> cells) {}

  /** A number and its shade, {@code loss}, {@code none} or {@code gain-1} to {@code gain-3}. */
  record ShadedCell(String text, String shade) {}

  private void head(List<String> names) {
    page.open("thead").open("tr");
    names.forEach(each -> page.element("th", each, "scope", "col"));
    page.close().close().open("tbody");
  }

  /**
   * What is too wide for the screen is moved inside a frame, with keys too; what is short stays on
   * one sheet of paper.
   */
  private void open(String look, String name, int rows) {
    String looks = rows <= MOST_SHORT_ROWS ? look + " short" : look;
    writer.scroll(looks, name);
    page.open("table").element("caption", name);
  }
}
