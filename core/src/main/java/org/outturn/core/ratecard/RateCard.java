package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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
