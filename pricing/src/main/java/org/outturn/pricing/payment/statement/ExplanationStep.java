package org.outturn.pricing.payment.statement;

import java.util.Optional;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;

/**
 * One step of an explanation.
 *
 * @param rule the rule asked
 * @param id the limit, outcome or payer it is about; empty where it is about the claim alone
 * @param sentence what it found
 * @param after what is payable after it; empty before the claim has a value
 */
public record ExplanationStep(
    Rule rule, Optional<String> id, String sentence, Optional<Amount> after) {}
