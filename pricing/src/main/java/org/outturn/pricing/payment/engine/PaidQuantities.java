package org.outturn.pricing.payment.engine;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.EvidenceColumns;

/**
 * How much of the quantity at each place of a stretch is still paid, in millionths. Almost all are
 * whole millionths; the few that a baseline or a share of the cohort cuts elsewhere are kept as
 * fractions beside them.
 */
final class PaidQuantities {
  private final long[] millionths;
  private final Map<Integer, BigFraction> fractional = new HashMap<>();

  PaidQuantities(int most) {
    millionths = new long[most];
  }

  /** Turns to other rows, of which all that is claimed is paid. */
  void turnTo(EvidenceColumns evidence, int from, int to) {
    evidence.readQuantities(from, to, millionths);
    fractional.clear();
  }

  boolean isWhole(int place) {
    return fractional.isEmpty() || !fractional.containsKey(place);
  }

  /** Whether a quantity is whole and below another. */
  boolean isWholeBelow(int place, long bound) {
    return millionths[place] < bound && isWhole(place);
  }

  /** The quantity where it {@link #isWhole}. */
  long whole(int place) {
    return millionths[place];
  }

  BigFraction exact(int place) {
    BigFraction fraction = fractional.get(place);
    return fraction == null ? BigFraction.of(whole(place)) : fraction;
  }

  /** How much more is paid than before; a reduction is negative. */
  BigFraction changeSince(BigFraction before, int place) {
    return isWhole(place) && before.getDenominator().equals(BigInteger.ONE)
        ? BigFraction.of(whole(place) - before.getNumerator().longValueExact())
        : exact(place).subtract(before);
  }

  void set(int place, BigFraction quantity) {
    if (quantity.getDenominator().equals(BigInteger.ONE)) {
      setWhole(place, quantity.getNumerator().longValueExact());
    } else {
      fractional.put(place, quantity);
    }
  }

  void setWhole(int place, long quantity) {
    millionths[place] = quantity;
    if (!fractional.isEmpty()) {
      fractional.remove(place);
    }
  }
}
