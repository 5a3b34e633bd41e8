package org.outturn.pricing.difference;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.time.DateRange;

/** What one payment period comes to in two statements; nothing in one whose contract has it not. */
@OutturnStyle
@Value.Immutable
public interface PeriodChange extends WithPeriodChange {

  /**
   * Starts a period's change.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The payment period.
   *
   * @return its days, the same in both statements
   */
  DateRange period();

  /**
   * What its claims are worth before any adjustment.
   *
   * @return whole minor units
   */
  AmountChange gross();

  /**
   * What is payable for its claims.
   *
   * @return whole minor units
   */
  AmountChange net();

  /**
   * What is payable for activity.
   *
   * @return whole minor units
   */
  AmountChange fees();

  /**
   * What is payable in place of outcomes.
   *
   * @return whole minor units
   */
  AmountChange grants();

  /**
   * What each party pays of it.
   *
   * @return in the order the first contract lists payers, then those of the second alone
   */
  ImmutableList<PayerChange> payers();

  /**
   * The period from the second statement to the first.
   *
   * @return every figure with its before and after in each other's place
   */
  default PeriodChange reversed() {
    return builder()
        .period(period())
        .gross(gross().reversed())
        .net(net().reversed())
        .fees(fees().reversed())
        .grants(grants().reversed())
        .addAllPayers(payers().stream().map(PayerChange::reversed).toList())
        .build();
  }

  /** Builds a period's change. */
  final class Builder extends ImmutablePeriodChange.Builder {
    Builder() {}
  }
}
