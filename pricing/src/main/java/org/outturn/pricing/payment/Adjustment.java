package org.outturn.pricing.payment;

import java.util.Optional;
import javax.money.MonetaryAmount;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;

/**
 * What one rule, or one limit, took off all claims together: {@code part-pay contract GBP
 * -210625.00}.
 *
 * @param rule the rule that adjusts
 * @param id the limit it is about, or the outcome of a limit inside a tier; empty for other rules
 * @param exactAmount whole minor units; a reduction is negative
 * @param quantity the change of the number of outcomes paid, exact; a reduction is negative
 */
public record Adjustment(Rule rule, Optional<String> id, Amount exactAmount, BigFraction quantity) {

  /**
   * What it took off.
   *
   * @return JSR-354 money; a reduction is negative
   */
  public MonetaryAmount amount() {
    return exactAmount.toMonetaryAmount();
  }
}
