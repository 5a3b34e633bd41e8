package org.outturn.pricing.counterfactual;

import java.util.List;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.validation.Require;

/**
 * One group's rate and the range in which the underlying rate lies: 81 of 263 people are 0.308,
 * from 0.255 to 0.366 at 95 %.
 *
 * <p>These are score intervals: every rate that a score test at that level would not refuse. For
 * people it is Wilson's (E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22, 1927), as R's {@code
 * prop.test(correct = FALSE)} gives. For events it is the Poisson equivalent, the roots of (x -
 * np)^2 = z^2 np in p (L. Barker, "A comparison of nine confidence intervals for a Poisson
 * parameter when the expected number of events is {@literal <=} 5", The American Statistician 56,
 * 2002), with z^2 multiplied by the dispersion. Both are sound for no events and for all.
 *
 * @param rate events a person
 * @param low at most the rate, at least 0
 * @param high at least the rate; for people at most 1
 */
public record RateInterval(double rate, double low, double high) {
  /**
   * The interval that one group's counts show.
   *
   * @param events the events, at least 0
   * @param people the people, above 0
   * @param kind whether events are people
   * @param confidence above 0 and below 1; 95 % is 0.95
   * @param dispersion how many times the counts' variance exceeds that of chance alone, from 1 to
   *     1000; 1 for people
   * @return the interval
   * @throws IllegalArgumentException naming the argument that breaks its rule
   */
  public static RateInterval of(
      long events, long people, MeasureKind kind, double confidence, double dispersion) {
    Require.that(events >= 0, "events", "must be >= 0", events);
    Require.that(people > 0, "people", "must be > 0", people);
    kind.check(events, people, "events");
    double errors = Normal.errors(confidence);
    double spread = kind.checkedDispersion(dispersion) * errors * errors / people;
    double rate = (double) events / people;
    double reach = rate + spread / 2 + Math.sqrt(spread * (kind.variance(rate) + spread / 4));
    double low = reach == 0 ? 0 : rate * rate / reach;
    double high = kind == MeasureKind.BINARY ? Math.min(1, reach / (1 + spread)) : reach;
    return new RateInterval(rate, Math.min(low, rate), Math.max(high, rate));
  }

  static RateInterval ofTreated(
      GroupCounts counts, MeasureKind kind, double confidence, double dispersion) {
    return of(counts.treatedEvents(), counts.treated(), kind, confidence, dispersion);
  }

  static RateInterval ofComparison(
      GroupCounts counts, MeasureKind kind, double confidence, double dispersion) {
    return of(counts.comparisonEvents(), counts.comparison(), kind, confidence, dispersion);
  }

  /**
   * The interval of a sum of rates less a sum of others, all of them independent: the distances
   * from the rates to their ends, added as squares (MOVER, the method of variance estimates
   * recovery).
   */
  static EffectInterval sum(
      List<RateInterval> added, List<RateInterval> taken, double confidence, String method) {
    double value = 0;
    double below = 0;
    double above = 0;
    for (RateInterval one : added) {
      value += one.rate;
      below = Math.hypot(below, one.rate - one.low);
      above = Math.hypot(above, one.high - one.rate);
    }
    for (RateInterval one : taken) {
      value -= one.rate;
      below = Math.hypot(below, one.high - one.rate);
      above = Math.hypot(above, one.rate - one.low);
    }
    return new EffectInterval(value - below, value + above, confidence, method);
  }
}
