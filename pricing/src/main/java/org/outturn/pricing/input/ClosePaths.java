package org.outturn.pricing.input;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.outturn.core.json.codec.NearestName;
import org.outturn.core.validation.ListedNames;

/** What a path that leads to no number was probably meant to be. */
final class ClosePaths {
  private ClosePaths() {}

  /**
   * The end of a sentence that refuses a path: {@code did you mean 'limits[contract].amount'?}, or
   * those that have most words in common with it.
   */
  static String words(String path, Collection<String> known) {
    Set<String> wanted = parts(path);
    return NearestName.of(path, known)
        .map(nearest -> "did you mean '" + nearest + "'?")
        .orElseGet(() -> "expected " + ListedNames.oneOf(closest(wanted, known)));
  }

  private static List<String> closest(Set<String> wanted, Collection<String> known) {
    return known.stream()
        .sorted(Comparator.comparing(each -> -Sets.intersection(wanted, parts(each)).size()))
        .toList();
  }

  private static Set<String> parts(String path) {
    return ImmutableSet.copyOf(path.split("[.\\[\\]*]+", -1));
  }
}
