package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.DatedSeries;
import org.outturn.core.validation.Problems;

/**
 * What each outcome is worth and when: versions of tariffs in force one after the other, and which
 * date of a claim chooses among them.
 */
@OutturnStyle
@Value.Immutable
public interface RateCard extends WithRateCard {

  /**
   * Starts a rate card.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A rate card of one version without an end, {@code v1}.
   *
   * @param from the day it comes into force
   * @param tariffs its priced lines
   * @return the rate card
   */
  static RateCard of(LocalDate from, Tariff... tariffs) {
    return builder()
        .addVersion(
            RateCardVersion.builder()
                .id("v1")
                .inForce(DateRange.from(from))
                .addTariffs(tariffs)
                .build())
        .build();
  }

  /**
   * Which date of a claim chooses the version.
   *
   * @return the date of achievement unless stated
   */
  @Value.Default
  default PriceDate priceDate() {
    return PriceDate.ACHIEVED;
  }

  /**
   * The versions.
   *
   * @return in the order listed; where two overlap, one is retrospective and they were agreed on
   *     different days
   */
  ImmutableList<RateCardVersion> versions();

  /**
   * By how much prices rise.
   *
   * @return empty where they do not
   */
  Optional<Indexation> indexation();

  /**
   * The versions by date, by all that was ever agreed: of those that hold on a day, the one agreed
   * last.
   *
   * @return at most one on each day
   */
  @Value.Lazy
  default DatedSeries<RateCardVersion> series() {
    return VersionsByDate.of(versions());
  }

  /**
   * The versions by date, by what was agreed up to a day (rule amendment): what a statement as of
   * that day knows.
   *
   * @param day the last day of agreement that counts
   * @return at most one on each day
   */
  default DatedSeries<RateCardVersion> knownBy(LocalDate day) {
    return VersionsByDate.of(
        versions().stream().filter(version -> !version.agreedOn().isAfter(day)).toList());
  }

  /**
   * The days on which something was agreed.
   *
   * @return rising, without repeats; empty for a card without versions
   */
  @Value.Lazy
  default ImmutableSortedSet<LocalDate> agreements() {
    return versions().stream()
        .map(RateCardVersion::agreedOn)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /**
   * This rate card with another price for an outcome that one tariff prices: {@code
   * card.withPrice("acc-entry", Price.unit(Amount.of("GBP", "650")))}.
   *
   * @param outcome the outcome's id
   * @param price what it pays from now on
   * @return the rate card
   * @throws IllegalArgumentException when no tariff prices it, or several do, naming them
   */
  default RateCard withPrice(String outcome, Price price) {
    return new PriceChange(this, outcome).ofTheOnly(price);
  }

  /**
   * This rate card with another price for everyone in one version: {@code card.withPrice("v2",
   * "acc-entry", Price.unit(Amount.of("GBP", "650")))}.
   *
   * @param version the version's id
   * @param outcome the outcome's id
   * @param price what it pays from now on
   * @return the rate card
   * @throws IllegalArgumentException when the version has no such tariff
   */
  default RateCard withPrice(String version, String outcome, Price price) {
    return new PriceChange(this, outcome).of(version, Optional.empty(), price);
  }

  /**
   * This rate card with another price for a segment in one version.
   *
   * @param version the version's id
   * @param outcome the outcome's id
   * @param segment the segment's id
   * @param price what it pays from now on
   * @return the rate card
   * @throws IllegalArgumentException when the version has no such tariff
   */
  default RateCard withPrice(String version, String outcome, String segment, Price price) {
    return new PriceChange(this, outcome).of(version, Optional.of(segment), price);
  }

  /**
   * Refuses versions that overlap, unless one of the two is retrospective and they were agreed on
   * different days; names for each version one that it overlaps.
   */
  @Value.Check
  default void check() {
    Problems problems = new Problems();
    VersionsByDate.checkOverlaps(versions(), problems);
    problems.throwIfAny();
  }

  /** Builds a rate card. */
  final class Builder extends ImmutableRateCard.Builder {
    Builder() {}
  }
}
