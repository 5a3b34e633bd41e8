package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.outcome.Quantities;
import org.outturn.pricing.simulation.DrawnNumbers.Drawn;

/**
 * Draws how many come and how many of them reach each outcome, as tallies. The rows are the same in
 * every run; only their quantities are drawn.
 */
final class DrawnTallies implements DrawnEvidence.Outcomes {
  private final TallyRows rows;
  private final UniformRandomProvider chance;
  private final ImmutableList<Intake> intakes;

  /** For each of those who come together and each step, how many of some reach it. */
  private final BinomialNumbers[][] reaching;

  /** What one who reaches a step counts, in millionths. */
  private final long[] units;

  DrawnTallies(TallyRows rows, UniformRandomProvider chance) {
    this.rows = rows;
    this.chance = chance;
    this.intakes = rows.intakes().all();
    this.units =
        rows.intakes().numbers().pathway().stream()
            .map(PathwayStep::quantity)
            .mapToLong(Quantities::toMillionths)
            .toArray();
    Map<Referrals, BinomialNumbers[]> ofRows = new HashMap<>();
    this.reaching =
        intakes.stream()
            .map(intake -> ofRows.computeIfAbsent(intake.row(), any -> ofSteps()))
            .toArray(BinomialNumbers[][]::new);
  }

  private BinomialNumbers[] ofSteps() {
    return Stream.generate(() -> new BinomialNumbers(chance))
        .limit(units.length)
        .toArray(BinomialNumbers[]::new);
  }

  @Override
  public Evidence draw(Drawn times) {
    long[] quantities = new long[rows.tallies().size()];
    long[] reached = new long[units.length];
    for (int each = 0; each < reaching.length; each++) {
      Intake intake = intakes.get(each);
      long people = intake.number(times.referrals(), chance);
      for (int step = 0; step < reached.length; step++) {
        int before = rows.intakes().before(step);
        reached[step] =
            reaching[each][step].draw(
                before < 0 ? people : reached[before], intake.rate(step) * times.rate(step));
        int row = rows.row(each, step);
        quantities[row] =
            Math.addExact(quantities[row], Math.multiplyExact(reached[step], units[step]));
      }
    }
    ImmutableList<OutcomeMeasurement> measurements = rows.intakes().numbers().measurements();
    return measurements.isEmpty()
        ? rows.evidence().withQuantities(quantities)
        : Evidence.of(List.of(), tallied(quantities), measurements);
  }

  private List<OutcomeTally> tallied(long[] quantities) {
    List<OutcomeTally> tallied = new ArrayList<>();
    for (int row = 0; row < quantities.length; row++) {
      if (quantities[row] > 0) {
        tallied.add(rows.tallies().get(row).withQuantity(Quantities.of(quantities[row])));
      }
    }
    return tallied;
  }
}
