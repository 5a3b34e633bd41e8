package org.outturn.examples.indigo.quality;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/**
 * Rows belong to a project that the table of projects has, and to one of its metrics; names that
 * define something differ.
 */
final class ReferenceRule implements QualityRule {
  /** The columns that refer to a metric. */
  private static final ImmutableMap<IndigoTable, IndigoColumn> REFERRING =
      ImmutableMap.of(
          IndigoTable.OUTCOME_PRICINGS, IndigoColumn.PRICE_METRIC,
          IndigoTable.RESULTS, IndigoColumn.RESULT_METRIC,
          IndigoTable.OUTCOME_PAYMENTS, IndigoColumn.PAYMENT_METRIC);

  /** The columns whose names stand once in a project. */
  private static final ImmutableMap<IndigoTable, IndigoColumn> DEFINING =
      ImmutableMap.of(
          IndigoTable.PROJECTS, IndigoColumn.ID,
          IndigoTable.OUTCOME_METRICS, IndigoColumn.METRIC,
          IndigoTable.OUTCOME_PRICINGS, IndigoColumn.PRICE_METRIC);

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return Arrays.stream(IndigoTable.values())
        .flatMap(
            table ->
                Stream.of(projects(tables, table), metrics(tables, table), repeats(tables, table))
                    .flatMap(each -> each));
  }

  private static Stream<DataFinding> projects(IndigoTables tables, IndigoTable table) {
    return tables.rows(table).stream()
        .filter(row -> tables.project(row.project()).isEmpty() || row.project().isEmpty())
        .map(
            row ->
                DataFinding.of(
                    Oddity.UNKNOWN_PROJECT,
                    row,
                    IndigoColumn.projectOf(table),
                    "the row belongs to no project of the table of projects"));
  }

  private static Stream<DataFinding> metrics(IndigoTables tables, IndigoTable table) {
    IndigoColumn column = REFERRING.get(table);
    if (column == null) {
      return Stream.of();
    }
    return tables.rows(table).stream()
        .filter(row -> row.stated(column).filter(id -> !hasMetric(tables, row, id)).isPresent())
        .map(
            row ->
                DataFinding.of(
                    Oddity.UNKNOWN_METRIC, row, column, "the project has no such metric"));
  }

  private static boolean hasMetric(IndigoTables tables, IndigoRow row, String id) {
    return tables.rows(IndigoTable.OUTCOME_METRICS, row.project()).stream()
        .anyMatch(metric -> metric.text(IndigoColumn.METRIC).equals(id));
  }

  private static Stream<DataFinding> repeats(IndigoTables tables, IndigoTable table) {
    IndigoColumn column = DEFINING.get(table);
    if (column == null) {
      return Stream.of();
    }
    Set<Map.Entry<String, String>> seen = new HashSet<>();
    List<IndigoRow> repeated =
        tables.rows(table).stream()
            .filter(row -> row.stated(column).isPresent())
            .filter(row -> !seen.add(Map.entry(row.project(), row.text(column))))
            .toList();
    return repeated.stream()
        .map(
            row ->
                DataFinding.of(
                    Oddity.REPEATED_NAME, row, column, "the name stands twice in the project"));
  }
}
