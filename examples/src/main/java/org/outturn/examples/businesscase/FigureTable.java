package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;

/**
 * Figures that belong together.
 *
 * @param name what they are, such as {@code Payments by due date}
 * @param head what its days are, such as {@code due on}; blank for a table of named figures
 * @param rows the figures
 */
record FigureTable(String name, String head, ImmutableList<FigureRow> rows) {}
