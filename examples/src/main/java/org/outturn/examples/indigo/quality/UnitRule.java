package org.outturn.examples.indigo.quality;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/** A result counts what its metric counts: not weeks where the metric counts individuals. */
final class UnitRule implements QualityRule {
  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of("day", "days", "week", "weeks", "month", "months", "year", "years");

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return tables.rows(IndigoTable.RESULTS).stream()
        .filter(row -> countsTime(row) && countsPeople(tables, row))
        .map(
            row ->
                DataFinding.of(
                    Oddity.OTHER_UNIT,
                    row,
                    IndigoColumn.RESULT_DESCRIPTION,
                    "the result counts another unit than individuals, which its metric counts"));
  }

  private static boolean countsTime(IndigoRow row) {
    return TIMES.contains(row.text(IndigoColumn.RESULT_DESCRIPTION).toLowerCase(Locale.ROOT));
  }

  private static boolean countsPeople(IndigoTables tables, IndigoRow result) {
    return tables.rows(IndigoTable.OUTCOME_METRICS, result.project()).stream()
        .filter(
            metric ->
                metric.text(IndigoColumn.METRIC).equals(result.text(IndigoColumn.RESULT_METRIC)))
        .anyMatch(metric -> metric.text(IndigoColumn.UNIT_TYPE).equalsIgnoreCase("Individual"));
  }
}
