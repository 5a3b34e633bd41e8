package org.outturn.examples.benchmarks;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Ordering;
import java.util.Collection;
import java.util.OptionalDouble;
import org.openjdk.jmh.results.RunResult;

/**
 * What one run of benchmarks measured: the median nanoseconds for one claim, by the number of
 * claims and the benchmark's name, such as {@code PricingBenchmark.loopEach}.
 *
 * @param nanoseconds for one claim
 */
record Measured(ImmutableTable<Integer, String, Double> nanoseconds) {
  private static final String CLAIMS = "claims";
  private static final String OF_TENTH = "OfTenth";

  static Measured of(Collection<RunResult> results) {
    ImmutableTable.Builder<Integer, String, Double> nanoseconds = ImmutableTable.builder();
    nanoseconds.orderRowsBy(Ordering.natural());
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      int claims =
          result.getParams().getParamsKeys().contains(CLAIMS)
              ? Integer.parseInt(result.getParams().getParam(CLAIMS))
              : LargeCaseload.CLAIMS;
      double median = result.getPrimaryResult().getStatistics().getPercentile(50);
      nanoseconds.put(
          claims,
          name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
          median / (name.endsWith(OF_TENTH) ? claims / 10 : claims));
    }
    return new Measured(nanoseconds.build());
  }

  /** How many times as long one takes as another; empty where one of them was not measured. */
  OptionalDouble ratio(int claims, String one, String other) {
    Double numerator = nanoseconds.get(claims, one);
    Double denominator = nanoseconds.get(claims, other);
    return numerator == null || denominator == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(numerator / denominator);
  }
}
