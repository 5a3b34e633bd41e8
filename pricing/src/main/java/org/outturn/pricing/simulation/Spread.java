package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.core.money.ExactLong;

/**
 * How an amount is spread over all runs of a simulation.
 *
 * <p>A percentile is the smallest amount that at least so many percent of the runs come to or below
 * (the inverse of the empirical distribution function; type 1 of R. J. Hyndman and Y. Fan, "Sample
 * Quantiles in Statistical Packages", The American Statistician 50, 1996): an amount that occurred.
 *
 * @param mean the mean, rounded to whole minor units
 * @param standardError how far the mean may be from that of endless runs: the standard deviation
 *     over the square root of the runs, rounded to whole minor units
 * @param least the least of all runs
 * @param most the most of all runs
 * @param percentiles amounts by percent: 5, 10, 25, 50, 75, 90, 95
 */
public record Spread(
    Amount mean,
    Amount standardError,
    Amount least,
    Amount most,
    ImmutableSortedMap<Integer, Amount> percentiles) {
  /** What a result says of its percentiles. */
  public static final String PERCENTILE =
      "the smallest amount that at least so many percent of the runs come to or below";

  /** The percentages of which there are percentiles, rising. */
  public static final ImmutableList<Integer> PERCENTS = ImmutableList.of(5, 10, 25, 50, 75, 90, 95);

  private static final int HUNDRED = 100;

  /**
   * One percentile.
   *
   * @param percent 5, 10, 25, 50, 75, 90 or 95
   * @return an amount that occurred
   * @throws IllegalArgumentException for another percentage
   */
  public Amount percentile(int percent) {
    return Optional.ofNullable(percentiles.get(percent))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "percent must be one of " + percentiles.keySet() + " but was " + percent));
  }

  /** The spread of amounts in minor units, at least one. */
  static Spread of(Currency currency, long[] amounts) {
    long[] sorted = amounts.clone();
    Arrays.sort(sorted);
    long sum = 0;
    for (long amount : sorted) {
      sum = ExactLong.plus(sum, amount);
    }
    ImmutableSortedMap.Builder<Integer, Amount> percentiles =
        new ImmutableSortedMap.Builder<>(Comparator.<Integer>naturalOrder());
    for (int percent : PERCENTS) {
      percentiles.put(percent, Amount.ofMinor(currency, sorted[place(percent, sorted.length)]));
    }
    BigDecimal runs = BigDecimal.valueOf(sorted.length);
    BigDecimal mean = BigDecimal.valueOf(sum).divide(runs, 0, RoundingMode.HALF_EVEN);
    return new Spread(
        Amount.ofMinor(currency, mean.longValueExact()),
        Amount.ofMinor(currency, standardError(sorted, (double) sum / sorted.length)),
        Amount.ofMinor(currency, sorted[0]),
        Amount.ofMinor(currency, sorted[sorted.length - 1]),
        percentiles.build());
  }

  /** The place of a percentile among so many in rising order, from 0. */
  static int place(int percent, int size) {
    return (int) (((long) percent * size + HUNDRED - 1) / HUNDRED) - 1;
  }

  /** Nothing is payable by it, so that a double does. */
  private static long standardError(long[] amounts, double mean) {
    if (amounts.length < 2) {
      return 0;
    }
    double squares = 0;
    for (long amount : amounts) {
      squares += (amount - mean) * (amount - mean);
    }
    double variance = squares / (amounts.length - 1);
    return Math.round(Math.sqrt(variance / amounts.length));
  }
}
