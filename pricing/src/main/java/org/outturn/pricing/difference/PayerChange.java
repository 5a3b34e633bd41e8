package org.outturn.pricing.difference;

/**
 * What one party pays in two statements.
 *
 * @param party its id
 * @param amount what it pays
 */
public record PayerChange(String party, AmountChange amount) {
  PayerChange reversed() {
    return new PayerChange(party, amount.reversed());
  }
}
