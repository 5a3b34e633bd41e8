package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;

/**
 * Figures that belong together.
 *
 * @param name what they are, such as {@code Payments by due date}
 * @param head what its days are, such as {@code due on}; blank for a table of named figures
 * @param rows the figures
 */
record FigureTable(String name, String head, ImmutableList<FigureRow> rows) {

  /**
   * The same table for reading: amounts in a currency are rounded, and the name says so.
   *
   * @param currency the currency, as rows name their unit
   */
  FigureTable rounded(String currency) {
    return new FigureTable(
        name + ", " + currency + " rounded",
        head,
        rows.stream()
            .map(
                row ->
                    row.unit().equals(currency)
                        ? new FigureRow(
                            row.name(),
                            row.unit(),
                            row.figures().stream()
                                .map(ShownFigure::rounded)
                                .collect(ImmutableList.toImmutableList()))
                        : row)
            .collect(ImmutableList.toImmutableList()));
  }
}
