package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The lines of a statement: every claim in claim order, followed by its adjustments in the order of
 * the rules. A list that may make a line only when it is asked for, so that a million of them cost
 * nothing until they are read. Cannot be changed; equal to every list of equal lines.
 */
public abstract class StatementLines extends AbstractList<StatementLine> implements RandomAccess {
  /** For lists that make their lines. */
  protected StatementLines() {}

  /**
   * The lines given.
   *
   * @param lines in the order of a statement
   * @return a list of them
   */
  public static StatementLines of(List<StatementLine> lines) {
    ImmutableList<StatementLine> given = ImmutableList.copyOf(lines);
    return new StatementLines() {
      @Override
      public StatementLine get(int index) {
        return given.get(index);
      }

      @Override
      public int size() {
        return given.size();
      }
    };
  }

  /**
   * How many claims there are.
   *
   * @return the lines that are no adjustment: claims, tallies and measurements
   */
  public int claims() {
    return (int) stream().filter(line -> !line.isAdjustment()).count();
  }
}
