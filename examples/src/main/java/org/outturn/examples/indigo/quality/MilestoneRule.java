package org.outturn.examples.indigo.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/**
 * A later step of a way (six months in a home, sustained treatment) is reached by no more than an
 * earlier one (three months, entry into it), give or take a tenth: milestones are counted apart,
 * and 329 after 328 is real.
 */
final class MilestoneRule implements QualityRule {
  private static final BigDecimal CLEARLY = new BigDecimal("1.1");

  private record Reached(IndigoRow row, MilestoneStep step, BigDecimal achieved) {}

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return tables.projects().stream().flatMap(project -> findings(tables, project));
  }

  private static Stream<DataFinding> findings(IndigoTables tables, String project) {
    List<Reached> reached = new ArrayList<>();
    for (IndigoRow row : tables.rows(IndigoTable.RESULTS, project)) {
      Optional<MilestoneStep> step = step(tables, row);
      Optional<BigDecimal> achieved = row.quantity(IndigoColumn.ACHIEVED);
      if (step.isPresent() && achieved.isPresent()) {
        reached.add(new Reached(row, step.get(), achieved.get()));
      }
    }
    reached.sort(Comparator.comparing(each -> each.step().at()));
    return reached.stream()
        .filter(later -> reached.stream().anyMatch(earlier -> isAbove(later, earlier)))
        .map(
            later ->
                DataFinding.of(
                    Oddity.OUT_OF_STEP_RESULT,
                    later.row(),
                    IndigoColumn.ACHIEVED,
                    "clearly more reached this step than the step before it"));
  }

  private static boolean isAbove(Reached later, Reached earlier) {
    return later.step().way().equals(earlier.step().way())
        && later.step().at().compareTo(earlier.step().at()) > 0
        && later.achieved().compareTo(earlier.achieved().multiply(CLEARLY)) > 0;
  }

  private static Optional<MilestoneStep> step(IndigoTables tables, IndigoRow result) {
    return tables.rows(IndigoTable.OUTCOME_METRICS, result.project()).stream()
        .filter(
            metric ->
                metric.text(IndigoColumn.METRIC).equals(result.text(IndigoColumn.RESULT_METRIC)))
        .findFirst()
        .flatMap(metric -> MilestoneStep.of(metric.text(IndigoColumn.DEFINITION)));
  }
}
