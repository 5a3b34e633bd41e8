package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;

/**
 * The rate card, compiled once for a run: which tariff prices the rows of a group on a day. The
 * most specific tariff wins: the group's segment, else everyone (rule segment-price).
 */
final class CompiledRateCard {
  /** Stands for "no tariff". */
  static final int NO_TARIFF = -1;

  private final EvidenceColumns evidence;
  private final PriceDate priceDate;
  private final ImmutableList<RateCardVersion> versions;
  private final long[] from;
  private final long[] to;
  private final int[][] tariffByVersionAndGroup;
  private final int[] noTariffs;
  private final List<CompiledTariff> tariffs = new ArrayList<>();
  private final Map<PricedUnder, PriceLine.Progress> progress = new HashMap<>();

  /** What tiers count: an outcome and the segment its tariff prices, across versions. */
  private record PricedUnder(String outcome, Optional<String> segment) {}

  CompiledRateCard(RateCard card, EvidenceColumns evidence, List<GroupTerms> groups) {
    this.evidence = evidence;
    priceDate = card.priceDate();
    versions =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(version -> version.inForce().startInclusive()), card.versions());
    from = new long[versions.size()];
    to = new long[versions.size()];
    tariffByVersionAndGroup = new int[versions.size()][];
    noTariffs = new int[groups.size()];
    Arrays.fill(noTariffs, NO_TARIFF);
    for (int v = 0; v < versions.size(); v++) {
      RateCardVersion version = versions.get(v);
      from[v] = version.inForce().startInclusive().toEpochDay();
      to[v] = version.inForce().endExclusive().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      tariffByVersionAndGroup[v] = compile(version, groups);
    }
  }

  private int[] compile(RateCardVersion version, List<GroupTerms> groups) {
    Map<PricedUnder, Integer> compiled = new HashMap<>();
    for (Tariff tariff : version.tariffs()) {
      PricedUnder key = new PricedUnder(tariff.outcome(), tariff.segment());
      PriceLine line =
          PriceLine.of(
              tariff.price(), progress.computeIfAbsent(key, any -> new PriceLine.Progress()));
      compiled.put(key, tariffs.size());
      tariffs.add(new CompiledTariff(version, tariff, line));
    }
    return groups.stream()
        .mapToInt(
            terms -> {
              String outcome = terms.outcome().id();
              Integer general =
                  compiled.getOrDefault(new PricedUnder(outcome, Optional.empty()), NO_TARIFF);
              return compiled.getOrDefault(
                  new PricedUnder(outcome, terms.evidence().segment()), general);
            })
        .toArray();
  }

  List<CompiledTariff> tariffs() {
    return tariffs;
  }

  /** The number of the tariff that prices a row, or {@link #NO_TARIFF}. */
  int tariff(int row) {
    return tariffByGroup(versionOn(day(row)))[evidence.group(row)];
  }

  /** The tariffs of some rows by their places; those of near days mostly are of one version. */
  int[] tariffs(Stretch rows) {
    int[] days = days(rows);
    int[] found = new int[rows.size()];
    long since = Long.MAX_VALUE;
    long until = Long.MIN_VALUE;
    int[] tariffByGroup = noTariffs;
    for (int place = 0; place < found.length; place++) {
      int day = days[place];
      if (day < since || day >= until) {
        int version = versionOn(day);
        since = version == NO_TARIFF ? day : from[version];
        until = version == NO_TARIFF ? day + 1L : to[version];
        tariffByGroup = tariffByGroup(version);
      }
      found[place] = tariffByGroup[rows.group[place]];
    }
    return found;
  }

  private int[] tariffByGroup(int version) {
    return version == NO_TARIFF ? noTariffs : tariffByVersionAndGroup[version];
  }

  private int[] days(Stretch rows) {
    int[] days = new int[rows.size()];
    if (priceDate == PriceDate.ACHIEVED) {
      evidence.readAchieved(rows.row(0), rows.end(), days);
    } else {
      Arrays.setAll(days, place -> day(rows.row(place)));
    }
    return days;
  }

  /** Whether every row has a tariff on any day on which anything was achieved. */
  boolean pricesAll() {
    if (priceDate != PriceDate.ACHIEVED) {
      return false;
    }
    long day = evidence.firstAchieved();
    while (day <= evidence.lastAchieved()) {
      int version = versionOn(day);
      if (version == NO_TARIFF || Ints.contains(tariffByVersionAndGroup[version], NO_TARIFF)) {
        return false;
      }
      day = to[version];
    }
    return true;
  }

  private int day(int row) {
    return switch (priceDate) {
      case ACHIEVED -> evidence.achieved(row);
      case REFERRED -> isTally(row) ? evidence.achieved(row) : evidence.referred(row);
      case SUBMITTED -> isTally(row) ? evidence.achieved(row) : evidence.submitted(row);
    };
  }

  private boolean isTally(int row) {
    return evidence.participant(row) < 0;
  }

  private int versionOn(long day) {
    int found = Arrays.binarySearch(from, day);
    int last = found >= 0 ? found : -found - 2;
    return last >= 0 && day < to[last] && day != EvidenceColumns.NO_DAY ? last : NO_TARIFF;
  }

  /** Why no tariff prices a row, naming the versions before and after its date. */
  String noPrice(Claims claims, int row) {
    int day = day(row);
    if (day == EvidenceColumns.NO_DAY) {
      return "the date of referral chooses the version and none is recorded";
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    int version = versionOn(day);
    if (version != NO_TARIFF) {
      return "version "
          + versions.get(version).id()
          + " in force on "
          + date
          + " has no tariff for it";
    }
    RateCard card = claims.contract().rateCard();
    String before = card.series().before(date).map(CompiledRateCard::name).orElse("no version");
    String after = card.series().after(date).map(CompiledRateCard::name).orElse("no version");
    return "no version is in force on "
        + date
        + ": "
        + before
        + " before it, "
        + after
        + " after it";
  }

  private static String name(RateCardVersion version) {
    return version.id() + " " + version.inForce();
  }
}
