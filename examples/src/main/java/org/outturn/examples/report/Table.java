package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A table of a result, once for all its forms: as text, on a page, and as a sheet.
 *
 * @param sheet what its sheet is called
 * @param caption what it shows
 * @param columns at least one
 * @param rows in their order
 */
public record Table(
    String sheet, String caption, ImmutableList<Column> columns, ImmutableList<Row> rows) {
  /**
   * A column.
   *
   * @param name its head; may be blank
   * @param isOfNumbers whether it holds numbers, else words and days
   */
  public record Column(String name, boolean isOfNumbers) {}

  /**
   * A row.
   *
   * @param isTotal whether it sums up the rows above it
   * @param cells one for each column
   */
  public record Row(boolean isTotal, ImmutableList<Cell> cells) {}

  static Builder of(String sheet, String caption) {
    return new Builder(sheet, caption);
  }

  /**
   * Whether there is nothing in it.
   *
   * @return true without rows
   */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table as text. */
  String print() {
    return text().print();
  }

  /** The same to be laid out. */
  TextTable text() {
    TextTable text = new TextTable(caption);
    columns.forEach(
        each -> {
          if (each.isOfNumbers()) {
            text.numbers(each.name());
          } else {
            text.words(each.name());
          }
        });
    rows.forEach(each -> text.row(each.cells().stream().map(Cell::text).toArray(String[]::new)));
    return text;
  }

  /** A table while it is filled, columns first. */
  static final class Builder {
    private final String sheet;
    private final String caption;
    private final ImmutableList.Builder<Column> columns = ImmutableList.builder();
    private final ImmutableList.Builder<Row> rows = ImmutableList.builder();
    private int filled;

    private Builder(String sheet, String caption) {
      this.sheet = sheet;
      this.caption = caption;
    }

    Builder words(String... names) {
      for (String each : names) {
        columns.add(new Column(each, false));
      }
      return this;
    }

    Builder numbers(String... names) {
      for (String each : names) {
        columns.add(new Column(each, true));
      }
      return this;
    }

    Builder row(Cell... cells) {
      return row(List.of(cells));
    }

    Builder row(List<Cell> cells) {
      return add(false, cells);
    }

    /** Adds a row that sums up rows above it. */
    Builder total(Cell... cells) {
      return total(List.of(cells));
    }

    Builder total(List<Cell> cells) {
      return add(true, cells);
    }

    private Builder add(boolean isTotal, List<Cell> cells) {
      rows.add(new Row(isTotal, ImmutableList.copyOf(cells)));
      filled++;
      return this;
    }

    /** How many rows it has. */
    int size() {
      return filled;
    }

    Table build() {
      return new Table(sheet, caption, columns.build(), rows.build());
    }
  }
}
