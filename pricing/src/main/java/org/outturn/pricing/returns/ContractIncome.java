package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Periods;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PricedTerms;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/**
 * What comes in under a contract and when: what each settlement invoices, on its due date (rule
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
    return payments(PricedTerms.of(contract), evidence);
  }

  /**
   * The payments of a contract made ready before.
   *
   * @param terms the terms of a contract with a schedule
   * @param evidence what happened under it
   * @return in order of period; periods without a payment are left out
   * @throws IllegalArgumentException when the contract has no schedule, so that no payment has a
   *     date
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract
   */
  public ImmutableList<DatedAmount> payments(PricedTerms terms, Evidence evidence) {
    LocalDate asOf = asOf(terms.contract(), evidence);
    return payments(settlements(terms, evidence, asOf), asOf);
  }

  /**
   * The payments of a contract, and which of its rules they do not follow.
   *
   * @param contract a contract with a schedule
   * @param evidence what happened under it
   * @return the payments, beside the rules that the evidence does not allow
   * @throws IllegalArgumentException when the contract has no schedule, so that no payment has a
   *     date
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract
   */
  public AgreedIncome income(OutcomesContract contract, Evidence evidence) {
    LocalDate asOf = asOf(contract, evidence);
    Settlements settlements = settlements(PricedTerms.of(contract), evidence, asOf);
    return new AgreedIncome(payments(settlements, asOf), settlements.notApplied());
  }

  /**
   * What is invoiced for every period with evidence, that of the latest too.
   *
   * @param contract a contract with a schedule
   * @param evidence what happened under it
   * @return the settlements of which {@link #payments(Settlements)} are the payments
   * @throws IllegalArgumentException when the contract has no schedule, so that no payment has a
   *     date
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract
   */
  public Settlements settlements(OutcomesContract contract, Evidence evidence) {
    return settlements(PricedTerms.of(contract), evidence, asOf(contract, evidence));
  }

  /**
   * The payments of settlements made before.
   *
   * @param settlements those of a contract with a schedule
   * @return in order of period; periods without a payment are left out
   * @throws IllegalArgumentException when the contract has no schedule, so that no payment has a
   *     date
   */
  public ImmutableList<DatedAmount> payments(Settlements settlements) {
    return income(settlements).payments(settlements.currency());
  }

  /**
   * The payments of settlements made before, as numbers.
   *
   * @param settlements those of a contract with a schedule
   * @return in order of period; periods without a payment are left out
   * @throws IllegalArgumentException when the contract has no schedule, so that no payment has a
   *     date
   */
  public Income income(Settlements settlements) {
    requireDates(settlements.settlements().stream().allMatch(each -> each.due().isPresent()));
    return income(settlements, LocalDate.EPOCH);
  }

  private static LocalDate asOf(OutcomesContract contract, Evidence evidence) {
    requireDates(contract.schedule().isPresent());
    return lastDay(contract.schedule().get(), evidence, contract.term().from());
  }

  private static void requireDates(boolean isScheduled) {
    Require.that(
        isScheduled, "schedule", "must be stated, so that payments have dates,", "left out");
  }

  private static Settlements settlements(PricedTerms terms, Evidence evidence, LocalDate asOf) {
    return OutcomePricer.DEFAULT.ledger(terms, evidence, asOf).settlements();
  }

  private static ImmutableList<DatedAmount> payments(Settlements settlements, LocalDate asOf) {
    return income(settlements, asOf).payments(settlements.currency());
  }

  private static Income income(Settlements settlements, LocalDate asOf) {
    Income.Settling income = new Income.Settling(settlements.settlements().size());
    long owed = 0;
    for (Settlement each : settlements.settlements()) {
      for (PayerPayment payer : each.payers()) {
        owed = Math.addExact(owed, payer.amount().toMinor());
      }
      income.settle(FinanceTerms.day(each.due().map(DueDate::adjusted).orElse(asOf)), owed);
    }
    return income.income();
  }

  /** The last day of the period of the last claim, so that it is settled, too. */
  private static LocalDate lastDay(
      PaymentSchedule schedule, Evidence evidence, LocalDate otherwise) {
    if (evidence.size() == 0) {
      return otherwise;
    }
    Periods periods = schedule.periods();
    LocalDate last = LocalDate.ofEpochDay(evidence.columns().lastVerified());
    return periods.period(periods.indexOf(last)).lastDay().orElseThrow();
  }
}
