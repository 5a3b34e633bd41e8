package org.outturn.pricing.fund;

import com.google.common.collect.ImmutableList;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * What a fund pays into one contract, over all its settlements.
 *
 * @param contract the contract's id
 * @param notApplied the rules that the contract states and its evidence does not allow
 * @param funding what is owed and paid
 */
public record ContractFunding(
    String contract, ImmutableList<NotApplied> notApplied, Funding funding) {}
