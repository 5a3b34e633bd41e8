package org.outturn.pricing.difference;

import java.util.Optional;
import org.outturn.core.contract.Rule;

/**
 * What one rule, or one limit, takes off in two statements.
 *
 * @param rule the rule that adjusts
 * @param id what it is about, such as a limit; empty for rules about nothing further
 * @param amount a reduction is negative
 */
public record AdjustmentChange(Rule rule, Optional<String> id, AmountChange amount) {
  AdjustmentChange reversed() {
    return new AdjustmentChange(rule, id, amount.reversed());
  }
}
