package org.outturn.examples.indigo;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.outturn.examples.casefiles.BundledText;

/** The columns that the standard has and nobody here reads. */
final class UnreadColumns {
  private static final ImmutableSet<String> ALL = load();

  private UnreadColumns() {}

  static boolean has(IndigoTable table, String header) {
    return ALL.contains(key(table.tableName(), header));
  }

  private static ImmutableSet<String> load() {
    return BundledText.of(UnreadColumns.class, "unread-columns.txt")
        .lines()
        .map(Splitter.on('|')::splitToList)
        .map(parts -> key(parts.get(0), parts.get(1)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String key(String table, String header) {
    return table + "|" + IndigoColumn.plain(header);
  }
}
