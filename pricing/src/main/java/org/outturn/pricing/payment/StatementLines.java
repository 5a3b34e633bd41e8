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
  private final int[] starts;
  private final int[] byClaim;

  StatementLines(PricedClaims priced) {
    this.priced = priced;
    Adjustments adjustments = priced.claims().adjustments();
    starts = new int[priced.claims().size() + 1];
    for (int i = 0; i < adjustments.size(); i++) {
      starts[adjustments.row(i) + 1]++;
    }
    for (int row = 0; row + 1 < starts.length; row++) {
      starts[row + 1] += starts[row];
    }
    byClaim = new int[adjustments.size()];
    int[] next = starts.clone();
    for (int i = 0; i < adjustments.size(); i++) {
      byClaim[next[adjustments.row(i)]++] = i;
    }
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
    int low = 0;
    int high = priced.claims().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (middle + starts[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int within = index - low - starts[low];
    return within == 0
        ? StatementLine.ofClaim(priced, low)
        : StatementLine.ofAdjustment(priced, byClaim[starts[low] + within - 1]);
  }

  @Override
  public Iterator<StatementLine> iterator() {
    return new Iterator<>() {
      private int row = -1;
      private int adjustment;

      @Override
      public boolean hasNext() {
        return adjustment < byClaim.length || row + 1 < priced.claims().size();
      }

      @Override
      public StatementLine next() {
        if (row >= 0 && adjustment < starts[row + 1]) {
          return StatementLine.ofAdjustment(priced, byClaim[adjustment++]);
        }
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        row++;
        return StatementLine.ofClaim(priced, row);
      }
    };
  }

  @Override
  public Spliterator<StatementLine> spliterator() {
    return Spliterators.spliterator(
        iterator(), size(), Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL);
  }
}
