package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.pricing.payment.statement.Adjustment;

/**
 * The ledger of a run as columns: the gross value of each row, and every posting that changes what
 * is paid of one, in the order in which the stages found them: row, cause, change of the amount in
 * minor units and of the quantity in millionths. A reduction is negative. A run that keeps totals
 * alone writes the sums and no column.
 */
final class LedgerColumns {
  private static final int FIRST_CAPACITY = 16;

  private final boolean keepsRows;
  private final long[] gross;
  private final Map<Integer, BigFraction> fractional = new HashMap<>();
  private int[] rows = {};
  private short[] causeOf = {};
  private long[] amounts = {};
  private long[] quantities = {};
  private int size;
  private boolean isByRow = true;
  private final CauseTotals totals;

  LedgerColumns(Causes causes, int size, PricingRun.Keep keep) {
    this.keepsRows = keep == PricingRun.Keep.ROWS;
    gross = new long[keepsRows ? size : 0];
    totals = new CauseTotals(causes.size());
  }

  /** Keeps what the rows of a stretch are worth. */
  void keep(Stretch stretch) {
    if (keepsRows) {
      System.arraycopy(stretch.gross, 0, gross, stretch.row(0), stretch.size());
    }
  }

  /** Posts a change of what is paid of a row. */
  void post(int row, int cause, long amount, long quantity) {
    totals.add(cause, amount, quantity);
    if (!keepsRows) {
      return;
    }
    if (size == rows.length) {
      int capacity = Math.max(FIRST_CAPACITY, size + (size >> 1));
      rows = Arrays.copyOf(rows, capacity);
      causeOf = Arrays.copyOf(causeOf, capacity);
      amounts = Arrays.copyOf(amounts, capacity);
      quantities = Arrays.copyOf(quantities, capacity);
    }
    isByRow &= size == 0 || row >= rows[size - 1];
    rows[size] = row;
    causeOf[size] = (short) cause;
    amounts[size] = amount;
    quantities[size] = quantity;
    size++;
  }

  /** Posts a change whose quantity, in millionths, may be a fraction of one. */
  void post(int row, int cause, long amount, BigFraction quantity) {
    if (quantity.getDenominator().equals(BigInteger.ONE)) {
      post(row, cause, amount, quantity.getNumerator().longValueExact());
      return;
    }
    if (keepsRows) {
      fractional.put(size, quantity);
    }
    post(row, cause, amount, 0L);
    totals.addFraction(cause, quantity);
  }

  /** The gross value of a row, in minor units. */
  long gross(int row) {
    return gross[row];
  }

  /** How many postings there are. */
  int size() {
    return size;
  }

  /**
   * The numbers of all postings, row by row, and of a row in the order in which they were found.
   */
  int[] byRow() {
    int[] numbers = new int[size];
    if (isByRow) {
      Arrays.setAll(numbers, number -> number);
      return numbers;
    }
    int[] next = placesByRow();
    for (int number = 0; number < size; number++) {
      numbers[next[rows[number]]++] = number;
    }
    return numbers;
  }

  /** For each row, the place of its first posting among all, row by row. */
  private int[] placesByRow() {
    int[] places = new int[gross.length + 1];
    for (int number = 0; number < size; number++) {
      places[rows[number] + 1]++;
    }
    for (int row = 1; row < places.length; row++) {
      places[row] += places[row - 1];
    }
    return places;
  }

  /** The row of a posting. */
  int row(int number) {
    return rows[number];
  }

  /** The number of the cause of a posting. */
  int cause(int number) {
    return causeOf[number];
  }

  /** The change of the amount, in minor units. */
  long amount(int number) {
    return amounts[number];
  }

  /** The change of the quantity, in outcomes. */
  BigFraction outcomes(int number) {
    BigFraction fraction = fractional.isEmpty() ? null : fractional.get(number);
    return fraction == null ? Units.ofMillionths(quantities[number]) : Units.ofMillionths(fraction);
  }

  /** What each cause took off all rows, in the order of the rules. */
  ImmutableList<Adjustment> adjustments(CompiledContract contract) {
    return totals.adjustments(contract);
  }
}
