package org.outturn.pricing.payment;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.Quantities;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.OnReaching;

/**
 * How much of one limit is left, and what it lets through of the claims that meet it, one after the
 * other (rule part-pay). It is used by what it lets through, whatever a later limit takes.
 */
final class LimitMeter {
  private static final long UNLIMITED = Long.MAX_VALUE;

  private final boolean allOrNothing;
  private final long mostAmount;
  private final Optional<BigFraction> mostQuantity;
  private final int cause;
  private final String name;
  private long amountLeft;
  private BigFraction quantityLeft = BigFraction.ZERO;
  private long wholeQuantityLeft;
  private long withheld;
  private boolean isMet;

  /**
   * A meter that has let nothing through.
   *
   * @param limit the limit
   * @param mostQuantity the most it lets through, in millionths; empty where it counts money alone
   * @param cause the number of its cause among the adjustments
   */
  LimitMeter(Limit limit, Optional<BigFraction> mostQuantity, int cause) {
    this.allOrNothing = limit.terms().onReaching() == OnReaching.NOTHING;
    this.mostAmount = limit.terms().amount().map(amount -> amount.toMinor()).orElse(UNLIMITED);
    this.mostQuantity = mostQuantity;
    this.cause = cause;
    this.name = limit.id();
    reset();
  }

  /** Begins anew, as for another participant. */
  void reset() {
    amountLeft = mostAmount;
    withheld = 0;
    isMet = false;
    mostQuantity.ifPresent(this::leave);
  }

  private void leave(BigFraction quantity) {
    quantityLeft = quantity;
    wholeQuantityLeft = quantity.getNumerator().divide(quantity.getDenominator()).longValueExact();
  }

  /** Lets through what fits of a claim that is still payable, and notes what does not. */
  void meet(Claims claims, int row) {
    isMet = true;
    long payable = claims.payable(row);
    if (claims.trace().isOf(row)) {
      claims
          .trace()
          .meets(
              new Trace.MetLimit(
                  name,
                  cause,
                  limitsAmount() ? Optional.of(amountLeft) : Optional.empty(),
                  mostQuantity.map(most -> exactQuantityLeft())));
    }
    if (payable <= amountLeft && fits(claims.quantities(), row)) {
      use(claims, row, payable);
    } else if (allOrNothing) {
      cut(claims, row, 0);
    } else {
      long part = payable;
      if (!fits(claims.quantities(), row)) {
        BigFraction inside = exactQuantityLeft().divide(claims.quantities().exact(row));
        part = claims.rounding().partOf(payable, inside);
      }
      cut(claims, row, Math.min(part, amountLeft));
    }
  }

  private boolean fits(PaidQuantities quantities, int row) {
    return mostQuantity.isEmpty()
        || (quantities.isWhole(row)
            ? quantities.whole(row) <= wholeQuantityLeft
            : quantities.exact(row).compareTo(exactQuantityLeft()) <= 0);
  }

  /** The whole millionths move with every claim; the fraction beyond them stays as it was. */
  private BigFraction exactQuantityLeft() {
    BigInteger whole = quantityLeft.getNumerator().divide(quantityLeft.getDenominator());
    return quantityLeft.subtract(whole).add(wholeQuantityLeft);
  }

  private void use(Claims claims, int row, long amount) {
    if (mostAmount != UNLIMITED) {
      amountLeft -= amount;
    }
    if (mostQuantity.isPresent()) {
      if (claims.quantities().isWhole(row)) {
        wholeQuantityLeft -= claims.quantities().whole(row);
      } else {
        leave(exactQuantityLeft().subtract(claims.quantities().exact(row)));
      }
    }
  }

  /** Pays less than the whole claim; a claim cut to nothing uses no quantity either. */
  private void cut(Claims claims, int row, long amount) {
    PaidQuantities quantities = claims.quantities();
    long change = amount - claims.payable(row);
    if (amount > 0 && fits(quantities, row)) {
      claims.adjustments().add(row, cause, change, 0);
    } else {
      BigFraction after = amount == 0 ? BigFraction.ZERO : exactQuantityLeft();
      claims.adjustments().add(row, cause, change, after.subtract(quantities.exact(row)));
      quantities.set(row, after);
    }
    claims.pay(row, amount);
    use(claims, row, amount);
    withheld -= change;
  }

  /** What it withheld since it began, in minor units. */
  long withheld() {
    return withheld;
  }

  /** Whether a claim met it, and had something withheld or left nothing. */
  boolean isReached() {
    return isMet && (withheld > 0 || amountLeft == 0 || isQuantityUsedUp());
  }

  private boolean isQuantityUsedUp() {
    return limitsQuantity() && exactQuantityLeft().signum() == 0;
  }

  long amountLeft() {
    return amountLeft;
  }

  long amountUsed() {
    return mostAmount - amountLeft;
  }

  boolean limitsAmount() {
    return mostAmount != UNLIMITED;
  }

  boolean limitsQuantity() {
    return mostQuantity.isPresent();
  }

  /** In outcomes. */
  BigFraction quantityRemaining() {
    return exactQuantityLeft().divide(BigFraction.of(Quantities.ONE));
  }

  /** In outcomes. */
  BigFraction quantityUsed() {
    return mostQuantity
        .orElse(BigFraction.ZERO)
        .subtract(exactQuantityLeft())
        .divide(BigFraction.of(Quantities.ONE));
  }
}
