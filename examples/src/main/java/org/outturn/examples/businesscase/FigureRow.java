package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;

/**
 * One line of a table: the same figure at low, base and high volume.
 *
 * @param name what it is, such as {@code paid by the contract}, or a date
 * @param unit in what it is counted, such as {@code GBP} or the name of an outcome
 * @param figures one for each volume, in their order
 */
record FigureRow(String name, String unit, ImmutableList<ShownFigure> figures) {}
