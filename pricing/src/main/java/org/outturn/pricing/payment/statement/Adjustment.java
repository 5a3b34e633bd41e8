package org.outturn.pricing.payment.statement;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;

/**
 * What one rule, or one limit, took off all claims together: {@code part-pay contract GBP
 * -210625.00}.
 *
 * @param rule the rule that adjusts
 * @param id the limit it is about, or the outcome of a treatment or of a limit inside a price;
 *     empty for other rules
 * @param amount whole minor units; a reduction is negative
 * @param quantity the change of the number of priced outcomes paid, exact; a reduction is negative
 */
public record Adjustment(Rule rule, Optional<String> id, Amount amount, BigFraction quantity) {}
