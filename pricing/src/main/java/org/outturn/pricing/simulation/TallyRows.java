package org.outturn.pricing.simulation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;

/**
 * The rows of tallies that those who come may fill, and where what each of them reaches is counted.
 * Immutable; shared by threads.
 */
final class TallyRows {
  private final Intakes intakes;
  private final Evidence evidence;
  private final ImmutableList<OutcomeTally> tallies;

  /** For each of those who come together and each step, the row that counts them. */
  private final int[][] rows;

  TallyRows(Intakes intakes) {
    this.intakes = intakes;
    List<PathwayStep> pathway = intakes.numbers().pathway();
    Set<OutcomeTally> distinct = new LinkedHashSet<>();
    for (Intake intake : intakes.all()) {
      for (int step = 0; step < pathway.size(); step++) {
        distinct.add(tally(intake, step, pathway.get(step)));
      }
    }
    this.evidence = Evidence.ofTallies(List.copyOf(distinct));
    this.tallies = evidence.tallies();
    Map<OutcomeTally, Integer> rowOf = new HashMap<>();
    tallies.forEach(tally -> rowOf.put(tally, rowOf.size()));
    this.rows = new int[intakes.all().size()][pathway.size()];
    for (int each = 0; each < rows.length; each++) {
      for (int step = 0; step < pathway.size(); step++) {
        OutcomeTally tally = tally(intakes.all().get(each), step, pathway.get(step));
        rows[each][step] = requireNonNull(rowOf.get(tally));
      }
    }
  }

  private static OutcomeTally tally(Intake intake, int step, PathwayStep of) {
    return OutcomeTally.builder()
        .outcome(of.outcome())
        .cohort(intake.row().cohort())
        .segment(intake.row().segment())
        .quantity(BigDecimal.ONE)
        .achieved(of.verification().after(intake.achieved(step)))
        .build();
  }

  Intakes intakes() {
    return intakes;
  }

  /** One tally for each row, in claim order. */
  ImmutableList<OutcomeTally> tallies() {
    return tallies;
  }

  /** The same as evidence. */
  Evidence evidence() {
    return evidence;
  }

  /** The row that counts those who come together and reach a step, by their places. */
  int row(int intake, int step) {
    return rows[intake][step];
  }
}
