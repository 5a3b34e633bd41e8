package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PayerPayment;
import org.outturn.pricing.payment.PaymentStatement;
import org.outturn.pricing.payment.PeriodPayment;

/**
 * What comes in under a contract and when: for each payment period, on its due date, what payers
 * owe by the statement as of the period's end, less what was paid for earlier periods (rule
 * settlement). What no commitment covers does not come in; what is taken back is set off against
 * the next payments.
 */
public final class ContractIncome {
  /** The calculator. */
  public static final ContractIncome DEFAULT = new ContractIncome();

  private ContractIncome() {}

  /**
   * The payments of a contract.
   *
   * @param contract a contract with a schedule
   * @param evidence what happened under it
   * @return in order of period; periods without a payment are left out
   * @throws IllegalArgumentException when the contract has no schedule, so that no payment has a
   *     date
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract
   */
  public ImmutableList<DatedAmount> payments(OutcomesContract contract, Evidence evidence) {
    Require.that(
        contract.schedule().isPresent(),
        "schedule",
        "must be stated, so that payments have dates,",
        "left out");
    Amount paid = Amount.ofMinor(contract.currency(), 0);
    ImmutableList.Builder<DatedAmount> payments = ImmutableList.builder();
    for (PeriodPayment period : OutcomePricer.DEFAULT.price(contract, evidence).periods()) {
      LocalDate lastDay = period.period().endExclusive().orElseThrow().minusDays(1);
      Amount owed = funded(OutcomePricer.DEFAULT.price(contract, evidence, lastDay));
      if (owed.compareTo(paid) > 0) {
        LocalDate due = period.due().map(DueDate::adjusted).orElse(lastDay);
        payments.add(new DatedAmount(due, owed.plus(paid.negated())));
        paid = owed;
      }
    }
    return payments.build();
  }

  private static Amount funded(PaymentStatement statement) {
    return statement.payers().stream()
        .map(PayerPayment::exactAmount)
        .reduce(Amount.ofMinor(statement.currency(), 0), Amount::plus);
  }
}
