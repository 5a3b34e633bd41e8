package org.outturn.core.evidence;

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
        values[row] = byDefault(row);
      }
    }
    if (values != null) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      values[size] = value;
    }
    size++;
  }

  int get(int row) {
    return values == null ? byDefault(row) : values[row];
  }

  private int byDefault(int row) {
    return otherwise == null ? constant : otherwise.get(row);
  }

  int size() {
    return size;
  }

  /** The largest value, of at least one row. */
  int max() {
    if (values == null) {
      return byDefault(0);
    }
    int max = values[0];
    for (int row = 1; row < size; row++) {
      max = Math.max(max, values[row]);
    }
    return max;
  }

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
      int[] picked = new int[rows.length];
      for (int i = 0; i < rows.length; i++) {
        picked[i] = values[rows[i]];
      }
      selected.values = picked;
    }
    selected.size = rows.length;
    return selected;
  }
}
