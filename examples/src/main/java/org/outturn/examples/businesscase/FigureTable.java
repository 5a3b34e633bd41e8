package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;

/**
 * Figures that belong together.
 *
 * @param name what they are, such as {@code Payments by due date}
 * @param head what stands in the first column, such as {@code due on}
 * @param rows the figures
 */
record FigureTable(String name, String head, ImmutableList<FigureRow> rows) {}
