package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/**
 * Terms of one kind, in words.
 *
 * @param name what they are, such as {@code Who pays}
 * @param head the names of the columns
 * @param rows the words of each row, one for each column
 */
public record TermsTable(String name, List<String> head, ImmutableList<List<String>> rows) {
  /**
   * Terms of one kind, a row for each.
   *
   * @param name what they are
   * @param head the names of the columns
   * @param terms the terms
   * @param row the words of one of them
   * @param <T> the terms' type
   * @return the table; without rows where there are no terms
   */
  public static <T> TermsTable of(
      String name, List<String> head, List<T> terms, Function<T, List<String>> row) {
    return new TermsTable(
        name, head, terms.stream().map(row).collect(ImmutableList.toImmutableList()));
  }
}
