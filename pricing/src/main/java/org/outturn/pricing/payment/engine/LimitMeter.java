package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.ParticipantIndex;
import org.outturn.core.money.ExactLong;
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
  private final LimitHolders holders;
  private final Rounding rounding;
  private final boolean limitsQuantity;
  private final boolean hasReversals;
  private final Map<Integer, BigFraction> fractionLeft;
  private final Map<Integer, Through> ofTakenBack;
  private final Map<Integer, Long> netOfTakenBack;
  private final boolean isOfParticipant;
  private final BitSet reached = new BitSet(0);
  private long[] amountLeft = {};
  private long[] wholeQuantityLeft = {};
  private long withheld;

  /** What all lines are paid after this limit, and what they were when a period began. */
  private long net;

  private long netAtStart;

  /**
   * What went through of a line.
   *
   * @param holder whose
   * @param amount in minor units
   * @param quantity in millionths
   */
  record Through(int holder, long amount, BigFraction quantity) {}

  /**
   * A meter that has let nothing through.
   *
   * @param place the limit's place among all that act
   * @param rows the rows it will meet
   * @param ledger where what it withholds is posted
   * @param ofScope who have limits of its scope
   */
  LimitMeter(int place, SeenRows rows, LedgerColumns ledger, LimitHolders ofScope) {
    this.limit = rows.contract().limit(place);
    this.covered = rows.groups().underLimit(place);
    this.cause = rows.contract().causes().limit(place);
    this.ledger = ledger;
    this.holders = limit.holders(ofScope, rows);
    this.rounding = rows.contract().rounding();
    this.limitsQuantity = limit.limitsQuantity();
    this.hasReversals = rows.hasReversals();
    // Most limits need none of these, and a small contract is priced in no time.
    this.fractionLeft = limitsQuantity ? new HashMap<>() : ImmutableMap.of();
    this.ofTakenBack = hasReversals ? new HashMap<>() : ImmutableMap.of();
    this.netOfTakenBack = hasReversals ? new HashMap<>() : ImmutableMap.of();
    this.isOfParticipant = limit.limit().scope().isOfParticipant();
    makeRoom();
  }

  /** Makes room for holders that were found since. */
  private void makeRoom() {
    int before = amountLeft.length;
    int count = holders.count();
    if (count > before) {
      int capacity = before == 0 ? count : Math.max(count, before + (before >> 1));
      amountLeft = Arrays.copyOf(amountLeft, capacity);
      Arrays.fill(amountLeft, before, capacity, limit.mostAmount());
      if (limitsQuantity) {
        wholeQuantityLeft = Arrays.copyOf(wholeQuantityLeft, capacity);
        Arrays.fill(wholeQuantityLeft, before, capacity, limit.mostWhole());
      }
    }
  }

  CompiledLimit limit() {
    return limit;
  }

  /** For whom the limit counts. */
  LimitHolders holders() {
    return holders;
  }

  /** Who has the limit at each place of a stretch; negative where it does not cover the claim. */
  int[] holders(Stretch stretch) {
    int[] named = stretch.holders(covered, holders.of(stretch));
    makeRoom();
    return named;
  }

  /**
   * Lets through what fits of every claim that is still payable, one after the other, and posts
   * what does not; counts fees and grants between them, and gives back what was taken back.
   */
  void meet(Stretch stretch) {
    if (lettingAllThrough(stretch)) {
      return;
    }
    int[] named = holders(stretch);
    stretch.inOrder(
        new Stretch.Taker() {
          @Override
          public void takeRows(int from, int to) {
            meet(stretch, named, from, to);
          }

          @Override
          public void take(Movement movement) {
            meet(movement);
          }
        });
  }

  /** Lets a stretch through as a whole where one holder has more left than is payable of it. */
  private boolean lettingAllThrough(Stretch stretch) {
    if (limitsQuantity || hasReversals || limit.countsFees() || !stretch.isOfRowsAlone()) {
      return false;
    }
    int holder = holders.only(stretch);
    if (holder < 0) {
      return false;
    }
    makeRoom();
    long payable = stretch.payable(covered);
    if (payable >= amountLeft[holder]) {
      return false;
    }
    amountLeft[holder] -= payable;
    return true;
  }

  private void meet(Stretch stretch, int[] named, int from, int to) {
    for (int place = passAll(stretch, named, from, to); place < to; ) {
      meet(stretch, place, named[place], stretch.participant[place]);
      place = passAll(stretch, named, place + 1, to);
    }
    if (limit.countsFees()) {
      for (int place = from; place < to; place++) {
        net = ExactLong.plus(net, stretch.payable[place]);
        if (stretch.isTakenBack(place)) {
          netOfTakenBack.put(stretch.row(place), stretch.payable[place]);
        }
      }
    }
  }

  /** A fee or grant is paid up to what is left, where the limit counts it (rule blended). */
  private void meet(Movement movement) {
    switch (movement.kind()) {
      case PERIOD -> netAtStart = net;
      case REVERSAL -> release(movement.row());
      case GRANT -> {
        if (limit.countsGrants()) {
          passBeside(movement);
        }
      }
      case FEE -> {
        if (limit.countsFees()) {
          passBeside(movement);
        }
      }
      case GUARANTEE -> {
        if (limit.countsFees()) {
          movement.topUp(net - netAtStart);
          passBeside(movement);
        }
      }
    }
  }

  private void passBeside(Movement movement) {
    int holder = holders.of(movement);
    movement.limitTo(amountLeft[holder]);
    amountLeft[holder] -= movement.amount();
  }

  /** What a line that is taken back had used can be used again. */
  private void release(int row) {
    Through through = ofTakenBack.remove(row);
    if (through != null) {
      amountLeft[through.holder()] += through.amount();
      give(through.holder(), through.quantity());
    }
    net -= netOfTakenBack.getOrDefault(row, 0L);
  }

  private void give(int holder, BigFraction quantity) {
    if (limitsQuantity) {
      setQuantityLeft(holder, quantityLeft(holder).add(quantity));
    }
  }

  private void setQuantityLeft(int holder, BigFraction left) {
    wholeQuantityLeft[holder] = Units.wholePart(left);
    BigFraction fraction = left.subtract(wholeQuantityLeft[holder]);
    if (fraction.signum() != 0 || !fractionLeft.isEmpty() || limit.mostFraction().signum() != 0) {
      fractionLeft.put(holder, fraction);
    }
  }

  /**
   * Lets claims through as long as they leave something of the limit; gives the place it came to.
   */
  private int passAll(Stretch stretch, int[] named, int from, int to) {
    PaidQuantities quantities = stretch.quantities();
    int place = from;
    while (place < to) {
      int holder = named[place];
      long payable = stretch.payable[place];
      if (holder >= 0 && payable > 0) {
        if (stretch.isTraced(place)
            || (hasReversals && stretch.isTakenBack(place))
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

  /**
   * Lets through all claims of one holder where they leave something of the limit, so that it does
   * not matter which are the best.
   */
  boolean letsAllThrough(Stretch stretch, ParticipantIndex claims, int holder) {
    long amount = 0;
    long quantity = 0;
    for (int at = claims.start(holder); at < claims.end(holder); at++) {
      int place = claims.row(at);
      amount = ExactLong.plus(amount, stretch.payable[place]);
      if (limitsQuantity) {
        if (!stretch.quantities().isWhole(place)) {
          return false;
        }
        quantity = ExactLong.plus(quantity, stretch.quantities().whole(place));
      }
      if (amount >= amountLeft[holder]
          || (limitsQuantity && quantity >= wholeQuantityLeft[holder])
          || stretch.isTraced(place)) {
        return false;
      }
    }
    use(holder, amount, quantity);
    return true;
  }

  private void use(int holder, long amount, long quantity) {
    amountLeft[holder] -= amount;
    if (limitsQuantity) {
      wholeQuantityLeft[holder] -= quantity;
    }
  }

  /** Lets through what fits of one claim that is still payable, and posts what does not. */
  private void meet(Stretch stretch, int place, int holder, int participant) {
    let(stretch, place, holder, participant);
    if (hasReversals && stretch.isTakenBack(place)) {
      ofTakenBack.put(stretch.row(place), through(stretch, place, holder));
    }
  }

  /**
   * Lets through what fits of one claim that is still payable, and posts what does not.
   *
   * @param stretch the claims
   * @param place the claim's place
   * @param holder who has the limit
   * @param participant whom a participant's limit is reached for; negative for nobody
   */
  void let(Stretch stretch, int place, int holder, int participant) {
    if (stretch.isTraced(place)) {
      stretch.trace().meets(headroomNow(holder));
    }
    long payable = stretch.payable[place];
    boolean fits = payable <= amountLeft[holder] && fits(stretch.quantities(), place, holder);
    if (!fits) {
      cut(stretch, place, holder);
    }
    use(stretch, place, holder);
    if (isOfParticipant
        && participant >= 0
        && (!fits || amountLeft[holder] == 0 || (limitsQuantity && isUsedUp(holder)))) {
      reached.set(participant);
    }
  }

  private static Through through(Stretch stretch, int place, int holder) {
    return new Through(holder, stretch.payable[place], stretch.quantities().exact(place));
  }

  /** Lets a claim through as if its holder had used so much, whatever it has; gives what went. */
  Through let(Stretch stretch, int place, int holder, Through used, int participant) {
    amountLeft[holder] =
        limit.mostAmount() == CompiledLimit.UNLIMITED
            ? CompiledLimit.UNLIMITED
            : limit.mostAmount() - used.amount();
    if (limitsQuantity) {
      setQuantityLeft(
          holder, Units.toMillionths(limit.mostQuantity().orElseThrow()).subtract(used.quantity()));
    }
    let(stretch, place, holder, participant);
    return through(stretch, place, holder);
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
        ? limit.mostFraction()
        : fractionLeft.getOrDefault(holder, limit.mostFraction());
  }

  /** Uses what is paid of a claim after this limit. */
  private void use(Stretch stretch, int place, int holder) {
    PaidQuantities quantities = stretch.quantities();
    long amount = stretch.payable[place];
    if (!limitsQuantity || quantities.isWhole(place)) {
      use(holder, amount, quantities.whole(place));
    } else {
      use(holder, amount, 0);
      setQuantityLeft(holder, quantityLeft(holder).subtract(quantities.exact(place)));
    }
  }

  /** Pays less than the whole claim: its first units, as far as limit and money go. */
  private void cut(Stretch stretch, int place, int holder) {
    PaidQuantities quantities = stretch.quantities();
    long before = stretch.payable[place];
    if (quantities.isWhole(place)) {
      long units = quantities.whole(place);
      payLess(stretch, place, holder);
      post(stretch, place, before, units);
    } else {
      BigFraction units = quantities.exact(place);
      payLess(stretch, place, holder);
      ledger.post(
          stretch.row(place),
          cause,
          stretch.payable[place] - before,
          quantities.changeSince(units, place));
    }
    withheld = ExactLong.plus(withheld, before - stretch.payable[place]);
  }

  /** Posts what was cut of a claim of whole millionths; most are still whole. */
  private void post(Stretch stretch, int place, long amountBefore, long unitsBefore) {
    PaidQuantities quantities = stretch.quantities();
    long amount = stretch.payable[place] - amountBefore;
    if (quantities.isWhole(place)) {
      ledger.post(stretch.row(place), cause, amount, quantities.whole(place) - unitsBefore);
    } else {
      ledger.post(stretch.row(place), cause, amount, quantities.exact(place).subtract(unitsBefore));
    }
  }

  /** Whether what does not fit whole gets nothing. */
  private boolean paysNothing(int holder) {
    return limit.isAllOrNothing()
        || amountLeft[holder] == 0
        || (limitsQuantity && isUsedUp(holder));
  }

  private void payLess(Stretch stretch, int place, int holder) {
    if (paysNothing(holder)) {
      stretch.payNothing(place);
    } else if (!fits(stretch.quantities(), place, holder)) {
      payInside(stretch, place, holder);
    } else {
      stretch.payFirst(place, amountLeft[holder]);
    }
  }

  /** Pays the units inside a limit of outcomes, and of those the money inside one of money. */
  private void payInside(Stretch stretch, int place, int holder) {
    PricedUnits units = stretch.units(place).first(Units.ofMillionths(quantityLeft(holder)));
    long amount = Math.min(stretch.payable[place], rounding.ofMinor(units.money()));
    if (amount == 0) {
      stretch.payNothing(place);
      return;
    }
    stretch.pay(place, amount, units);
    if (amount > amountLeft[holder]) {
      stretch.payFirst(place, amountLeft[holder]);
    }
  }

  /** What it withheld from all holders, in minor units. */
  long withheld() {
    return withheld;
  }

  /** How many participants had something withheld, or met the limit and have nothing left. */
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
