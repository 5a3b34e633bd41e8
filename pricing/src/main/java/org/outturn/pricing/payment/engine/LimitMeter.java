package org.outturn.pricing.payment.engine;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Rounding;

/**
 * How much of one limit each of its holders has left (a participant, a contract year, or the
 * contract), and what it lets through of the claims that meet it, one after the other (rule
 * part-pay). It is used by what it lets through, whatever a later limit takes.
 *
 * <p>Holders are numbered from 0. Quantities left are counted in whole millionths; the fraction of
 * a millionth that a share of the cohort may leave is kept beside them until it is used.
 */
final class LimitMeter {
  private final CompiledLimit limit;
  private final boolean[] covered;
  private final int cause;
  private final LedgerColumns ledger;
  private final Rounding rounding;
  private final boolean limitsQuantity;
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
   * @param rows the rows it will meet
   * @param cause the number of its cause
   * @param ledger where what it withholds is posted
   * @param holders how many have the limit, each by itself
   */
  LimitMeter(CompiledLimit limit, SeenRows rows, int cause, LedgerColumns ledger, int holders) {
    this.limit = limit;
    this.covered = limit.covered(rows);
    this.cause = cause;
    this.ledger = ledger;
    this.rounding = rows.contract().rounding();
    this.limitsQuantity = limit.limitsQuantity();
    this.amountLeft = new long[holders];
    this.wholeQuantityLeft = new long[limitsQuantity ? holders : 0];
    BigFraction most = limit.mostQuantity().map(Units::toMillionths).orElse(BigFraction.ZERO);
    long whole = wholePart(most);
    this.fractionAtFirst = most.subtract(whole);
    Arrays.fill(amountLeft, limit.mostAmount());
    Arrays.fill(wholeQuantityLeft, whole);
  }

  private static long wholePart(BigFraction quantity) {
    BigInteger whole = quantity.getNumerator().divide(quantity.getDenominator());
    return whole.longValueExact();
  }

  CompiledLimit limit() {
    return limit;
  }

  /**
   * Lets through what fits of every claim that is still payable, one after the other, and posts
   * what does not.
   *
   * @param stretch the claims
   * @param named by place, who has the limit where it covers the claim; negative for nobody
   */
  void meet(Stretch stretch, int[] named) {
    int[] holders = stretch.holders(covered, named);
    for (int place = passAll(stretch, holders, 0); place < stretch.size(); ) {
      meet(stretch, place, holders[place]);
      place = passAll(stretch, holders, place + 1);
    }
  }

  /** Whether a claim is covered and still payable, so that it meets the limit. */
  boolean isMetBy(Stretch stretch, int place) {
    return stretch.payable[place] > 0 && covered[stretch.group[place]];
  }

  /**
   * Lets claims through as long as they leave something of the limit; gives the place it came to.
   */
  private int passAll(Stretch stretch, int[] holders, int from) {
    PaidQuantities quantities = stretch.quantities();
    int place = from;
    while (place < stretch.size()) {
      int holder = holders[place];
      long payable = stretch.payable[place];
      if (holder >= 0 && payable > 0) {
        if (stretch.isTraced(place)
            || payable >= amountLeft[holder]
            || (limitsQuantity && !quantities.isWholeBelow(place, wholeQuantityLeft[holder]))) {
          return place;
        }
        use(holder, payable, limitsQuantity ? quantities.whole(place) : 0);
      }
      place++;
    }
    return place;
  }

  private void use(int holder, long amount, long quantity) {
    amountLeft[holder] -= amount;
    if (limitsQuantity) {
      wholeQuantityLeft[holder] -= quantity;
    }
  }

  /** Lets through what fits of one claim that is still payable, and posts what does not. */
  void meet(Stretch stretch, int place, int holder) {
    if (stretch.isTraced(place)) {
      stretch.trace().meets(headroomNow(holder));
    }
    long payable = stretch.payable[place];
    if (payable <= amountLeft[holder] && fits(stretch.quantities(), place, holder)) {
      use(stretch, place, holder);
    } else {
      cut(stretch, place, holder);
    }
    if (amountLeft[holder] == 0 || (limitsQuantity && isUsedUp(holder))) {
      reached.set(holder);
    }
  }

  private Trace.MetLimit headroomNow(int holder) {
    return new Trace.MetLimit(
        limit.id(),
        cause,
        limit.limitsAmount() ? Optional.of(amountLeft[holder]) : Optional.empty(),
        limit.mostQuantity().map(most -> quantityLeft(holder)));
  }

  private boolean fits(PaidQuantities quantities, int place, int holder) {
    return !limitsQuantity
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

  /** Uses what is paid of a claim after this limit. */
  private void use(Stretch stretch, int place, int holder) {
    PaidQuantities quantities = stretch.quantities();
    long amount = stretch.payable[place];
    if (!limitsQuantity || quantities.isWhole(place)) {
      use(holder, amount, quantities.whole(place));
    } else {
      BigFraction left = quantityLeft(holder).subtract(quantities.exact(place));
      use(holder, amount, 0);
      wholeQuantityLeft[holder] = wholePart(left);
      fractionLeft.put(holder, left.subtract(wholeQuantityLeft[holder]));
    }
  }

  /** Pays less than the whole claim: its first units, as far as limit and money go. */
  private void cut(Stretch stretch, int place, int holder) {
    PaidQuantities quantities = stretch.quantities();
    long before = stretch.payable[place];
    BigFraction unitsBefore = quantities.exact(place);
    if (limit.isAllOrNothing() || amountLeft[holder] == 0 || (limitsQuantity && isUsedUp(holder))) {
      payNothing(stretch, place);
    } else if (fits(quantities, place, holder) && stretch.isOneUnit(place)) {
      stretch.payable[place] = amountLeft[holder];
    } else {
      payInside(stretch, place, holder);
    }
    long withheldNow = before - stretch.payable[place];
    ledger.post(
        stretch.row(place), cause, -withheldNow, quantities.exact(place).subtract(unitsBefore));
    use(stretch, place, holder);
    withheld = Math.addExact(withheld, withheldNow);
    reached.set(holder);
  }

  private static void payNothing(Stretch stretch, int place) {
    stretch.payable[place] = 0;
    stretch.quantities().setWhole(place, 0);
  }

  /** Pays the units inside a limit of outcomes, and of those the money inside one of money. */
  private void payInside(Stretch stretch, int place, int holder) {
    PricedUnits units = stretch.units(place);
    long amount = stretch.payable[place];
    if (!fits(stretch.quantities(), place, holder)) {
      units = units.first(Units.ofMillionths(quantityLeft(holder)));
      amount = Math.min(amount, rounding.ofMinor(units.money()));
    }
    if (amount > amountLeft[holder]) {
      amount = amountLeft[holder];
      units = units.upTo(BigFraction.of(amount));
    }
    if (amount == 0) {
      payNothing(stretch, place);
    } else {
      stretch.pay(place, amount, units);
    }
  }

  /** What it withheld from all holders, in minor units. */
  long withheld() {
    return withheld;
  }

  /** How many holders had something withheld, or met the limit and have nothing left. */
  int reached() {
    return reached.cardinality();
  }

  long amountLeft(int holder) {
    return amountLeft[holder];
  }

  long amountUsed(int holder) {
    return limit.mostAmount() - amountLeft[holder];
  }

  /** In outcomes. */
  BigFraction outcomesLeft(int holder) {
    return Units.ofMillionths(quantityLeft(holder));
  }

  /** In outcomes. */
  BigFraction outcomesUsed(int holder) {
    return limit.mostQuantity().orElseThrow().subtract(outcomesLeft(holder));
  }
}
