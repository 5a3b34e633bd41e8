package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.time.DateRange;

/** What one payment period comes to: the claims verified in it, its fees and its grants. */
@OutturnStyle
@Value.Immutable
public interface PeriodPayment extends WithPeriodPayment {

  /**
   * Starts a period's payment.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The payment period.
   *
   * @return its days
   */
  DateRange period();

  /**
   * When it is paid.
   *
   * @return empty where the contract has no schedule
   */
  Optional<DueDate> due();

  /**
   * What its claims are worth before any adjustment.
   *
   * @return whole minor units
   */
  Amount gross();

  /**
   * What is payable for its claims.
   *
   * @return whole minor units
   */
  Amount net();

  /**
   * What is payable for activity.
   *
   * @return whole minor units
   */
  Amount fees();

  /**
   * What is payable in place of outcomes.
   *
   * @return whole minor units, at least 0
   */
  Amount grants();

  /**
   * What is payable in all: outcomes, fees and grants.
   *
   * @return whole minor units
   */
  default Amount total() {
    return net().plus(fees()).plus(grants());
  }

  /**
   * What was planned.
   *
   * @return empty where the contract has no plan for it
   */
  Optional<Amount> planned();

  /**
   * What each party pays of it.
   *
   * @return in the order the contract lists payers
   */
  ImmutableList<PayerPayment> payers();

  /** Builds a period's payment. */
  final class Builder extends ImmutablePeriodPayment.Builder {
    Builder() {}
  }
}
