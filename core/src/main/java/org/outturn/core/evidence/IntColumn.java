package org.outturn.core.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A growing column of numbers that takes no room while every value equals its default: a constant,
 * or what another column holds in the same row.
 */
final class IntColumn {
  private static final int FIRST_CAPACITY = 64;

  private final @Nullable IntColumn otherwise;
  private final int constant;
  private int @Nullable [] values;
  private int size;
  private int min = Integer.MAX_VALUE;
  private int max = Integer.MIN_VALUE;

  private IntColumn(@Nullable IntColumn otherwise, int constant) {
    this.otherwise = otherwise;
    this.constant = constant;
  }

  static IntColumn orElse(int constant) {
    return new IntColumn(null, constant);
  }

  static IntColumn orElse(IntColumn otherwise) {
    return new IntColumn(otherwise, 0);
  }

  void add(int value) {
    if (values == null && value != byDefault(size)) {
      values = new int[Math.max(FIRST_CAPACITY, size + (size >> 1))];
      for (int row = 0; row < size; row++) {
        put(row, byDefault(row));
      }
    }
    if (values != null) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      put(size, value);
    }
    size++;
  }

  private void put(int row, int value) {
    requireNonNull(values)[row] = value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }

  int get(int row) {
    return values == null ? byDefault(row) : values[row];
  }

  /** Copies the values of some rows, one after the other. */
  void read(int from, int to, int[] into) {
    if (values != null) {
      System.arraycopy(values, from, into, 0, to - from);
    } else if (otherwise != null) {
      otherwise.read(from, to, into);
    } else {
      Arrays.fill(into, 0, to - from, constant);
    }
  }

  private int byDefault(int row) {
    return otherwise == null ? constant : otherwise.get(row);
  }

  int size() {
    return size;
  }

  /** The smallest value, of at least one row. */
  int min() {
    return values == null ? byDefaultAtLeast() : min;
  }

  /** The largest value, of at least one row. */
  int max() {
    return values == null ? byDefaultAtMost() : max;
  }

  private int byDefaultAtLeast() {
    return otherwise == null ? constant : otherwise.min();
  }

  private int byDefaultAtMost() {
    return otherwise == null ? constant : otherwise.max();
  }

  /** Whether every value is the default, so that no row differs from it. */
  boolean isAllDefault() {
    return values == null;
  }

  /**
   * The rows named, in their order. A column that takes its defaults from another is the same
   * numbers as that one's selection, and is it.
   */
  IntColumn select(int[] rows, @Nullable IntColumn newOtherwise) {
    if (values == null && newOtherwise != null) {
      return newOtherwise;
    }
    IntColumn selected = new IntColumn(null, constant);
    if (values != null) {
      selected.values = new int[rows.length];
      for (int i = 0; i < rows.length; i++) {
        selected.put(i, values[rows[i]]);
      }
    }
    selected.size = rows.length;
    return selected;
  }
}
