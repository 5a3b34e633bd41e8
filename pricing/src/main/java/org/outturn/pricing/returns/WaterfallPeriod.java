package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;

/**
 * What moves from the day after one distribution date up to the next: closing = opening + income +
 * drawn - paid costs - distributed - residual - excess. Every amount is whole minor units and at
 * least 0.
 */
@OutturnStyle
@Value.Immutable
public interface WaterfallPeriod {

  /**
   * Starts a period.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The days; the last of them is the distribution date.
   *
   * @return with an end
   */
  DateRange period();

  /**
   * The cash at its start.
   *
   * @return the closing balance of the period before
   */
  Amount opening();

  /**
   * The outcome payments that come in.
   *
   * @return at least 0
   */
  Amount income();

  /**
   * The costs that fall due.
   *
   * @return at least 0
   */
  Amount costs();

  /**
   * The costs that are paid, those left over from earlier periods among them.
   *
   * @return at least 0
   */
  Amount paidCosts();

  /**
   * What each tranche pays in and receives.
   *
   * @return one for each tranche, in the order of the case
   */
  ImmutableList<TrancheMovement> tranches();

  /**
   * The residual that no tranche has a share of.
   *
   * @return at least 0
   */
  Amount residual();

  /**
   * What caps keep from tranches.
   *
   * @return at least 0
   */
  Amount excess();

  /**
   * The cash at its end.
   *
   * @return at least 0
   */
  Amount closing();

  /**
   * The costs that are due at its end and could not be paid.
   *
   * @return at least 0
   */
  Amount unpaidCosts();

  /**
   * The distribution date.
   *
   * @return the last day
   */
  @Value.Lazy
  default LocalDate distributedOn() {
    return period().lastDay().orElseThrow();
  }

  /**
   * What is drawn from all tranches.
   *
   * @return at least 0
   */
  @Value.Lazy
  default Amount drawn() {
    return tranches().stream()
        .map(TrancheMovement::drawn)
        .reduce(Amount.zero(opening().currency()), Amount::plus);
  }

  /**
   * What all tranches receive of one kind.
   *
   * @param kind the kind
   * @return at least 0
   */
  default Amount distributed(DistributionKind kind) {
    return tranches().stream()
        .map(each -> each.received(kind))
        .reduce(Amount.zero(opening().currency()), Amount::plus);
  }

  /**
   * What all tranches receive.
   *
   * @return at least 0
   */
  @Value.Lazy
  default Amount distributed() {
    return tranches().stream()
        .map(TrancheMovement::receivedInAll)
        .reduce(Amount.zero(opening().currency()), Amount::plus);
  }

  /** Builds a period. */
  final class Builder extends ImmutableWaterfallPeriod.Builder {
    Builder() {}
  }
}
