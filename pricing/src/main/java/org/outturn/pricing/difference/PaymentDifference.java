package org.outturn.pricing.difference;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * What changed from one statement to another: the sums, every adjustment, payer, outcome and
 * period. The differences of outcomes sum to that of net, those of periods too; the difference of
 * net, fees and grants is that of all payers and of what is unfunded.
 */
@OutturnStyle
@Value.Immutable
public interface PaymentDifference extends WithPaymentDifference {

  /**
   * Starts a difference.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The currency of every amount.
   *
   * @return that of both statements
   */
  Currency currency();

  /**
   * The last day whose verifications the first statement sees.
   *
   * @return its as-of date
   */
  LocalDate asOfBefore();

  /**
   * The last day whose verifications the second statement sees.
   *
   * @return its as-of date
   */
  LocalDate asOfAfter();

  /**
   * The rules that the first contract states and the evidence does not allow.
   *
   * @return may be empty
   */
  ImmutableList<NotApplied> notAppliedBefore();

  /**
   * The rules that the second contract states and the evidence does not allow.
   *
   * @return may be empty
   */
  ImmutableList<NotApplied> notAppliedAfter();

  /**
   * Every claim before any adjustment.
   *
   * @return whole minor units
   */
  AmountChange gross();

  /**
   * What each rule and limit takes off.
   *
   * @return in the order of the first statement, then those of the second alone
   */
  ImmutableList<AdjustmentChange> adjustments();

  /**
   * What is payable for outcomes.
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
   * What each party pays.
   *
   * @return in the order of the first statement, then those of the second alone
   */
  ImmutableList<PayerChange> payers();

  /**
   * What is covered by no payer's commitment.
   *
   * @return whole minor units
   */
  AmountChange unfunded();

  /**
   * What each outcome comes to.
   *
   * @return in the order of the first statement, then those of the second alone
   */
  ImmutableList<OutcomeChange> outcomes();

  /**
   * What each payment period comes to; periods are the same where both their days are.
   *
   * @return by their days
   */
  ImmutableList<PeriodChange> periods();

  /**
   * What changes on the way back.
   *
   * @return every figure with its before and after in each other's place
   */
  default PaymentDifference reversed() {
    return builder()
        .currency(currency())
        .asOfBefore(asOfAfter())
        .asOfAfter(asOfBefore())
        .addAllNotAppliedBefore(notAppliedAfter())
        .addAllNotAppliedAfter(notAppliedBefore())
        .gross(gross().reversed())
        .addAllAdjustments(adjustments().stream().map(AdjustmentChange::reversed).toList())
        .net(net().reversed())
        .fees(fees().reversed())
        .grants(grants().reversed())
        .addAllPayers(payers().stream().map(PayerChange::reversed).toList())
        .unfunded(unfunded().reversed())
        .addAllOutcomes(outcomes().stream().map(OutcomeChange::reversed).toList())
        .addAllPeriods(periods().stream().map(PeriodChange::reversed).toList())
        .build();
  }

  /** Builds a difference. */
  final class Builder extends ImmutablePaymentDifference.Builder {
    Builder() {}
  }
}
