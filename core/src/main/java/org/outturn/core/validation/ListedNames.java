package org.outturn.core.validation;

import com.google.common.collect.Iterables;
import java.util.Collection;

/**
 * The names that a message offers in place of a wrong one: {@code one of home, job}; of many, the
 * first ten and how many more there are.
 */
public final class ListedNames {
  private static final int MOST_SHOWN = 10;

  private ListedNames() {}

  /**
   * Lists names.
   *
   * @param known what may be named, in the order to show it
   * @return such as {@code one of home, job}, or {@code none, as it has none}
   */
  public static String oneOf(Collection<String> known) {
    if (known.isEmpty()) {
      return "none, as it has none";
    }
    int more = known.size() - MOST_SHOWN;
    return "one of "
        + String.join(", ", Iterables.limit(known, MOST_SHOWN))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
