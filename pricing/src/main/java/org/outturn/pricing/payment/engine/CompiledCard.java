package org.outturn.pricing.payment.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.money.Rounding;
import org.outturn.core.outcome.Each;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.pricing.payment.statement.Finding;

/**
 * The rate card made ready: which version holds on a day by what was agreed until another, and
 * which of its tariffs prices an outcome and segment. The most specific tariff wins: the segment's,
 * else everyone's (rule segment-price).
 */
final class CompiledCard {
  /** Stands for "no version". */
  static final int NO_VERSION = -1;

  private final RateCard card;
  private final Rounding rounding;
  private final PriceRises rises;
  private final ImmutableList<RateCardVersion> versions;
  private final ImmutableList<Map<Priced, CompiledTariff>> tariffs;
  private final boolean looksAtTotals;
  private final boolean hasOwnLimits;
  private final Map<Priced, Integer> countings = new HashMap<>();
  private final ImmutableSetMultimap<Integer, Optional<Each>> eachOfCounting;

  /** The countings whose prices ask how many units were counted before. */
  private final ImmutableSet<Integer> countingUnits;

  /** The days on which retrospective versions were agreed; what holds changes at each. */
  private final long[] agreements;

  /** What holds by what was agreed at first, and after each agreement; made when asked for. */
  private final ImmutableList<Supplier<Timeline>> timelines;

  /** What a tariff prices, and tiers count across versions: an outcome, or a segment of it. */
  private record Priced(String outcome, Optional<String> segment) {}

  CompiledCard(OutcomesContract contract) {
    card = contract.rateCard();
    rounding = contract.rounding();
    rises = new PriceRises(contract.term(), card.indexation());
    versions =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(version -> version.inForce().startInclusive()), card.versions());
    ImmutableList.Builder<Map<Priced, CompiledTariff>> compiled = ImmutableList.builder();
    for (int version = 0; version < versions.size(); version++) {
      compiled.add(compile(version));
    }
    tariffs = compiled.build();
    looksAtTotals = all().anyMatch(tariff -> tariff.form().looksAtTotal());
    hasOwnLimits = all().anyMatch(tariff -> tariff.form().hasOwnLimit());
    eachOfCounting =
        all()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    CompiledTariff::counting, CompiledTariff::each));
    countingUnits =
        all()
            .filter(tariff -> tariff.form().fixedPrice().isEmpty())
            .map(CompiledTariff::counting)
            .collect(ImmutableSet.toImmutableSet());
    agreements =
        versions.stream()
            .filter(RateCardVersion::retrospective)
            .mapToLong(version -> version.agreedOn().toEpochDay())
            .distinct()
            .sorted()
            .toArray();
    timelines =
        IntStream.rangeClosed(0, agreements.length)
            .<Supplier<Timeline>>mapToObj(number -> Suppliers.memoize(() -> timeline(number)))
            .collect(ImmutableList.toImmutableList());
  }

  private Stream<CompiledTariff> all() {
    return tariffs.stream().flatMap(ofVersion -> ofVersion.values().stream());
  }

  private Map<Priced, CompiledTariff> compile(int version) {
    Map<Priced, CompiledTariff> compiled = new HashMap<>();
    for (Tariff tariff : versions.get(version).tariffs()) {
      Priced key = new Priced(tariff.outcome(), tariff.segment());
      int counting = countings.computeIfAbsent(key, any -> countings.size());
      compiled.put(key, new CompiledTariff(version, tariff, counting, PriceForm.of(tariff)));
    }
    return compiled;
  }

  /** How many versions there are, numbered from 0 in the order of their dates. */
  int size() {
    return versions.size();
  }

  /** A version by its number. */
  RateCardVersion version(int number) {
    return versions.get(number);
  }

  /** How many outcomes and segments have tariffs; each counts its units by itself. */
  int countings() {
    return countings.size();
  }

  /** When the versions of a counting start afresh; empty stands for one count of the contract. */
  ImmutableSet<Optional<Each>> eachOf(int counting) {
    return eachOfCounting.get(counting);
  }

  /** Whether any price looks at all units that are counted, later ones among them. */
  boolean looksAtTotals() {
    return looksAtTotals;
  }

  /** Whether any price has a limit inside it; what is paid under its steps counts from then on. */
  boolean hasOwnLimits() {
    return hasOwnLimits;
  }

  /** Whether any price of an outcome and segment asks how many units were counted before. */
  boolean countsUnits(int counting) {
    return countingUnits.contains(counting);
  }

  /** The tariff of a version for an outcome and segment, after so many rises. */
  Optional<CompiledTariff> tariff(
      int version, int numberOfRises, String outcome, Optional<String> segment) {
    Map<Priced, CompiledTariff> ofVersion = tariffs.get(version);
    return Optional.ofNullable(ofVersion.get(new Priced(outcome, segment)))
        .or(() -> Optional.ofNullable(ofVersion.get(new Priced(outcome, Optional.empty()))))
        .map(tariff -> risen(tariff, numberOfRises));
  }

  private CompiledTariff risen(CompiledTariff tariff, int numberOfRises) {
    if (numberOfRises == 0) {
      return tariff;
    }
    Tariff risen = rises.risen(tariff.tariff(), numberOfRises, rounding);
    return new CompiledTariff(tariff.version(), risen, tariff.counting(), PriceForm.of(risen));
  }

  /** Whether a version may be agreed later than what it prices was verified. */
  boolean isAmended() {
    return agreements.length > 0;
  }

  /** How many agreements of retrospective versions there were up to a day. */
  int agreementsBy(long day) {
    int found = Arrays.binarySearch(agreements, day);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** What holds on each day after so many agreements of retrospective versions. */
  Timeline after(int number) {
    return timelines.get(number).get();
  }

  private Timeline timeline(int number) {
    long latest = number == 0 ? Long.MIN_VALUE : agreements[number - 1];
    return Timeline.of(
        versions, version -> !version.retrospective() || version.agreedOn().toEpochDay() <= latest);
  }

  /** How often prices have risen on a day. */
  PriceRises rises() {
    return rises;
  }

  PriceDate priceDate() {
    return card.priceDate();
  }

  /** Why no tariff prices a row whose version is chosen by a day. */
  Finding.NoPrice noPrice(Timeline timeline, int day) {
    if (day == EvidenceColumns.NO_DAY) {
      return new Finding.NoPrice(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    int version = timeline.versionOn(day);
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
