package org.outturn.examples.indigo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;

/**
 * The tables of an INDIGO export, row by row, with what was odd in reading them. Immutable.
 *
 * <pre>{@code
 * IndigoTables tables = IndigoReader.read(folder);
 * tables.rows(IndigoTable.OUTCOME_PRICINGS, "INDIGO-POJ-0123").get(0).text(IndigoColumn.PRICE);
 * }</pre>
 */
public final class IndigoTables {
  private final ImmutableListMultimap<IndigoTable, IndigoRow> rows;
  private final ImmutableListMultimap<Key, IndigoRow> byProject;
  private final ImmutableList<DataFinding> findings;

  private record Key(IndigoTable table, String project) {}

  /**
   * Tables.
   *
   * @param rows their rows, in the order of the files
   * @param findings what was odd in reading them
   */
  public IndigoTables(List<IndigoRow> rows, List<DataFinding> findings) {
    this.rows = Multimaps.index(rows, IndigoRow::table);
    this.byProject = Multimaps.index(rows, row -> new Key(row.table(), row.project()));
    this.findings = ImmutableList.copyOf(findings);
  }

  /**
   * All rows of a table.
   *
   * @param table the table
   * @return in the order of the file
   */
  public ImmutableList<IndigoRow> rows(IndigoTable table) {
    return rows.get(table);
  }

  /**
   * The rows of one project.
   *
   * @param table the table
   * @param project the project's id
   * @return in the order of the file
   */
  public ImmutableList<IndigoRow> rows(IndigoTable table, String project) {
    return byProject.get(new Key(table, project));
  }

  /**
   * A project's own row.
   *
   * @param project its id
   * @return the first; empty where the table of projects has none
   */
  public Optional<IndigoRow> project(String project) {
    return rows(IndigoTable.PROJECTS, project).stream().findFirst();
  }

  /**
   * The projects.
   *
   * @return the ids of the table of projects in its order, then those that other tables alone have
   */
  public ImmutableSet<String> projects() {
    return rows.values().stream()
        .map(IndigoRow::project)
        .filter(id -> !id.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * What was odd in reading them.
   *
   * @return in the order of the files
   */
  public ImmutableList<DataFinding> findings() {
    return findings;
  }
}
