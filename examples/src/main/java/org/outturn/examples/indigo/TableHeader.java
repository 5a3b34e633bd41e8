package org.outturn.examples.indigo;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first line of a table: which field is which column, in any order. */
final class TableHeader {
  private final IndigoTable table;
  private final List<Optional<IndigoColumn>> fields = new ArrayList<>();
  private final List<DataFinding> findings = new ArrayList<>();

  TableHeader(IndigoTable table, List<String> names) {
    this.table = table;
    Map<IndigoColumn, String> found = new LinkedHashMap<>();
    for (String name : names) {
      Optional<IndigoColumn> column =
          IndigoColumn.of(table).stream().filter(each -> each.isCalled(name)).findFirst();
      boolean isRepeated = column.filter(found::containsKey).isPresent();
      if (isRepeated) {
        note(Oddity.REPEATED_COLUMN, name, "the column stands twice; the first is read");
      } else if (column.isEmpty() && !name.isBlank() && !PublishedColumns.has(table, name)) {
        note(Oddity.UNKNOWN_COLUMN, name, "the standard has no such column; it is not read");
      }
      column.ifPresent(each -> found.putIfAbsent(each, name));
      fields.add(isRepeated ? Optional.empty() : column);
    }
    for (IndigoColumn each : IndigoColumn.of(table)) {
      if (!found.containsKey(each)) {
        note(Oddity.MISSING_COLUMN, each.header(), "the column is missing");
      }
    }
  }

  private void note(Oddity oddity, String column, String says) {
    findings.add(DataFinding.ofTable(oddity, table, column, says));
  }

  List<DataFinding> findings() {
    return findings;
  }

  int width() {
    return fields.size();
  }

  /** The cells of a row that stand in columns that are read, without empty ones. */
  ImmutableMap<IndigoColumn, String> cells(List<String> row) {
    ImmutableMap.Builder<IndigoColumn, String> cells = ImmutableMap.builder();
    for (int at = 0; at < Math.min(row.size(), fields.size()); at++) {
      String text = row.get(at).strip();
      if (!text.isEmpty()) {
        fields.get(at).ifPresent(column -> cells.put(column, text));
      }
    }
    return cells.buildOrThrow();
  }
}
