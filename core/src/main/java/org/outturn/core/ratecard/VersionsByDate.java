package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.DatedSeries;
import org.outturn.core.validation.Problems;

/**
 * Which version of a rate card holds on which day (rule amendment): of those that overlap the one
 * agreed last. Both answers take a time that grows with the number of versions, not of pairs.
 */
final class VersionsByDate {
  private final ImmutableList<RateCardVersion> versions;
  private final TreeMap<Integer, String> found = new TreeMap<>();

  private VersionsByDate(ImmutableList<RateCardVersion> versions) {
    this.versions = versions;
  }

  static DatedSeries<RateCardVersion> of(List<RateCardVersion> versions) {
    return DatedSeries.layered(
        versions.stream().sorted(Comparator.comparing(RateCardVersion::agreedOn)).toList(),
        RateCardVersion::inForce);
  }

  /**
   * Refuses overlaps in which nothing says which version replaces the other: none of the two is
   * retrospective, or both were agreed on the same day.
   */
  static void checkOverlaps(ImmutableList<RateCardVersion> versions, Problems problems) {
    VersionsByDate byDate = new VersionsByDate(versions);
    List<Integer> all = IntStream.range(0, versions.size()).boxed().toList();
    byDate.refuseOverlaps(
        all.stream().filter(i -> !versions.get(i).retrospective()).toList(),
        "; expected half-open dates that do not overlap");
    Multimaps.index(all, i -> versions.get(i).agreedOn())
        .asMap()
        .forEach(
            (agreed, sameDay) ->
                byDate.refuseOverlaps(
                    sameDay,
                    " and was agreed on the same day, " + agreed + "; expected different days"));
    byDate.found.forEach((i, message) -> problems.add("versions[" + i + "]", message));
  }

  /** Each version is held against the one before it that lasts longest. */
  private void refuseOverlaps(Collection<Integer> positions, String expected) {
    int lasting = -1;
    for (int each : positions.stream().sorted(Comparator.comparing(i -> start(i))).toList()) {
      if (lasting >= 0 && inForce(lasting).contains(start(each))) {
        found.putIfAbsent(
            Math.max(lasting, each),
            text(Math.max(lasting, each))
                + " overlaps "
                + text(Math.min(lasting, each))
                + expected);
      }
      if (lasting < 0 || endsLater(inForce(each), inForce(lasting))) {
        lasting = each;
      }
    }
  }

  private static boolean endsLater(DateRange one, DateRange other) {
    return other.endExclusive().isPresent()
        && one.endExclusive().map(end -> end.isAfter(other.endExclusive().get())).orElse(true);
  }

  private DateRange inForce(int position) {
    return versions.get(position).inForce();
  }

  private LocalDate start(int position) {
    return inForce(position).startInclusive();
  }

  private String text(int position) {
    return "version '" + versions.get(position).id() + "' in force " + inForce(position);
  }
}
