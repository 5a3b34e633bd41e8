package org.outturn.pricing.fund;

import java.time.LocalDate;

/**
 * What a fund pays of one settlement of one contract.
 *
 * @param day the last day of the payment period
 * @param contract the contract's id
 * @param funding what is owed and paid; below 0 where the settlement gives something back
 */
public record SettlementFunding(LocalDate day, String contract, Funding funding) {}
