package org.outturn.pricing.payment.statement;

import org.outturn.core.money.Amount;

/**
 * What one party pays, such as {@code council GBP 450.00}.
 *
 * @param party its id
 * @param amount whole minor units; below 0 where more is given back to it than it pays
 */
public record PayerPayment(String party, Amount amount) {}
