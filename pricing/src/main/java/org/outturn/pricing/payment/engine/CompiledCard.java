package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.pricing.payment.statement.Finding;

/**
 * The rate card made ready: which version is in force on a day, and which of its tariffs prices an
 * outcome and segment. The most specific tariff wins: the segment's, else everyone's (rule
 * segment-price).
 */
final class CompiledCard {
  /** Stands for "no version". */
  static final int NO_VERSION = -1;

  private final RateCard card;
  private final ImmutableList<RateCardVersion> versions;
  private final long[] from;
  private final long[] to;
  private final ImmutableList<Map<Priced, CompiledTariff>> tariffs;
  private final boolean looksAtTotals;
  private final Map<Priced, Integer> countings = new HashMap<>();

  /** What a tariff prices, and tiers count across versions: an outcome, or a segment of it. */
  private record Priced(String outcome, Optional<String> segment) {}

  CompiledCard(RateCard card) {
    this.card = card;
    versions =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(version -> version.inForce().startInclusive()), card.versions());
    from = new long[versions.size()];
    to = new long[versions.size()];
    ImmutableList.Builder<Map<Priced, CompiledTariff>> compiled = ImmutableList.builder();
    for (int v = 0; v < versions.size(); v++) {
      RateCardVersion version = versions.get(v);
      from[v] = version.inForce().startInclusive().toEpochDay();
      to[v] = version.inForce().endExclusive().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      compiled.add(compile(version));
    }
    tariffs = compiled.build();
    looksAtTotals =
        tariffs.stream()
            .flatMap(ofVersion -> ofVersion.values().stream())
            .anyMatch(tariff -> tariff.form().looksAtTotal());
  }

  private Map<Priced, CompiledTariff> compile(RateCardVersion version) {
    Map<Priced, CompiledTariff> compiled = new HashMap<>();
    for (Tariff tariff : version.tariffs()) {
      Priced key = new Priced(tariff.outcome(), tariff.segment());
      int counting = countings.computeIfAbsent(key, any -> countings.size());
      compiled.put(
          key, new CompiledTariff(version, tariff, counting, PriceForm.of(tariff.price())));
    }
    return compiled;
  }

  /** How many versions there are, numbered from 0 in the order of their dates. */
  int size() {
    return versions.size();
  }

  /** How many outcomes and segments have tariffs; each counts its units by itself. */
  int countings() {
    return countings.size();
  }

  /** Whether any price looks at all units that are counted, later ones among them. */
  boolean looksAtTotals() {
    return looksAtTotals;
  }

  /** Whether any price of an outcome and segment asks how many units were counted before. */
  boolean countsUnits(int counting) {
    return tariffs.stream()
        .flatMap(ofVersion -> ofVersion.values().stream())
        .filter(tariff -> tariff.counting() == counting)
        .anyMatch(tariff -> tariff.form().fixedPrice().isEmpty());
  }

  /** The tariff of a version for an outcome and segment. */
  Optional<CompiledTariff> tariff(int version, String outcome, Optional<String> segment) {
    Map<Priced, CompiledTariff> ofVersion = tariffs.get(version);
    return Optional.ofNullable(ofVersion.get(new Priced(outcome, segment)))
        .or(() -> Optional.ofNullable(ofVersion.get(new Priced(outcome, Optional.empty()))));
  }

  /** The number of the version in force on a day, or {@link #NO_VERSION}. */
  int versionOn(long day) {
    int found = Arrays.binarySearch(from, day);
    int last = found >= 0 ? found : -found - 2;
    return last >= 0 && day < to[last] && day != EvidenceColumns.NO_DAY ? last : NO_VERSION;
  }

  /** The first day on which a version is in force. */
  long from(int version) {
    return from[version];
  }

  /** The day after the last on which a version is in force, far ahead where it has none. */
  long to(int version) {
    return to[version];
  }

  PriceDate priceDate() {
    return card.priceDate();
  }

  /** Why no tariff prices a row whose version is chosen by a day. */
  Finding.NoPrice noPrice(int day) {
    if (day == EvidenceColumns.NO_DAY) {
      return new Finding.NoPrice(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    int version = versionOn(day);
    if (version != NO_VERSION) {
      return new Finding.NoPrice(
          Optional.of(date),
          Optional.of(versions.get(version).id()),
          Optional.empty(),
          Optional.empty());
    }
    return new Finding.NoPrice(
        Optional.of(date),
        Optional.empty(),
        card.series().before(date).map(CompiledCard::name),
        card.series().after(date).map(CompiledCard::name));
  }

  private static String name(RateCardVersion version) {
    return version.id() + " " + version.inForce();
  }
}
