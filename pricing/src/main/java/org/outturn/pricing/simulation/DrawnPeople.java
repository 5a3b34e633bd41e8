package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.rng.UniformRandomProvider;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.DeliveryNumbers;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/**
 * Draws who is referred and what each of them reaches. A part of a person expected on a day comes
 * with that chance; each person reaches an outcome that they can with the chance of its rate.
 */
final class DrawnPeople {
  private static final int NONE_BEFORE = -1;

  private final UniformRandomProvider chance;
  private final boolean asClaims;

  /** For each step the place of the one it comes after. */
  private final int[] before;

  private final Map<Arrival, ImmutableSortedMap<LocalDate, Share>> parts = new HashMap<>();

  /**
   * People of a block of runs.
   *
   * @param pathway the steps in order, as those of every run stand
   * @param chance the block's generator
   * @param asClaims whether each person's outcomes are claims; tallies of all of them otherwise
   */
  DrawnPeople(List<PathwayStep> pathway, UniformRandomProvider chance, boolean asClaims) {
    List<String> outcomes = pathway.stream().map(PathwayStep::outcome).toList();
    this.before =
        pathway.stream()
            .mapToInt(step -> step.after().map(outcomes::indexOf).orElse(NONE_BEFORE))
            .toArray();
    this.chance = chance;
    this.asClaims = asClaims;
  }

  /** What happened in one run, with what was measured of whole cohorts. */
  Evidence draw(DeliveryNumbers numbers) {
    return new Run(numbers).evidence();
  }

  /** People of one row of referrals who reach an outcome, verified on one day. */
  private record Reached(
      int step, Optional<String> cohort, Optional<String> segment, LocalDate verified) {}

  /** One run. */
  private final class Run {
    private final DeliveryNumbers numbers;
    private final List<PathwayStep> pathway;
    private final List<OutcomeClaim> claims = new ArrayList<>();
    private final Map<Reached, Long> tallies = new HashMap<>();
    private long people;

    private Run(DeliveryNumbers numbers) {
      this.numbers = numbers;
      this.pathway = numbers.pathway();
    }

    private Evidence evidence() {
      for (Referrals row : numbers.referrals()) {
        double[] rates = rates(row);
        parts
            .computeIfAbsent(row.arrival(), Arrival::parts)
            .forEach((day, part) -> refer(row, day, part, rates));
      }
      return Evidence.of(claims, tallied(), numbers.measurements());
    }

    private double[] rates(Referrals row) {
      return pathway.stream()
          .map(step -> step.rate(row.cohort(), row.segment()).orElse(Share.ZERO))
          .mapToDouble(rate -> rate.toFraction().doubleValue())
          .toArray();
    }

    private void refer(Referrals row, LocalDate day, Share part, double[] rates) {
      BigFraction expected = Fractions.of(row.number()).multiply(part.toFraction());
      BigDecimal whole = expected.bigDecimalValue(0, RoundingMode.FLOOR);
      double rest = expected.subtract(Fractions.of(whole)).doubleValue();
      long number = whole.longValueExact() + (happens(rest) ? 1 : 0);
      LocalDate[] achieved = achieved(day);
      long[] reached = new long[rates.length];
      for (long each = 0; each < number; each++) {
        people++;
        follow(row, day, rates, achieved, reached);
      }
      for (int step = 0; step < rates.length && !asClaims; step++) {
        if (reached[step] > 0) {
          tallies.merge(
              new Reached(
                  step,
                  row.cohort(),
                  row.segment(),
                  pathway.get(step).verification().after(achieved[step])),
              reached[step],
              Long::sum);
        }
      }
    }

    /** When those referred on a day achieve each outcome, if they do. */
    private LocalDate[] achieved(LocalDate referred) {
      LocalDate[] achieved = new LocalDate[pathway.size()];
      for (int step = 0; step < achieved.length; step++) {
        achieved[step] =
            pathway
                .get(step)
                .delay()
                .orElseThrow()
                .after(before[step] == NONE_BEFORE ? referred : achieved[before[step]]);
      }
      return achieved;
    }

    private void follow(
        Referrals row, LocalDate referred, double[] rates, LocalDate[] achieved, long[] reached) {
      boolean[] isReached = new boolean[rates.length];
      for (int step = 0; step < rates.length; step++) {
        isReached[step] =
            (before[step] == NONE_BEFORE || isReached[before[step]]) && happens(rates[step]);
        if (isReached[step]) {
          reached[step]++;
          if (asClaims) {
            add(row, referred, pathway.get(step), achieved[step]);
          }
        }
      }
    }

    private void add(Referrals row, LocalDate referred, PathwayStep step, LocalDate achieved) {
      String person = "P" + people;
      claims.add(
          OutcomeClaim.builder()
              .claim(person + "-" + step.outcome())
              .participant(person)
              .outcome(step.outcome())
              .cohort(row.cohort())
              .segment(row.segment())
              .referred(referred)
              .achieved(achieved)
              .verified(step.verification().after(achieved))
              .quantity(step.quantity())
              .build());
    }

    private ImmutableList<OutcomeTally> tallied() {
      return tallies.entrySet().stream()
          .map(
              each ->
                  OutcomeTally.builder()
                      .outcome(pathway.get(each.getKey().step()).outcome())
                      .cohort(each.getKey().cohort())
                      .segment(each.getKey().segment())
                      .quantity(
                          pathway
                              .get(each.getKey().step())
                              .quantity()
                              .multiply(BigDecimal.valueOf(each.getValue())))
                      .achieved(each.getKey().verified())
                      .build())
          .collect(ImmutableList.toImmutableList());
    }
  }

  private boolean happens(double probability) {
    return probability > 0 && chance.nextDouble() < probability;
  }
}
