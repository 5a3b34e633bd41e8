package org.outturn.core.evidence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing column of large numbers that takes no room while every value is the same constant. */
final class LongColumn {
  private static final int FIRST_CAPACITY = 64;

  private final long constant;
  private long @Nullable [] values;
  private int size;

  private LongColumn(long constant) {
    this.constant = constant;
  }

  static LongColumn orElse(long constant) {
    return new LongColumn(constant);
  }

  /** A column of these values; nobody writes to them afterwards. */
  static LongColumn of(long[] values) {
    LongColumn column = new LongColumn(0);
    column.values = values;
    column.size = values.length;
    return column;
  }

  void add(long value) {
    if (values == null && value != constant) {
      values = new long[Math.max(FIRST_CAPACITY, size + (size >> 1))];
      Arrays.fill(values, 0, size, constant);
    }
    if (values != null) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      values[size] = value;
    }
    size++;
  }

  long get(int row) {
    return values == null ? constant : values[row];
  }

  /** Copies the values of some rows, one after the other. */
  void read(int from, int to, long[] into) {
    if (values == null) {
      Arrays.fill(into, 0, to - from, constant);
    } else {
      System.arraycopy(values, from, into, 0, to - from);
    }
  }

  /** Whether every value is the constant. */
  boolean isAllDefault() {
    return values == null;
  }

  LongColumn select(int[] rows) {
    LongColumn selected = new LongColumn(constant);
    if (values != null) {
      long[] picked = new long[rows.length];
      for (int i = 0; i < rows.length; i++) {
        picked[i] = values[rows[i]];
      }
      selected.values = picked;
    }
    selected.size = rows.length;
    return selected;
  }
}
