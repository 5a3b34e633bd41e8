package org.outturn.core.investment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.time.BusinessCalendar;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;
import org.outturn.core.time.RegularPeriods;
import org.outturn.core.validation.Require;

/**
 * When cash above the reserve is paid out: for quarters from 2020-08-01, 30 days after the last day
 * of each, but not before 2023-01-01.
 */
@OutturnStyle
@Value.Immutable
public interface DistributionTerms extends WithDistributionTerms {

  /**
   * Starts distribution terms.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The length of a period.
   *
   * @return monthly to yearly
   */
  Frequency frequency();

  /**
   * A day on which a period begins.
   *
   * @return any day
   */
  LocalDate anchor();

  /**
   * How long after a period's last day its cash is paid out.
   *
   * @return calendar days; none unless stated
   */
  @Value.Default
  default Lag lag() {
    return Lag.NONE;
  }

  /**
   * The end of recycling: before this day nothing is paid out, and receipts pay costs before more
   * is drawn.
   *
   * @return empty where every distribution date pays out
   */
  Optional<LocalDate> recyclingTo();

  /**
   * Who receives the part of the residual that no tranche has a share of.
   *
   * @return the provider unless stated
   */
  @Value.Default
  default Beneficiary residual() {
    return Beneficiary.PROVIDER;
  }

  /**
   * Who receives the part of a tranche's residual share that its cap keeps from it.
   *
   * @return the commissioner unless stated
   */
  @Value.Default
  default Beneficiary excess() {
    return Beneficiary.COMMISSIONER;
  }

  /**
   * The first distribution date that is not before a day, recycling aside.
   *
   * @param date the day
   * @return the last day of a period, plus the lag
   */
  default LocalDate firstFrom(LocalDate date) {
    RegularPeriods periods = RegularPeriods.of(frequency(), anchor());
    LocalDate lastDay =
        periods
            .period(periods.indexOf(date.minusDays(lag().days())))
            .endExclusive()
            .orElseThrow()
            .minusDays(1);
    return lag().after(lastDay, BusinessCalendar.EVERY_DAY);
  }

  /**
   * Whether a distribution date pays out.
   *
   * @param date a distribution date
   * @return false before the end of recycling
   */
  default boolean paysOutOn(LocalDate date) {
    return recyclingTo().map(end -> !date.isBefore(end)).orElse(true);
  }

  /** Refuses a lag of working days. */
  @Value.Check
  default void check() {
    Require.that(
        lag().unit() == Lag.Unit.CALENDAR, "lag", "must be of calendar days", lag().unit());
  }

  /** Builds distribution terms. */
  final class Builder extends ImmutableDistributionTerms.Builder {
    Builder() {}
  }
}
