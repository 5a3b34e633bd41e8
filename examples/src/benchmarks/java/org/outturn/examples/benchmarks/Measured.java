package org.outturn.examples.benchmarks;

import com.google.common.collect.ImmutableTable;
import java.util.Collection;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What one run of benchmarks measured: median nanoseconds by the size of the load and the
 * benchmark's name, such as {@code PricingBenchmark.loopEach}.
 *
 * @param nanoseconds for one claim, one answer on cash flows or one simulated contract
 */
record Measured(ImmutableTable<Load, String, Double> nanoseconds) {
  private static final String CLAIMS = "claims";
  private static final String FLOWS = "flows";
  private static final String RUNS = "runs";
  private static final String VARYING = "varying";
  private static final String OF_TENTH = "OfTenth";
  private static final String OF_TWO_THREADS = "OfTwoThreads";

  /**
   * What was worked on.
   *
   * @param size how many
   * @param unit claims, flows or runs
   */
  record Load(int size, String unit) {
    boolean isOfFlows() {
      return unit.equals(FLOWS);
    }

    String part() {
      return isOfFlows() ? "an answer" : unit.equals(RUNS) ? "a contract" : "a claim";
    }

    private static Load of(BenchmarkParams parameters) {
      String unit =
          Stream.of(FLOWS, RUNS)
              .filter(parameters.getParamsKeys()::contains)
              .findFirst()
              .orElse(CLAIMS);
      return new Load(
          parameters.getParamsKeys().contains(unit)
              ? Integer.parseInt(parameters.getParam(unit))
              : LargeCaseload.CLAIMS,
          unit);
    }
  }

  static Measured of(Collection<RunResult> results) {
    ImmutableTable.Builder<Load, String, Double> nanoseconds = ImmutableTable.builder();
    nanoseconds.orderRowsBy(Comparator.comparing(Load::unit).thenComparing(Load::size));
    for (RunResult result : results) {
      String name = name(result.getParams());
      Load load = Load.of(result.getParams());
      int parts = load.isOfFlows() ? 1 : load.size;
      double median = result.getPrimaryResult().getStatistics().getPercentile(50);
      nanoseconds.put(
          load,
          name,
          median
              / (name.contains(OF_TENTH)
                  ? parts / 10
                  : name.contains(OF_TWO_THREADS) ? 2 * parts : parts));
    }
    return new Measured(nanoseconds.build());
  }

  /** Such as {@code SimulationBenchmark.outturn}, with varying rates {@code ...outturnVarying}. */
  private static String name(BenchmarkParams parameters) {
    String name = parameters.getBenchmark();
    boolean isVarying =
        parameters.getParamsKeys().contains(VARYING)
            && Boolean.parseBoolean(parameters.getParam(VARYING));
    return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1)
        + (isVarying ? "Varying" : "");
  }

  /** How many times as long one takes as another; empty where one of them was not measured. */
  OptionalDouble ratio(Load load, String one, String other) {
    Double numerator = nanoseconds.get(load, one);
    Double denominator = nanoseconds.get(load, other);
    return numerator == null || denominator == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(numerator / denominator);
  }
}
