package org.outturn.examples.indigo;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The columns that the standard has and nobody here reads. */
final class UnreadColumns {
  private static final ImmutableSet<String> ALL = load();

  private UnreadColumns() {}

  static boolean has(IndigoTable table, String header) {
    return ALL.contains(key(table.tableName(), header));
  }

  private static ImmutableSet<String> load() {
    try {
      return Resources.readLines(
              Resources.getResource(UnreadColumns.class, "unread-columns.txt"),
              StandardCharsets.UTF_8)
          .stream()
          .map(Splitter.on('|')::splitToList)
          .map(parts -> key(parts.get(0), parts.get(1)))
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static String key(String table, String header) {
    return table + "|" + IndigoColumn.plain(header);
  }
}
