package org.outturn.pricing.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.pricing.simulation.DrawnNumbers.Drawn;

/** Draws people one by one, and what each of them reaches, as claims. */
final class DrawnClaims implements DrawnEvidence.Outcomes {
  private final Comings comings;
  private final UniformRandomProvider chance;

  DrawnClaims(Comings comings, UniformRandomProvider chance) {
    this.comings = comings;
    this.chance = chance;
  }

  @Override
  public Evidence draw(Drawn times) {
    List<OutcomeClaim> claims = new ArrayList<>();
    long people = 0;
    for (Coming each : comings.all()) {
      long last = people + each.number(times.referrals(), chance);
      while (people < last) {
        people++;
        follow(each, "P" + people, times, claims);
      }
    }
    return Evidence.of(claims, List.of(), comings.numbers().measurements());
  }

  private void follow(Coming coming, String person, Drawn times, List<OutcomeClaim> claims) {
    List<PathwayStep> pathway = comings.numbers().pathway();
    boolean[] isReached = new boolean[pathway.size()];
    for (int step = 0; step < isReached.length; step++) {
      int before = comings.before(step);
      isReached[step] =
          (before < 0 || isReached[before]) && happens(coming.rate(step) * times.rate(step));
      if (isReached[step]) {
        claims.add(claim(coming, person, pathway.get(step), coming.achieved(step)));
      }
    }
  }

  private boolean happens(double probability) {
    return probability > 0 && chance.nextDouble() < probability;
  }

  private static OutcomeClaim claim(
      Coming coming, String person, PathwayStep step, LocalDate achieved) {
    return OutcomeClaim.builder()
        .claim(person + "-" + step.outcome())
        .participant(person)
        .outcome(step.outcome())
        .cohort(coming.row().cohort())
        .segment(coming.row().segment())
        .referred(coming.referred())
        .achieved(achieved)
        .verified(step.verification().after(achieved))
        .quantity(step.quantity())
        .build();
  }
}
