package org.outturn.pricing.fund;

/**
 * What a fund pays into one contract, over all its settlements.
 *
 * @param contract the contract's id
 * @param funding what is owed and paid
 */
public record ContractFunding(String contract, Funding funding) {}
