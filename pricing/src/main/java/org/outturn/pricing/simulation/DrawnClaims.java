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
  private final Intakes intakes;
  private final UniformRandomProvider chance;

  DrawnClaims(Intakes intakes, UniformRandomProvider chance) {
    this.intakes = intakes;
    this.chance = chance;
  }

  @Override
  public Evidence draw(Drawn times) {
    List<OutcomeClaim> claims = new ArrayList<>();
    long people = 0;
    for (Intake each : intakes.all()) {
      long last = people + each.number(times.referrals(), chance);
      while (people < last) {
        people++;
        follow(each, "P" + people, times, claims);
      }
    }
    return Evidence.of(claims, List.of(), intakes.numbers().measurements());
  }

  private void follow(Intake intake, String person, Drawn times, List<OutcomeClaim> claims) {
    List<PathwayStep> pathway = intakes.numbers().pathway();
    boolean[] isReached = new boolean[pathway.size()];
    for (int step = 0; step < isReached.length; step++) {
      int before = intakes.before(step);
      isReached[step] =
          (before < 0 || isReached[before]) && happens(intake.rate(step) * times.rate(step));
      if (isReached[step]) {
        claims.add(claim(intake, person, pathway.get(step), intake.achieved(step)));
      }
    }
  }

  private boolean happens(double probability) {
    return probability > 0 && chance.nextDouble() < probability;
  }

  private static OutcomeClaim claim(
      Intake intake, String person, PathwayStep step, LocalDate achieved) {
    return OutcomeClaim.builder()
        .claim(person + "-" + step.outcome())
        .participant(person)
        .outcome(step.outcome())
        .cohort(intake.row().cohort())
        .segment(intake.row().segment())
        .referred(intake.referred())
        .achieved(achieved)
        .verified(step.verification().after(achieved))
        .quantity(step.quantity())
        .build();
  }
}
