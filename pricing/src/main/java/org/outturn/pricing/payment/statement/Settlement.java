package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.time.DateRange;

/**
 * What is invoiced for one payment period: what the statement as of its last day gives, less what
 * earlier settlements gave (rule settlement). Once made it never changes; what becomes known later
 * stands in a later one, as a correction.
 */
@OutturnStyle
@Value.Immutable
public interface Settlement extends WithSettlement {

  /**
   * Starts a settlement.
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
   * What each party is invoiced.
   *
   * @return in the order the contract lists payers; below 0 where it gets something back
   */
  ImmutableList<PayerPayment> payers();

  /**
   * What no payer's commitment covers.
   *
   * @return what the settlement adds to it
   */
  Amount unfunded();

  /**
   * What it adds for outcomes, corrections included.
   *
   * @return whole minor units
   */
  Amount outcomes();

  /**
   * What it adds for activity.
   *
   * @return whole minor units
   */
  Amount fees();

  /**
   * What it adds in place of outcomes.
   *
   * @return whole minor units
   */
  Amount grants();

  /**
   * What of it is for claims of earlier periods.
   *
   * @return in claim order; empty where nothing became known of them
   */
  ImmutableList<Correction> corrections();

  /** Builds a settlement. */
  final class Builder extends ImmutableSettlement.Builder {
    Builder() {}
  }
}
