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
import org.jspecify.annotations.Nullable;
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
      for (long each = 0; each < number; each++) {
        people++;
        follow(row, day, rates);
      }
    }

    private void follow(Referrals row, LocalDate referred, double[] rates) {
      @Nullable LocalDate[] reached = new @Nullable LocalDate[rates.length];
      for (int step = 0; step < rates.length; step++) {
        LocalDate from = before[step] == NONE_BEFORE ? referred : reached[before[step]];
        if (from != null && happens(rates[step])) {
          LocalDate achieved = pathway.get(step).delay().orElseThrow().after(from);
          reached[step] = achieved;
          add(row, referred, step, achieved);
        }
      }
    }

    private void add(Referrals row, LocalDate referred, int number, LocalDate achieved) {
      PathwayStep step = pathway.get(number);
      LocalDate verified = step.verification().after(achieved);
      if (!asClaims) {
        tallies.merge(new Reached(number, row.cohort(), row.segment(), verified), 1L, Long::sum);
        return;
      }
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
              .verified(verified)
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
