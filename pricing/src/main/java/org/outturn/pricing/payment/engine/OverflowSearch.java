package org.outturn.pricing.payment.engine;

import java.time.LocalDate;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Amount;
import org.outturn.core.money.AmountOverflowException;
import org.outturn.core.money.Fractions;

/**
 * Says which line or term a pricing could not count any more, once it has failed: it is run again
 * line by line, so that pricing itself keeps no account of it.
 */
public final class OverflowSearch {
  private final CompiledContract contract;
  private final Evidence evidence;
  private final LocalDate asOf;

  /**
   * A search.
   *
   * @param contract the contract
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   */
  public OverflowSearch(CompiledContract contract, Evidence evidence, LocalDate asOf) {
    this.contract = contract;
    this.evidence = evidence;
    this.asOf = asOf;
  }

  /**
   * The refusal that names what overflowed.
   *
   * @param found what was thrown where it happened
   * @return such as {@code contract 'c1': 'entry@2020-02-01' must come to less than GBP
   *     92,233,720,368,547,758.07 and 9,223,372,036,854.775807 outcomes}
   */
  public AmountOverflowException refusal(RuntimeException found) {
    return new AmountOverflowException(
        "contract '" + contract.contract().id() + "': " + what(),
        "less than "
            + Amount.ofMinor(contract.contract().currency(), Long.MAX_VALUE)
            + " and "
            + Fractions.grouped(Units.ofMillionths(Long.MAX_VALUE))
            + " outcomes",
        found);
  }

  private String what() {
    try {
      return what(
          PricingRun.ready(contract, evidence, asOf, Trace.ofNone(), PricingRun.Keep.TOTALS));
    } catch (ArithmeticException | AmountOverflowException beforeAnyLine) {
      return "the groups that are measured, the fees and the grants";
    }
  }

  private String what(PricingRun run) {
    try {
      run.takeAll(Trace.ofNone(), PricingRun.Keep.TOTALS, 1);
    } catch (ArithmeticException | AmountOverflowException overflow) {
      int row = run.taken();
      if (row == run.rows().size()) {
        return "the fees and grants";
      }
      if (contract.keepsBest() && run.rows().size() > 1) {
        return "all claims";
      }
      boolean isFirst = row == 0 && run.movements().isEmpty();
      return "'"
          + run.rows().columns().id(row)
          + (isFirst ? "'" : "' with all claims, fees and grants before it");
    }
    return "the sum of all claims, fees and grants";
  }
}
