package org.outturn.pricing.payment;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.Evidence;

/**
 * How much of each claim's quantity is still payable, in millionths. Almost all are whole
 * millionths; the few that a baseline or a share of the cohort cuts elsewhere are kept as fractions
 * beside them.
 */
final class PaidQuantities {
  private final long[] millionths;
  private final Map<Integer, BigFraction> fractional = new HashMap<>();

  PaidQuantities(Evidence evidence, int size) {
    millionths = new long[size];
    for (int row = 0; row < size; row++) {
      millionths[row] = evidence.quantity(row);
    }
  }

  boolean isWhole(int row) {
    return fractional.isEmpty() || !fractional.containsKey(row);
  }

  /** The quantity where it {@link #isWhole}. */
  long whole(int row) {
    return millionths[row];
  }

  BigFraction exact(int row) {
    BigFraction fraction = fractional.get(row);
    return fraction == null ? BigFraction.of(millionths[row]) : fraction;
  }

  void set(int row, BigFraction quantity) {
    if (quantity.getDenominator().equals(BigInteger.ONE)) {
      setWhole(row, quantity.getNumerator().longValueExact());
    } else {
      fractional.put(row, quantity);
    }
  }

  void setWhole(int row, long quantity) {
    millionths[row] = quantity;
    if (!fractional.isEmpty()) {
      fractional.remove(row);
    }
  }
}
