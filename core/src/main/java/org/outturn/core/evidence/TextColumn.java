package org.outturn.core.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing column of texts, kept as bytes one after the other: no object for each text. */
final class TextColumn {
  private static final char LAST_OF_ONE_BYTE = 0x7F;

  private byte[] bytes = new byte[1024];
  private int[] ends = new int[64];
  private int size;

  void add(CharSequence text) {
    int start = start(size);
    int end = Math.addExact(start, text.length());
    makeRoom(end);
    for (int at = start; at < end; at++) {
      char character = text.charAt(at - start);
      if (character > LAST_OF_ONE_BYTE) {
        addEncoded(text.toString().getBytes(StandardCharsets.UTF_8));
        return;
      }
      bytes[at] = (byte) character;
    }
    ends[size++] = end;
  }

  private void addEncoded(byte[] encoded) {
    int start = start(size);
    int end = Math.addExact(start, encoded.length);
    makeRoom(end);
    System.arraycopy(encoded, 0, bytes, start, encoded.length);
    ends[size++] = end;
  }

  private void makeRoom(int end) {
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + (size >> 1));
    }
  }

  /** Takes back the text added last. */
  void removeLast() {
    size--;
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

  boolean isSame(int one, int other) {
    return isSame(one, this, other);
  }

  /** Whether a text is the same as one of another column. */
  boolean isSame(int one, TextColumn that, int other) {
    return Arrays.equals(
        bytes, start(one), ends[one], that.bytes, that.start(other), that.ends[other]);
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
    int length = 0;
    selected.ends = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      length += ends[rows[i]] - start(rows[i]);
      selected.ends[i] = length;
    }
    selected.bytes = new byte[length];
    selected.size = rows.length;
    for (int i = 0; i < rows.length; i++) {
      int start = selected.start(i);
      System.arraycopy(bytes, start(rows[i]), selected.bytes, start, selected.ends[i] - start);
    }
    return selected;
  }
}
