package org.outturn.pricing.difference;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.statement.Adjustment;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;

/**
 * Says what changed from one statement to another, such as of the same claims under a contract and
 * under its amendment.
 */
public final class PaymentComparer {
  /** The one way to compare statements. */
  public static final PaymentComparer DEFAULT = new PaymentComparer();

  private static final Comparator<PeriodChange> BY_DAYS =
      Comparator.<PeriodChange, LocalDate>comparing(each -> each.period().startInclusive())
          .thenComparing(each -> each.period().endExclusive().orElse(LocalDate.MAX));

  private PaymentComparer() {}

  /**
   * Compares two statements.
   *
   * @param before the one
   * @param after the other, in the same currency
   * @return what changed
   * @throws IllegalArgumentException when their currencies differ, naming both
   */
  public PaymentDifference compare(PaymentStatement before, PaymentStatement after) {
    Require.that(
        after.currency().equals(before.currency()),
        "currency",
        "must be " + before.currency() + " in both statements",
        after.currency());
    Amount zero = Amount.zero(before.currency());
    Function<Function<PaymentStatement, Amount>, AmountChange> sums =
        sum -> new AmountChange(sum.apply(before), sum.apply(after));
    return PaymentDifference.builder()
        .currency(before.currency())
        .asOfBefore(before.asOf())
        .asOfAfter(after.asOf())
        .addAllNotAppliedBefore(before.notApplied())
        .addAllNotAppliedAfter(after.notApplied())
        .gross(sums.apply(PaymentStatement::gross))
        .addAllAdjustments(adjustments(before.adjustments(), after.adjustments(), zero))
        .net(sums.apply(PaymentStatement::net))
        .fees(sums.apply(PaymentStatement::fees))
        .grants(sums.apply(PaymentStatement::grants))
        .addAllPayers(payers(before.payers(), after.payers(), zero))
        .unfunded(sums.apply(PaymentStatement::unfunded))
        .addAllOutcomes(outcomes(before.outcomes(), after.outcomes(), zero))
        .addAllPeriods(periods(before.periods(), after.periods(), zero))
        .build();
  }

  /** What a rule takes off, and what of. */
  private record Cause(Rule rule, Optional<String> id) {}

  private static ImmutableList<AdjustmentChange> adjustments(
      List<Adjustment> before, List<Adjustment> after, Amount zero) {
    return Paired.by(each -> new Cause(each.rule(), each.id()), before, after)
        .map(
            each ->
                new AdjustmentChange(
                    each.key().rule(), each.key().id(), each.amount(Adjustment::amount, zero)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<PayerChange> payers(
      List<PayerPayment> before, List<PayerPayment> after, Amount zero) {
    return Paired.by(PayerPayment::party, before, after)
        .map(each -> new PayerChange(each.key(), each.amount(PayerPayment::amount, zero)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<OutcomeChange> outcomes(
      List<OutcomePayment> before, List<OutcomePayment> after, Amount zero) {
    return Paired.by(OutcomePayment::outcome, before, after)
        .map(
            each ->
                new OutcomeChange(
                    each.key(),
                    each.before().map(OutcomePayment::paid).orElse(BigFraction.ZERO),
                    each.after().map(OutcomePayment::paid).orElse(BigFraction.ZERO),
                    each.amount(OutcomePayment::gross, zero),
                    each.amount(OutcomePayment::net, zero)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<PeriodChange> periods(
      List<PeriodPayment> before, List<PeriodPayment> after, Amount zero) {
    return Paired.by(PeriodPayment::period, before, after)
        .map(each -> period(each, zero))
        .sorted(BY_DAYS)
        .collect(ImmutableList.toImmutableList());
  }

  private static PeriodChange period(Paired<DateRange, PeriodPayment> period, Amount zero) {
    return PeriodChange.builder()
        .period(period.key())
        .gross(period.amount(PeriodPayment::gross, zero))
        .net(period.amount(PeriodPayment::net, zero))
        .fees(period.amount(PeriodPayment::fees, zero))
        .grants(period.amount(PeriodPayment::grants, zero))
        .addAllPayers(
            payers(
                period.before().map(PeriodPayment::payers).orElse(ImmutableList.of()),
                period.after().map(PeriodPayment::payers).orElse(ImmutableList.of()),
                zero))
        .build();
  }
}
