package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Booleans;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.money.ExactLong;
import org.outturn.core.outcome.Quantities;

/**
 * Rows that stand together in claim order, as one stage hands them to the next: what the evidence
 * says of them, what they are worth, and what is still payable. A short stretch stays in a
 * processor's cache from stage to stage. Places in a stretch are counted from 0.
 */
final class Stretch {
  private static final int NOBODY = -1;

  /** The groups of the rows. */
  final int[] group;

  /** The participants of the rows; negative for tallies and measurements. */
  final int[] participant;

  /** The days on which the rows were verified. */
  final int[] verified;

  /** Price times quantity, in minor units. */
  final long[] gross;

  /** What is payable after the stages so far, in minor units. */
  final long[] payable;

  private final SeenRows rows;
  private final ImmutableList<Movement> allMovements;
  private final Trace trace;
  private final PaidQuantities quantities;

  /** The units of rows that are not all worth the same; worked out where somebody asks. */
  private final Map<Integer, Supplier<PricedUnits>> units = new HashMap<>();

  private int from;
  private int size;
  private int tracedPlace;
  private int nextMovement;
  private List<Movement> movements = ImmutableList.of();

  /** What is payable of each group, once somebody asked; rows that take money back left out. */
  private long[] payableOfGroups = {};

  private boolean knowsGroups;

  /** Made where a limit does not cover every group. */
  private int[] holders = {};

  /**
   * An empty stretch.
   *
   * @param rows all rows
   * @param allMovements what moves money beside them, in order
   * @param trace the row to be explained
   * @param most the most rows it will hold
   */
  Stretch(SeenRows rows, ImmutableList<Movement> allMovements, Trace trace, int most) {
    this.rows = rows;
    this.allMovements = allMovements;
    this.trace = trace;
    this.group = new int[most];
    this.participant = new int[most];
    this.verified = new int[most];
    this.gross = new long[most];
    this.payable = new long[most];
    this.quantities = new PaidQuantities(most);
  }

  /** Turns to other rows, of which nothing is payable yet. */
  void turnTo(int newFrom, int to) {
    from = newFrom;
    size = to - from;
    tracedPlace = trace.row() - from;
    EvidenceColumns evidence = rows.columns();
    evidence.readGroups(from, to, group);
    evidence.readParticipants(from, to, participant);
    evidence.readVerified(from, to, verified);
    quantities.turnTo(evidence, from, to);
    units.clear();
    knowsGroups = false;
    if (!allMovements.isEmpty()) {
      turnToMovements();
    }
  }

  /** Those before the first row of the next stretch; the last stretch takes all that are left. */
  private void turnToMovements() {
    int first = nextMovement;
    boolean isLast = end() == rows.size();
    while (nextMovement < allMovements.size()
        && (isLast || allMovements.get(nextMovement).beforeRow() < end())) {
      nextMovement++;
    }
    movements = allMovements.subList(first, nextMovement);
  }

  /** What is done with the rows of a stretch and with what moves money between them, in order. */
  interface Taker {
    /** Takes the rows at some places. */
    void takeRows(int fromPlace, int toPlace);

    /** Takes what moves money after the rows before it and before those after it. */
    void take(Movement movement);
  }

  /** Takes everything in the order in which it happened. */
  void inOrder(Taker taker) {
    int place = 0;
    for (Movement movement : movements) {
      int before = Math.min(movement.beforeRow(), end()) - from;
      if (before > place) {
        taker.takeRows(place, before);
        place = before;
      }
      taker.take(movement);
    }
    if (place < size) {
      taker.takeRows(place, size);
    }
  }

  int size() {
    return size;
  }

  /** The number of the row at a place. */
  int row(int place) {
    return from + place;
  }

  /** The place of a row, of those it {@link #holds}. */
  int place(int row) {
    return row - from;
  }

  boolean holds(int row) {
    return row >= from && row < from + size;
  }

  /** The row after the last. */
  int end() {
    return from + size;
  }

  /** How many priced units of each row are still paid, at least in part. */
  PaidQuantities quantities() {
    return quantities;
  }

  boolean isTraced(int place) {
    return place == tracedPlace;
  }

  /** Whether a row is taken by itself: one explained, or one that is taken back later. */
  boolean isWatched(int place) {
    return place == tracedPlace || rows.isTakenBack(from + place);
  }

  /** Whether any row may be {@linkplain #isWatched watched}. */
  boolean watchesRows() {
    return rows.hasReversals() || isTraced();
  }

  /** Whether it holds the row that is explained. */
  private boolean isTraced() {
    return tracedPlace >= 0 && tracedPlace < size;
  }

  boolean isTakenBack(int place) {
    return rows.isTakenBack(from + place);
  }

  Trace trace() {
    return trace;
  }

  /**
   * Who has a limit, by place: whom another column names, negative where the limit does not cover
   * the row's group. Valid until asked again.
   */
  int[] holders(boolean[] covered, int[] named) {
    if (!Booleans.contains(covered, false)) {
      return named;
    }
    if (holders.length < size) {
      holders = new int[group.length];
    }
    for (int place = 0; place < size; place++) {
      holders[place] = covered[group[place]] ? named[place] : NOBODY;
    }
    return holders;
  }

  /** Whether no row is explained and nothing moves money between the rows. */
  boolean isOfRowsAlone() {
    return movements.isEmpty() && !isTraced();
  }

  /** What is payable of the rows of some groups; rows that take money back left out. */
  long payable(boolean[] covered) {
    if (!knowsGroups) {
      sumGroups(covered.length);
      knowsGroups = true;
    }
    long sum = 0;
    for (int each = 0; each < covered.length; each++) {
      if (covered[each]) {
        sum = ExactLong.plus(sum, payableOfGroups[each]);
      }
    }
    return sum;
  }

  private void sumGroups(int groups) {
    if (payableOfGroups.length < groups) {
      payableOfGroups = new long[groups];
    } else {
      Arrays.fill(payableOfGroups, 0);
    }
    for (int place = 0; place < size; place++) {
      if (payable[place] > 0) {
        payableOfGroups[group[place]] =
            ExactLong.plus(payableOfGroups[group[place]], payable[place]);
      }
    }
  }

  /** Notes what a row is worth. */
  void value(int place, long grossMinor, long worthMinor) {
    gross[place] = grossMinor;
    payable[place] = worthMinor;
  }

  private void keep(int place, PricedUnits own) {
    units.put(place, () -> own);
  }

  /** Notes that the units of a row have prices of their own. */
  void keepUnits(int place, PricedUnits own) {
    keep(place, own.worth(BigFraction.of(payable[place])));
  }

  /**
   * The units of a row that are still paid, in minor units. Its worth lies on them in proportion to
   * their own prices (rule unit-price); where nothing else is kept they are worth the same.
   */
  PricedUnits units(int place) {
    Supplier<PricedUnits> own = units.get(place);
    return own != null
        ? own.get()
        : PricedUnits.even(
            Units.ofMillionths(quantities.exact(place)), BigFraction.of(payable[place]));
  }

  /** Pays less of a row: so much money for its first units. */
  void pay(int place, long amount, PricedUnits first) {
    keep(place, first.worth(BigFraction.of(amount)));
    knowsGroups = false;
    payable[place] = amount;
    quantities.set(place, Units.toMillionths(first.units()));
  }

  /** Pays nothing of a row. */
  void payNothing(int place) {
    knowsGroups = false;
    payable[place] = 0;
    quantities.setWhole(place, 0);
  }

  /** Pays less of a row: its first so much money, more than nothing. */
  void payFirst(int place, long amount) {
    if ((!units.isEmpty() && units.containsKey(place)) || !quantities.isWhole(place)) {
      pay(place, amount, units(place).upTo(BigFraction.of(amount)));
      return;
    }
    long before = payable[place];
    long quantity = quantities.whole(place);
    knowsGroups = false;
    payable[place] = amount;
    if (quantity > Quantities.ONE) {
      quantities.setWhole(place, Math.min(quantity, wholeUnitsPaid(amount, quantity, before)));
      units.put(
          place,
          () ->
              PricedUnits.even(Units.ofMillionths(BigFraction.of(quantity)), BigFraction.of(before))
                  .upTo(BigFraction.of(amount)));
    }
  }

  /** Whole units worth the same that so much money pays, the last of them in part. */
  private static long wholeUnitsPaid(long amount, long quantity, long worth) {
    return Math.multiplyExact(
        Products.quotientRoundedUp(amount, quantity, worth, Quantities.ONE), Quantities.ONE);
  }

  /** Pays less of a row: not the first so much money. */
  void payWithoutFirst(int place, long amount) {
    PricedUnits rest = units(place).withoutMoney(BigFraction.of(amount));
    knowsGroups = false;
    payable[place] -= amount;
    quantities.set(place, Units.toMillionths(rest.units()));
    keep(place, rest);
  }
}
