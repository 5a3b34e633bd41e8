package org.outturn.examples.indigo.prices;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/**
 * Words that a definition is searched for: {@code a job kept 26 weeks} finds {@code 26 Weeks
 * full-time Employment. Sustained ...}. Each word, or another of the same sense, must stand in the
 * definition, as a whole or at the beginning of one; numbers as a whole.
 *
 * @param words the words, in lower case
 */
record PriceWords(ImmutableList<String> words) {
  private static final Splitter SPLITTER =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();
  private static final ImmutableSet<String> EMPTY =
      ImmutableSet.of("a", "an", "the", "in", "into", "of", "for", "to", "and", "or");

  /** Words of one sense; the field says each in several ways, and some with a slip. */
  private static final ImmutableList<ImmutableSet<String>> SENSES =
      ImmutableList.of(
          ImmutableSet.of("job", "work", "employ"),
          ImmutableSet.of("kept", "keep", "sustain", "retain", "retention", "maintain"),
          ImmutableSet.of("home", "hous", "accommodation", "accomodation", "tenancy"),
          ImmutableSet.of("school", "education"),
          ImmutableSet.of("week", "weeks"),
          ImmutableSet.of("month", "months"));

  static PriceWords of(String text) {
    return new PriceWords(
        split(text).stream()
            .filter(word -> !EMPTY.contains(word))
            .collect(ImmutableList.toImmutableList()));
  }

  private static List<String> split(String text) {
    return SPLITTER.splitToList(text.toLowerCase(Locale.ROOT));
  }

  boolean match(String definition) {
    List<String> found = split(definition);
    return words.stream().allMatch(word -> found.stream().anyMatch(each -> means(word, each)));
  }

  private static boolean means(String word, String found) {
    boolean isNumber = CharMatcher.inRange('0', '9').matchesAllOf(word);
    return isNumber
        ? found.equals(word)
        : found.startsWith(word)
            || SENSES.stream()
                .filter(sense -> isOf(sense, word))
                .anyMatch(sense -> isOf(sense, found));
  }

  private static boolean isOf(ImmutableSet<String> sense, String word) {
    return sense.stream().anyMatch(word::startsWith);
  }
}
