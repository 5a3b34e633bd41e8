package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Another price in place of one tariff's on a rate card; every other tariff stays. */
final class PriceChange {
  private final RateCard card;
  private final String outcome;
  private final List<Line> lines = new ArrayList<>();

  /** One tariff for the outcome, and where it stands. */
  private record Line(RateCardVersion version, Tariff tariff) {
    boolean isOf(String versionId, Optional<String> segment) {
      return version.id().equals(versionId) && tariff.segment().equals(segment);
    }

    @Override
    public String toString() {
      return place(version.id(), tariff.segment());
    }
  }

  PriceChange(RateCard card, String outcome) {
    this.card = card;
    this.outcome = outcome;
    for (RateCardVersion version : card.versions()) {
      for (Tariff tariff : version.tariffs()) {
        if (tariff.outcome().equals(outcome)) {
          lines.add(new Line(version, tariff));
        }
      }
    }
  }

  private static String place(String version, Optional<String> segment) {
    return "version '" + version + "'" + segment.map(id -> " for segment '" + id + "'").orElse("");
  }

  RateCard ofTheOnly(Price price) {
    if (lines.size() > 1) {
      throw new IllegalArgumentException(
          "outcome '"
              + outcome
              + "' is priced in "
              + named(lines)
              + "; expected a version, and a segment where it is priced for one");
    }
    return of(line -> true, "this rate card", price);
  }

  RateCard of(String version, Optional<String> segment, Price price) {
    return of(line -> line.isOf(version, segment), place(version, segment), price);
  }

  private RateCard of(Predicate<Line> wanted, String where, Price price) {
    Line line =
        lines.stream()
            .filter(wanted)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "outcome '"
                            + outcome
                            + "' has no price in "
                            + where
                            + "; it is priced "
                            + (lines.isEmpty() ? "nowhere" : "in " + named(lines))));
    return card.withVersions(
        replaced(
            card.versions(),
            line.version,
            line.version.withTariffs(
                replaced(line.version.tariffs(), line.tariff, line.tariff.withPrice(price)))));
  }

  private static String named(List<Line> lines) {
    return lines.stream().map(Line::toString).collect(Collectors.joining(", "));
  }

  private static <T> ImmutableList<T> replaced(ImmutableList<T> all, T old, T next) {
    return all.stream()
        .map(each -> each.equals(old) ? next : each)
        .collect(ImmutableList.toImmutableList());
  }
}
