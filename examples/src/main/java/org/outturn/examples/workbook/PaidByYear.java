package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a contract delivers and pays, by calendar year.
 *
 * @param years the cells of the years in which outcomes are achieved
 * @param counted the cells of how many of each outcome count; of those that none are expected of,
 *     none
 * @param dueYears the cells of the years in which payments fall due
 * @param amounts the cells of those payments
 */
record PaidByYear(
    String years,
    ImmutableMap<String, ImmutableList<String>> counted,
    String dueYears,
    String amounts) {

  /** A formula: how many of an outcome count in one year. */
  String counted(String outcome, String year) {
    return joined(outcome, cells -> "SUMIF(" + years + "," + year + "," + cells + ")");
  }

  /** A formula: how many of an outcome count in all. */
  String countedInAll(String outcome) {
    return joined(outcome, cells -> "SUM(" + cells + ")");
  }

  private String joined(String outcome, UnaryOperator<String> sum) {
    ImmutableList<String> cells =
        Objects.requireNonNull(counted.getOrDefault(outcome, ImmutableList.of()));
    return cells.isEmpty() ? "0" : String.join("+", cells.stream().map(sum).toList());
  }

  /** A formula: what falls due in one year. */
  String paid(String year) {
    return "SUMIF(" + dueYears + "," + year + "," + amounts + ")";
  }

  /** The same as other sheets name them. */
  PaidByYear resolved(Workings workings) {
    return new PaidByYear(
        workings.resolved(years),
        ImmutableMap.copyOf(
            Maps.transformValues(
                counted,
                cells ->
                    cells.stream()
                        .map(workings::resolved)
                        .collect(ImmutableList.toImmutableList()))),
        workings.resolved(dueYears),
        workings.resolved(amounts));
  }
}
