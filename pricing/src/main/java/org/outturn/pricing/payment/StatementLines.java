package org.outturn.pricing.payment;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;

/**
 * The lines of a statement as a list that makes each line when it is asked for: every claim in
 * claim order, followed by its adjustments in the order of the stages. Cannot be changed.
 */
final class StatementLines extends AbstractList<StatementLine> implements RandomAccess {
  private final PricedClaims priced;
  private final Adjustments adjustments;
  private final int[] byClaim;

  StatementLines(PricedClaims priced) {
    this.priced = priced;
    this.adjustments = priced.claims().adjustments();
    this.byClaim = adjustments.byClaim();
  }

  @Override
  public int size() {
    return Math.addExact(priced.claims().size(), byClaim.length);
  }

  @Override
  public StatementLine get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("index must be below " + size() + " but was " + index);
    }
    int before = adjustmentsUpTo(index);
    return before > 0 && line(before - 1) == index
        ? StatementLine.ofAdjustment(priced, byClaim[before - 1])
        : StatementLine.ofClaim(priced, index - before);
  }

  /** How many adjustments stand on the lines up to one. */
  private int adjustmentsUpTo(int index) {
    int low = 0;
    int high = byClaim.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (line(middle) <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The line of an adjustment: below the claims up to its own and the adjustments before it. */
  private int line(int number) {
    return adjustments.row(byClaim[number]) + 1 + number;
  }

  @Override
  public Iterator<StatementLine> iterator() {
    return new Iterator<>() {
      private final int claims = priced.claims().size();
      private int row;
      private int adjustment;
      private int adjusted = rowOf(adjustment);

      private int rowOf(int number) {
        return number < byClaim.length ? adjustments.row(byClaim[number]) : claims;
      }

      @Override
      public boolean hasNext() {
        return row < claims || adjustment < byClaim.length;
      }

      @Override
      public StatementLine next() {
        if (adjusted < row) {
          StatementLine line = StatementLine.ofAdjustment(priced, byClaim[adjustment]);
          adjusted = rowOf(++adjustment);
          return line;
        }
        if (row == claims) {
          throw new NoSuchElementException();
        }
        return StatementLine.ofClaim(priced, row++);
      }
    };
  }

  @Override
  public Spliterator<StatementLine> spliterator() {
    return Spliterators.spliterator(
        iterator(), size(), Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL);
  }
}
