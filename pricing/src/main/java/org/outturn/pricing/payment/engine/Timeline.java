package org.outturn.pricing.payment.engine;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.time.DatedSeries;

/**
 * Which version of a rate card holds on which day, by what was agreed until some day (rules
 * card-in-force and amendment): of those whose dates hold a day, the one agreed last. Versions are
 * numbered; {@link CompiledCard#NO_VERSION} stands for none.
 */
final class Timeline {
  private final long[] from;
  private final int[] version;

  private Timeline(SortedMap<Long, Integer> holds) {
    from = Longs.toArray(holds.keySet());
    version = Ints.toArray(holds.values());
  }

  /** The timeline of those versions that are known. */
  static Timeline of(List<RateCardVersion> versions, Predicate<RateCardVersion> isKnown) {
    List<Integer> weakestFirst =
        IntStream.range(0, versions.size())
            .filter(number -> isKnown.test(versions.get(number)))
            .boxed()
            .sorted(Comparator.comparing(number -> versions.get(number).agreedOn()))
            .toList();
    SortedMap<Long, Integer> holds = new TreeMap<>();
    DatedSeries.layered(weakestFirst, number -> versions.get(number).inForce())
        .byDates()
        .forEach(
            (dates, number) -> {
              holds.put(dates.startInclusive().toEpochDay(), number);
              dates
                  .endExclusive()
                  .ifPresent(end -> holds.put(end.toEpochDay(), CompiledCard.NO_VERSION));
            });
    return new Timeline(holds);
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
