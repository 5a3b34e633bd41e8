package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import org.outturn.core.validation.Require;

/**
 * A score that multiplies what a tariff pays (rule factor): a table over what was measured of
 * another outcome, or over its effect where it has a comparison group. A quality score of 50 %
 * halves the price, one of 100 % raises it to 1.1 times. Below the first point it is 0; without a
 * measurement nothing is paid.
 *
 * @param outcome the outcome whose measurement it takes
 * @param points at least one, values rising, factors of 0 or more
 * @param between how values between points are read
 * @param by which measurement it takes
 */
public record Factor(
    String outcome, ImmutableList<TablePoint> points, TablePrice.Between between, DecidedBy by) {

  /**
   * Refuses a blank id, values that do not rise, and a factor below zero.
   *
   * @param outcome the outcome whose measurement it takes
   * @param points at least one, values rising, factors of 0 or more
   * @param between how values between points are read
   * @param by which measurement it takes
   */
  public Factor {
    Require.id(outcome, "outcome");
    TablePoint.checkTable(points, between);
    for (TablePoint point : points) {
      Require.that(point.pays().signum() >= 0, "points", "must be factors >= 0", point.pays());
    }
  }

  /**
   * A factor by the latest measurement up to the achieved date: {@code Factor.of("quality",
   * TablePrice.Between.LINEAR, TablePoint.of("0.5", "0.5"), TablePoint.of("1", "1.1"))}.
   *
   * @param outcome the outcome whose measurement it takes
   * @param between how values between points are read
   * @param points at least one, values rising, factors of 0 or more
   * @return the factor
   */
  public static Factor of(String outcome, TablePrice.Between between, TablePoint... points) {
    return new Factor(outcome, ImmutableList.copyOf(points), between, DecidedBy.ACHIEVED);
  }

  /**
   * This factor by another measurement.
   *
   * @param other which measurement it takes
   * @return the factor
   */
  public Factor withBy(DecidedBy other) {
    return new Factor(outcome, points, between, other);
  }
}
