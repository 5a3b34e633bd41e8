package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import org.outturn.core.investment.DatedAmount;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * What comes in under a contract, and which of its rules that does not follow.
 *
 * @param payments in order of period; periods without a payment are left out
 * @param notApplied the rules that the contract states and the evidence does not allow
 */
public record AgreedIncome(
    ImmutableList<DatedAmount> payments, ImmutableList<NotApplied> notApplied) {}
