package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.core.validation.Require;

/**
 * Yearly rates, each in force from a day until the next: 3.5 % from 2020-01-01, 3 % from
 * 2051-01-01. The last goes on. Money is discounted through every rate on its way.
 *
 * @param rates 0.035 is 3.5 % a year; at least one, each finite and above -1, by the first day it
 *     is in force
 */
public record RateCurve(ImmutableSortedMap<LocalDate, Double> rates) {

  /**
   * Refuses a curve without rates, and what is no rate.
   *
   * @param rates 0.035 is 3.5 % a year; at least one, each finite and above -1, by the first day it
   *     is in force
   */
  public RateCurve {
    Require.that(!rates.isEmpty(), "rates", "must be at least one", rates.size());
    rates.forEach((from, rate) -> Rates.require(rate, "rate from " + from));
  }

  /**
   * A curve.
   *
   * @param rates 0.035 is 3.5 % a year, by the first day it is in force
   * @return the curve
   * @throws IllegalArgumentException when there is none, or one is not finite and above -1
   */
  public static RateCurve of(Map<LocalDate, Double> rates) {
    return new RateCurve(ImmutableSortedMap.copyOf(rates));
  }

  /**
   * A rate for each year, the last of them going on.
   *
   * @param start the first day of the first year
   * @param rates 0.035 is 3.5 % a year
   * @return the curve
   * @throws IllegalArgumentException when there is none, or one is not finite and above -1
   */
  public static RateCurve yearly(LocalDate start, List<Double> rates) {
    ImmutableSortedMap.Builder<LocalDate, Double> byDay = ImmutableSortedMap.naturalOrder();
    for (int year = 0; year < rates.size(); year++) {
      byDay.put(start.plusYears(year), rates.get(year));
    }
    return new RateCurve(byDay.build());
  }

  /** The logarithm of what 1 grows to between two days. */
  double growth(LocalDate from, LocalDate to) {
    Require.that(
        !rates.firstKey().isAfter(from),
        "rate curve",
        "must begin by the first flow on " + from,
        rates.firstKey());
    double growth = 0;
    double inForce = 0;
    LocalDate since = from;
    for (Map.Entry<LocalDate, Double> change : rates.headMap(to).entrySet()) {
      if (change.getKey().isAfter(from)) {
        growth += inForce * NetPresentValue.years(since, change.getKey());
        since = change.getKey();
      }
      inForce = Math.log1p(change.getValue());
    }
    return growth + inForce * NetPresentValue.years(since, to);
  }
}
