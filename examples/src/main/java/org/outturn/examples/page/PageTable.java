package org.outturn.examples.page;

import org.outturn.examples.drawing.Markup;
import org.outturn.examples.report.Cell;
import org.outturn.examples.report.Table;

/** A table of a result on a page: words on the left, numbers on the right, days not parted. */
final class PageTable {
  /** Words of more letters take more than a line on a telephone, but not a line for each word. */
  private static final int LONG = 12;

  private static final int SENTENCE = 30;

  private final PageWriter writer;
  private final Markup page;
  private final Table table;

  PageTable(PageWriter writer, Table table) {
    this.writer = writer;
    this.page = writer.markup();
    this.table = table;
  }

  void write() {
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
