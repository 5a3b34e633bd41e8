package org.outturn.pricing.simulation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    List<List<OutcomeTally>> reached =
        intakes.all().stream().map(intake -> tallies(intake, pathway)).toList();
    this.evidence = Evidence.ofTallies(reached.stream().flatMap(List::stream).distinct().toList());
    this.tallies = evidence.tallies();
    ImmutableMap.Builder<OutcomeTally, Integer> places = ImmutableMap.builder();
    for (int row = 0; row < tallies.size(); row++) {
      places.put(tallies.get(row), row);
    }
    Map<OutcomeTally, Integer> rowOf = places.buildOrThrow();
    this.rows =
        reached.stream()
            .map(
                each -> each.stream().mapToInt(tally -> requireNonNull(rowOf.get(tally))).toArray())
            .toArray(int[][]::new);
  }

  /** What is counted of those who come together, step by step. */
  private static List<OutcomeTally> tallies(Intake intake, List<PathwayStep> pathway) {
    return IntStream.range(0, pathway.size())
        .mapToObj(step -> tally(intake, step, pathway.get(step)))
        .toList();
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
