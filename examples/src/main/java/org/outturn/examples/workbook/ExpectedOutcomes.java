package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;

/**
 * Where the outcomes that are expected at one volume stand: in the columns of a timeline, those of
 * one day in one column.
 *
 * @param day a formula: the day of a column
 * @param quantities a formula for each series, in claim order: how many are expected on that day
 * @param besides a formula for each fee and grant: the number of its payment on that day, 0 where
 *     it is not paid on it
 * @param columns how long the timeline is
 * @param seen how many of its columns a statement sees
 */
record ExpectedOutcomes(
    String day,
    ImmutableList<String> quantities,
    ImmutableList<String> besides,
    int columns,
    int seen) {}
