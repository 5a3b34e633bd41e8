package org.outturn.pricing.payment;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Quantities;

/**
 * How much of one limit each of its holders has left (a participant, a contract year, or the
 * contract), and what it lets through of the claims that meet it, one after the other (rule
 * part-pay). It is used by what it lets through, whatever a later limit takes.
 *
 * <p>Holders are numbered from 0. Quantities left are counted in whole millionths; the fraction of
 * a millionth that a share of the cohort may leave is kept beside them until it is used.
 */
final class LimitMeter {
  private static final long UNLIMITED = Long.MAX_VALUE;

  private final String limit;
  private final int cause;
  private final boolean allOrNothing;
  private final long mostAmount;
  private final Optional<BigFraction> mostQuantity;
  private final long[] amountLeft;
  private final long[] wholeQuantityLeft;
  private final BigFraction fractionAtFirst;
  private final Map<Integer, BigFraction> fractionLeft = new HashMap<>();
  private final BitSet reached = new BitSet();
  private long withheld;

  /**
   * A meter that has let nothing through.
   *
   * @param limit the limit
   * @param mostQuantity the most it lets through, in millionths; empty where it counts money alone
   * @param cause the number of its cause among the adjustments
   * @param holders how many have the limit, each by itself
   */
  LimitMeter(Limit limit, Optional<BigFraction> mostQuantity, int cause, int holders) {
    this.limit = limit.id();
    this.cause = cause;
    this.allOrNothing = limit.terms().onReaching() == OnReaching.NOTHING;
    this.mostAmount = limit.terms().amount().map(amount -> amount.toMinor()).orElse(UNLIMITED);
    this.mostQuantity = mostQuantity;
    this.amountLeft = new long[holders];
    this.wholeQuantityLeft = new long[limitsQuantity() ? holders : 0];
    BigFraction most = mostQuantity.orElse(BigFraction.ZERO);
    long whole = wholePart(most);
    this.fractionAtFirst = most.subtract(whole);
    Arrays.fill(amountLeft, mostAmount);
    Arrays.fill(wholeQuantityLeft, whole);
  }

  private static long wholePart(BigFraction quantity) {
    BigInteger whole = quantity.getNumerator().divide(quantity.getDenominator());
    return whole.longValueExact();
  }

  /** Lets through what fits of a claim that is still payable, and notes what does not. */
  void meet(Claims claims, int row, int holder) {
    if (claims.trace().isOf(row)) {
      claims.trace().meets(headroomNow(holder));
    }
    long payable = claims.payable(row);
    boolean fits = fits(claims.quantities(), row, holder);
    if (fits && payable <= amountLeft[holder]) {
      use(claims, row, holder, payable);
    } else if (allOrNothing) {
      cut(claims, row, holder, 0);
    } else {
      long part = payable;
      if (!fits && isUsedUp(holder)) {
        part = 0;
      } else if (!fits) {
        BigFraction inside = quantityLeft(holder).divide(claims.quantities().exact(row));
        part = claims.rounding().partOf(payable, inside);
      }
      cut(claims, row, holder, Math.min(part, amountLeft[holder]));
    }
    if (amountLeft[holder] == 0 || (limitsQuantity() && isUsedUp(holder))) {
      reached.set(holder);
    }
  }

  private Trace.MetLimit headroomNow(int holder) {
    return new Trace.MetLimit(
        limit,
        cause,
        limitsAmount() ? Optional.of(amountLeft[holder]) : Optional.empty(),
        mostQuantity.map(most -> quantityLeft(holder)));
  }

  private boolean fits(PaidQuantities quantities, int row, int holder) {
    return mostQuantity.isEmpty()
        || (quantities.isWhole(row)
            ? quantities.whole(row) <= wholeQuantityLeft[holder]
            : Fractions.compare(quantities.exact(row), quantityLeft(holder)) <= 0);
  }

  private boolean isUsedUp(int holder) {
    return wholeQuantityLeft[holder] == 0 && fractionLeft(holder).signum() == 0;
  }

  private BigFraction quantityLeft(int holder) {
    return fractionLeft(holder).add(wholeQuantityLeft[holder]);
  }

  private BigFraction fractionLeft(int holder) {
    return fractionLeft.isEmpty()
        ? fractionAtFirst
        : fractionLeft.getOrDefault(holder, fractionAtFirst);
  }

  private void use(Claims claims, int row, int holder, long amount) {
    if (limitsAmount()) {
      amountLeft[holder] -= amount;
    }
    if (limitsQuantity()) {
      if (claims.quantities().isWhole(row)) {
        wholeQuantityLeft[holder] -= claims.quantities().whole(row);
      } else {
        BigFraction left = quantityLeft(holder).subtract(claims.quantities().exact(row));
        wholeQuantityLeft[holder] = wholePart(left);
        fractionLeft.put(holder, left.subtract(wholeQuantityLeft[holder]));
      }
    }
  }

  /** Pays less than the whole claim; a claim cut to nothing uses no quantity either. */
  private void cut(Claims claims, int row, int holder, long amount) {
    PaidQuantities quantities = claims.quantities();
    long change = amount - claims.payable(row);
    if (amount > 0 && fits(quantities, row, holder)) {
      claims.adjustments().add(row, cause, change, 0);
    } else if (amount == 0 && quantities.isWhole(row)) {
      claims.adjustments().add(row, cause, change, -quantities.whole(row));
      quantities.setWhole(row, 0);
    } else {
      BigFraction after = amount == 0 ? BigFraction.ZERO : quantityLeft(holder);
      claims.adjustments().add(row, cause, change, after.subtract(quantities.exact(row)));
      quantities.set(row, after);
    }
    claims.pay(row, amount);
    use(claims, row, holder, amount);
    withheld = Math.subtractExact(withheld, change);
    reached.set(holder);
  }

  /** What it withheld from all holders, in minor units. */
  long withheld() {
    return withheld;
  }

  /** How many holders had something withheld, or met the limit and have nothing left. */
  int reached() {
    return reached.cardinality();
  }

  boolean limitsAmount() {
    return mostAmount != UNLIMITED;
  }

  boolean limitsQuantity() {
    return mostQuantity.isPresent();
  }

  long amountLeft(int holder) {
    return amountLeft[holder];
  }

  long amountUsed(int holder) {
    return mostAmount - amountLeft[holder];
  }

  /** In outcomes. */
  BigFraction outcomesLeft(int holder) {
    return quantityLeft(holder).divide(BigFraction.of(Quantities.ONE));
  }

  /** In outcomes. */
  BigFraction outcomesUsed(int holder) {
    return mostQuantity
        .orElseThrow()
        .divide(BigFraction.of(Quantities.ONE))
        .subtract(outcomesLeft(holder));
  }
}
