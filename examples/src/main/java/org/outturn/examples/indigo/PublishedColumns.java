package org.outturn.examples.indigo;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.outturn.examples.casefiles.BundledText;

/** The columns of the public export, those that nobody here reads too, in its order. */
public final class PublishedColumns {
  private static final ImmutableListMultimap<String, String> ALL =
      BundledText.of(PublishedColumns.class, "columns.txt")
          .lines()
          .map(Splitter.on('|')::splitToList)
          .collect(
              ImmutableListMultimap.toImmutableListMultimap(
                  parts -> parts.get(0), parts -> parts.get(1)));

  private PublishedColumns() {}

  /**
   * The first line of a table.
   *
   * @param table the table
   * @return its headers, such as {@code Price Per Unit - Amount - (Value)}
   */
  public static ImmutableList<String> of(IndigoTable table) {
    return ALL.get(table.tableName());
  }

  static boolean has(IndigoTable table, String header) {
    String plain = IndigoColumn.plain(header);
    return of(table).stream().anyMatch(each -> IndigoColumn.plain(each).equals(plain));
  }
}
