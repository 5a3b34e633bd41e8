package org.outturn.pricing.payment.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.ratecard.RateCardVersion;

/**
 * Which version of a rate card holds on which day, by what was agreed until some day (rules
 * card-in-force and amendment): of those whose dates hold a day, the one agreed last. Versions are
 * numbered; {@link CompiledCard#NO_VERSION} stands for none.
 */
final class Timeline {
  private final long[] from;
  private final int[] version;

  private Timeline(long[] from, int[] version) {
    this.from = from;
    this.version = version;
  }

  /** The timeline of those versions that are known. */
  static Timeline of(List<RateCardVersion> versions, Predicate<RateCardVersion> isKnown) {
    TreeMap<Long, List<Integer>> begins = new TreeMap<>();
    TreeMap<Long, List<Integer>> ends = new TreeMap<>();
    for (int number = 0; number < versions.size(); number++) {
      RateCardVersion each = versions.get(number);
      if (isKnown.test(each)) {
        begins
            .computeIfAbsent(each.inForce().startInclusive().toEpochDay(), any -> new ArrayList<>())
            .add(number);
        int ending = number;
        each.inForce()
            .endExclusive()
            .ifPresent(
                end ->
                    ends.computeIfAbsent(end.toEpochDay(), any -> new ArrayList<>()).add(ending));
      }
    }
    return between(begins, ends, versions);
  }

  private static Timeline between(
      SortedMap<Long, List<Integer>> begins,
      SortedMap<Long, List<Integer>> ends,
      List<RateCardVersion> versions) {
    TreeSet<Long> days = new TreeSet<>(begins.keySet());
    days.addAll(ends.keySet());
    TreeSet<Integer> inForce =
        new TreeSet<>(
            Comparator.<Integer, LocalDate>comparing(number -> versions.get(number).agreedOn())
                .thenComparing(number -> number));
    long[] from = new long[days.size()];
    int[] version = new int[days.size()];
    int place = 0;
    for (long day : days) {
      ends.getOrDefault(day, List.of()).forEach(inForce::remove);
      inForce.addAll(begins.getOrDefault(day, List.of()));
      from[place] = day;
      version[place++] = inForce.isEmpty() ? CompiledCard.NO_VERSION : inForce.last();
    }
    return new Timeline(from, version);
  }

  private int placeOf(long day) {
    int found = Arrays.binarySearch(from, day);
    return found >= 0 ? found : -found - 2;
  }

  /** The number of the version that holds on a day, or {@link CompiledCard#NO_VERSION}. */
  int versionOn(long day) {
    int place = day == EvidenceColumns.NO_DAY ? -1 : placeOf(day);
    return place < 0 ? CompiledCard.NO_VERSION : version[place];
  }

  /** The first day from which on what holds on a day holds. */
  long from(long day) {
    int place = placeOf(day);
    return place < 0 ? Long.MIN_VALUE : from[place];
  }

  /** The day after the last on which what holds on a day holds. */
  long to(long day) {
    int next = placeOf(day) + 1;
    return next < from.length ? from[next] : Long.MAX_VALUE;
  }
}
