package org.outturn.pricing.difference;

import java.util.Optional;

/**
 * What changed from one contract to another.
 *
 * @param before the first contract's id
 * @param after the second contract's id
 * @param terms what changed in the terms
 * @param payment what this changes in what is paid; empty where there was nothing to pay for
 */
public record ContractDifference(
    String before, String after, TermsDifference terms, Optional<PaymentDifference> payment) {}
