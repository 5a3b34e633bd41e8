package org.outturn.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.OptionalDouble;

/** How fast Outturn should be, as ratios within one run, and how far it is from that. */
final class Goals {
  private static final String LOOP = "PricingBenchmark.loopEach";
  private static final String PRICED = "PricingBenchmark.outturn";
  private static final String LINES = "PricingBenchmark.outturnLines";
  private static final String RATE = "RateBenchmark.outturn";
  private static final String SIMULATION = "SimulationBenchmark.outturn";
  private static final String MONEY = "SimulationBenchmark.money";
  private static final String VARYING = "Varying";
  private static final int FEW_FLOWS = 20;

  /**
   * A goal.
   *
   * @param text what is compared
   * @param one the benchmark whose time is divided
   * @param other the benchmark it is divided by
   * @param bound the ratio wished for
   * @param atLeast whether more is better
   */
  private record Goal(String text, String one, String other, double bound, boolean atLeast) {
    boolean isMet(double ratio) {
      return atLeast ? ratio >= bound : ratio <= bound;
    }
  }

  private static final ImmutableList<Goal> ALL =
      ImmutableList.of(
          new Goal("all lines read, to loop that attributes", LINES, LOOP, 1.6, false),
          new Goal(
              "all lines streamed, to loop that attributes",
              "PricingBenchmark.outturnStream",
              LOOP,
              2,
              false),
          new Goal("DuckDB sum, to statement", "PricingBenchmark.duckDbSum", PRICED, 12, true),
          new Goal(
              "DuckDB attribution, to all lines read",
              "PricingBenchmark.duckDbEach",
              LINES,
              25,
              true),
          new Goal(
              "stream of Money, to statement",
              "PricingBenchmark.moneyStreamOfTenth",
              PRICED,
              150,
              true),
          new Goal(
              "DuckDB sum from CSV, to statement from CSV",
              "FileBenchmark.duckDbSum",
              "FileBenchmark.outturn",
              1.3,
              true),
          new Goal("Money, to simulation", MONEY, SIMULATION, 10, true),
          new Goal(
              "Money, to simulation, varying rates",
              MONEY + VARYING,
              SIMULATION + VARYING,
              10,
              true),
          new Goal("one thread, to two", SIMULATION, SIMULATION + "OfTwoThreads", 1.8, true));

  private static final String DECAMPO = "RateBenchmark.decampo";
  private static final Goal OF_FEW_FLOWS =
      new Goal("decampo, to rate of return", DECAMPO, RATE, 8, true);
  private static final Goal OF_MANY_FLOWS =
      new Goal("decampo, to rate of return", DECAMPO, RATE, 12, true);

  private Goals() {}

  static String report(Measured measured) {
    StringBuilder text = new StringBuilder();
    for (Measured.Load load : measured.nanoseconds().rowKeySet()) {
      text.append(
          String.format(
              Locale.ROOT, "%n%,d %s: median ns %s%n", load.size(), load.unit(), load.part()));
      measured
          .nanoseconds()
          .row(load)
          .forEach(
              (name, each) ->
                  text.append(String.format(Locale.ROOT, "  %-44s %9.1f%n", name, each)));
      for (Goal goal : goals(load)) {
        OptionalDouble ratio = measured.ratio(load, goal.one, goal.other);
        ratio.ifPresent(found -> text.append(line(goal, found)));
      }
    }
    return text.toString();
  }

  private static ImmutableList<Goal> goals(Measured.Load load) {
    return ImmutableList.<Goal>builder()
        .addAll(ALL)
        .add(load.size() <= FEW_FLOWS ? OF_FEW_FLOWS : OF_MANY_FLOWS)
        .build();
  }

  private static String line(Goal goal, double ratio) {
    return String.format(
        Locale.ROOT,
        "  %-44s %9.2f x, goal %s %.1f: %s%n",
        goal.text,
        ratio,
        goal.atLeast ? ">=" : "<=",
        goal.bound,
        goal.isMet(ratio) ? "met" : "not met");
  }
}
