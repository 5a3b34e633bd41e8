package org.outturn.core.json.codec;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that a mistyped one was probably meant to be: {@code amount} for {@code amout}.
 */
public final class NearestName {
  private static final int MOST_EDITS = 2;
  private static final int SHORTEST_NAME = 4;

  private NearestName() {}

  /**
   * The nearest of some names.
   *
   * @param mistyped what was found, such as {@code amout}
   * @param names what may have been meant
   * @return the name, at most two letters away; empty where none is
   */
  public static Optional<String> of(String mistyped, Collection<String> names) {
    String found = mistyped.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> Math.min(name.length(), found.length()) >= SHORTEST_NAME)
        .filter(name -> Math.abs(name.length() - found.length()) <= MOST_EDITS)
        .filter(name -> edits(found, name.toLowerCase(Locale.ROOT)) <= MOST_EDITS)
        .min(Comparator.comparingInt(name -> edits(found, name.toLowerCase(Locale.ROOT))));
  }

  /** The letters to add, drop or change (the distance of Levenshtein). */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
