package org.outturn.pricing.payment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Every reason for paying less than gross, in the order in which the stages found them: row, cause,
 * change of the amount in minor units and of the quantity in millionths. A reduction is negative.
 */
final class Adjustments {
  private static final int FIRST_CAPACITY = 256;

  private final List<AdjustmentCause> causes = new ArrayList<>();
  private final Map<AdjustmentCause, Integer> causeNumbers = new HashMap<>();
  private final Map<Integer, BigFraction> fractional = new HashMap<>();
  private int[] rows = new int[FIRST_CAPACITY];
  private short[] causeOf = new short[FIRST_CAPACITY];
  private long[] amounts = new long[FIRST_CAPACITY];
  private long[] quantities = new long[FIRST_CAPACITY];
  private int size;
  private boolean isByClaim = true;
  private final List<Total> totals = new ArrayList<>();

  /** What one cause took off all rows so far. */
  private static final class Total {
    private long amount;
    private long millionths;
    private BigFraction fractional = BigFraction.ZERO;
    private boolean isSeen;
  }

  /** The number of a cause, for {@link #add}. */
  int cause(AdjustmentCause cause) {
    return causeNumbers.computeIfAbsent(
        cause,
        added -> {
          causes.add(added);
          totals.add(new Total());
          return causes.size() - 1;
        });
  }

  void add(int row, int cause, long amount, long quantity) {
    if (size == rows.length) {
      int capacity = size + (size >> 1);
      rows = Arrays.copyOf(rows, capacity);
      causeOf = Arrays.copyOf(causeOf, capacity);
      amounts = Arrays.copyOf(amounts, capacity);
      quantities = Arrays.copyOf(quantities, capacity);
    }
    isByClaim &= size == 0 || row >= rows[size - 1];
    rows[size] = row;
    causeOf[size] = (short) cause;
    amounts[size] = amount;
    quantities[size] = quantity;
    size++;
    Total total = totals.get(cause);
    total.isSeen = true;
    total.amount = Math.addExact(total.amount, amount);
    total.millionths = Math.addExact(total.millionths, quantity);
  }

  void add(int row, int cause, long amount, BigFraction quantity) {
    if (quantity.getDenominator().equals(BigInteger.ONE)) {
      add(row, cause, amount, quantity.getNumerator().longValueExact());
    } else {
      fractional.put(size, quantity);
      Total total = totals.get(cause);
      total.fractional = total.fractional.add(quantity);
      add(row, cause, amount, 0L);
    }
  }

  int size() {
    return size;
  }

  /** Whether a cause adjusted any row. */
  boolean isSeen(int cause) {
    return totals.get(cause).isSeen;
  }

  long totalAmount(int cause) {
    return totals.get(cause).amount;
  }

  /** In millionths. */
  BigFraction totalQuantity(int cause) {
    return totals.get(cause).fractional.add(totals.get(cause).millionths);
  }

  /** The numbers of all, claim by claim, and of a claim in the order in which they were found. */
  int[] byClaim() {
    int[] numbers = new int[size];
    if (isByClaim) {
      Arrays.setAll(numbers, number -> number);
      return numbers;
    }
    long[] keyed = new long[size];
    Arrays.setAll(keyed, number -> (long) rows[number] << Integer.SIZE | number);
    Arrays.sort(keyed);
    Arrays.setAll(numbers, place -> (int) keyed[place]);
    return numbers;
  }

  int row(int number) {
    return rows[number];
  }

  int causeNumber(int number) {
    return causeOf[number];
  }

  AdjustmentCause causeOf(int number) {
    return causes.get(causeOf[number]);
  }

  List<AdjustmentCause> causes() {
    return causes;
  }

  long amount(int number) {
    return amounts[number];
  }

  /** In millionths. */
  BigFraction quantity(int number) {
    BigFraction fraction = fractional.get(number);
    return fraction == null ? BigFraction.of(quantities[number]) : fraction;
  }
}
