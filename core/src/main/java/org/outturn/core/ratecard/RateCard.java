package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.DatedSeries;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

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
   * @return in the order listed; none overlap
   */
  ImmutableList<RateCardVersion> versions();

  /**
   * The versions by date.
   *
   * @return at most one on each day
   */
  @Value.Lazy
  default DatedSeries<RateCardVersion> series() {
    return DatedSeries.of(
        versions(), RateCardVersion::inForce, version -> "version '" + version.id() + "'");
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

  /** Refuses versions that overlap, naming each pair. */
  @Value.Check
  default void check() {
    try {
      series();
    } catch (InvalidInputException overlaps) {
      throw new InvalidInputException(
          overlaps.problems().stream()
              .map(problem -> problem.within("versions"))
              .collect(ImmutableList.<Problem>toImmutableList()));
    }
  }

  /** Builds a rate card. */
  final class Builder extends ImmutableRateCard.Builder {
    Builder() {}
  }
}
