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
  private final boolean[] covered;
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
   * @param covered for each evidence group, whether it covers the rows
   * @param mostQuantity the most it lets through, in millionths; empty where it counts money alone
   * @param cause the number of its cause among the adjustments
   * @param holders how many have the limit, each by itself
   */
  LimitMeter(
      Limit limit, boolean[] covered, Optional<BigFraction> mostQuantity, int cause, int holders) {
    this.limit = limit.id();
    this.covered = covered;
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

  /**
   * Lets through what fits of every claim that is still payable, one after the other, and notes
   * what does not.
   *
   * @param rows the claims
   * @param named by place, who has the limit where it covers the claim; negative for nobody
   */
  void meet(Stretch rows, int[] named) {
    int[] holders = rows.holders(covered, named);
    for (int place = passAll(rows, holders, 0); place < rows.size(); ) {
      meet(rows, place, holders[place]);
      place = passAll(rows, holders, place + 1);
    }
  }

  /** Whether a claim is covered and still payable, so that it meets the limit. */
  boolean isMetBy(Stretch rows, int place) {
    return rows.payable[place] > 0 && covered[rows.group[place]];
  }

  /**
   * Lets claims through as long as they leave something of the limit; gives the place it came to.
   */
  private int passAll(Stretch rows, int[] holders, int from) {
    PaidQuantities quantities = rows.quantities();
    boolean counts = limitsQuantity();
    int place = from;
    while (place < rows.size()) {
      int holder = holders[place];
      long payable = rows.payable[place];
      if (holder >= 0 && payable > 0) {
        if (rows.isTraced(place)
            || payable >= amountLeft[holder]
            || (counts && !quantities.isWholeBelow(place, wholeQuantityLeft[holder]))) {
          return place;
        }
        use(holder, payable, counts ? quantities.whole(place) : 0);
      }
      place++;
    }
    return place;
  }

  private void use(int holder, long amount, long quantity) {
    amountLeft[holder] -= amount;
    if (limitsQuantity()) {
      wholeQuantityLeft[holder] -= quantity;
    }
  }

  /** Lets through what fits of one claim that is still payable, and notes what does not. */
  void meet(Stretch rows, int place, int holder) {
    if (rows.isTraced(place)) {
      rows.claims().trace().meets(headroomNow(holder));
    }
    long payable = rows.payable[place];
    if (payable <= amountLeft[holder] && fits(rows.quantities(), place, holder)) {
      use(rows, place, holder, payable);
    } else {
      cut(rows, place, holder, inside(rows, place, holder));
    }
    if (amountLeft[holder] == 0 || (limitsQuantity() && isUsedUp(holder))) {
      reached.set(holder);
    }
  }

  /** What is paid of a claim that does not fit. */
  private long inside(Stretch rows, int place, int holder) {
    PaidQuantities quantities = rows.quantities();
    long part = rows.payable[place];
    if (allOrNothing) {
      return 0;
    }
    if (!fits(quantities, place, holder)) {
      if (isUsedUp(holder)) {
        return 0;
      }
      BigFraction share = quantityLeft(holder).divide(quantities.exact(place));
      part = rows.claims().rounding().partOf(part, share);
    }
    return Math.min(part, amountLeft[holder]);
  }

  private Trace.MetLimit headroomNow(int holder) {
    return new Trace.MetLimit(
        limit,
        cause,
        limitsAmount() ? Optional.of(amountLeft[holder]) : Optional.empty(),
        mostQuantity.map(most -> quantityLeft(holder)));
  }

  private boolean fits(PaidQuantities quantities, int place, int holder) {
    return mostQuantity.isEmpty()
        || (quantities.isWhole(place)
            ? quantities.whole(place) <= wholeQuantityLeft[holder]
            : Fractions.compare(quantities.exact(place), quantityLeft(holder)) <= 0);
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

  private void use(Stretch rows, int place, int holder, long amount) {
    PaidQuantities quantities = rows.quantities();
    if (mostQuantity.isEmpty() || quantities.isWhole(place)) {
      use(holder, amount, quantities.whole(place));
    } else {
      BigFraction left = quantityLeft(holder).subtract(quantities.exact(place));
      use(holder, amount, 0);
      wholeQuantityLeft[holder] = wholePart(left);
      fractionLeft.put(holder, left.subtract(wholeQuantityLeft[holder]));
    }
  }

  /** Pays less than the whole claim; a claim cut to nothing uses no quantity either. */
  private void cut(Stretch rows, int place, int holder, long amount) {
    PaidQuantities quantities = rows.quantities();
    long change = amount - rows.payable[place];
    if (amount > 0 && fits(quantities, place, holder)) {
      rows.adjust(place, cause, change, 0);
    } else if (amount == 0 && quantities.isWhole(place)) {
      rows.adjust(place, cause, change, -quantities.whole(place));
      quantities.setWhole(place, 0);
    } else {
      BigFraction after = amount == 0 ? BigFraction.ZERO : quantityLeft(holder);
      rows.claims()
          .adjustments()
          .add(rows.row(place), cause, change, after.subtract(quantities.exact(place)));
      quantities.set(place, after);
    }
    rows.payable[place] = amount;
    use(rows, place, holder, amount);
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
