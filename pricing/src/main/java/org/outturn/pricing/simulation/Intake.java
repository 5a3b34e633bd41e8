package org.outturn.pricing.simulation;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.rng.UniformRandomProvider;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/** Those of one row of referrals who come on one day: how many, and what they may reach when. */
final class Intake {
  private final Referrals row;
  private final LocalDate referred;
  private final double expected;
  private final double[] rates;
  private final LocalDate[] achieved;

  /**
   * People who come together.
   *
   * @param row what is known of them
   * @param referred the day they come
   * @param part the part of the row that comes on it
   * @param pathway the steps, each after the one it needs
   * @param before for each step the place of the one it comes after; negative for none
   */
  Intake(Referrals row, LocalDate referred, Share part, List<PathwayStep> pathway, int[] before) {
    this.row = row;
    this.referred = referred;
    BigFraction number = Fractions.of(row.number()).multiply(part.toFraction());
    this.expected = number.doubleValue();
    this.rates =
        pathway.stream()
            .map(step -> step.rate(row.cohort(), row.segment()).orElse(Share.ZERO))
            .mapToDouble(rate -> rate.toFraction().doubleValue())
            .toArray();
    this.achieved = new LocalDate[pathway.size()];
    for (int step = 0; step < achieved.length; step++) {
      LocalDate from = before[step] < 0 ? referred : achieved[before[step]];
      achieved[step] = pathway.get(step).delay().orElseThrow().after(from);
    }
  }

  Referrals row() {
    return row;
  }

  LocalDate referred() {
    return referred;
  }

  /** The chance that one who can reach the outcome of a step does. */
  double rate(int step) {
    return rates[step];
  }

  /** When those who reach the outcome of a step achieve it. */
  LocalDate achieved(int step) {
    return achieved[step];
  }

  /** How many come, of so many times as many; a part of a person comes with that chance. */
  long number(double times, UniformRandomProvider chance) {
    double number = expected * times;
    long whole = (long) number;
    double rest = number - whole;
    return rest > 0 && chance.nextDouble() < rest ? whole + 1 : whole;
  }
}
