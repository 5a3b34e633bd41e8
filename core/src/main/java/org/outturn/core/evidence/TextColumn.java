package org.outturn.core.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing column of texts, kept as bytes one after the other: no object for each text. */
final class TextColumn {
  private byte[] bytes = new byte[1024];
  private int[] ends = new int[64];
  private int size;

  void add(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    append(encoded, 0, encoded.length);
  }

  private void append(byte[] source, int from, int to) {
    int start = start(size);
    int end = Math.addExact(start, to - from);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + (size >> 1));
    }
    System.arraycopy(source, from, bytes, start, to - from);
    ends[size] = end;
    size++;
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  String get(int row) {
    return new String(bytes, start(row), ends[row] - start(row), StandardCharsets.UTF_8);
  }

  int size() {
    return size;
  }

  /** Orders two texts by code point, the same on every machine. */
  int compare(int one, int other) {
    return Arrays.compareUnsigned(bytes, start(one), ends[one], bytes, start(other), ends[other]);
  }

  int hash(int row) {
    int hash = 1;
    for (int at = start(row); at < ends[row]; at++) {
      hash = 31 * hash + bytes[at];
    }
    return hash;
  }

  /** The same texts now; what is added to this column later does not show in it. */
  TextColumn copy() {
    TextColumn copy = new TextColumn();
    copy.bytes = Arrays.copyOf(bytes, start(size));
    copy.ends = Arrays.copyOf(ends, size);
    copy.size = size;
    return copy;
  }

  TextColumn select(int[] rows) {
    TextColumn selected = new TextColumn();
    for (int row : rows) {
      selected.append(bytes, start(row), ends[row]);
    }
    return selected;
  }
}
