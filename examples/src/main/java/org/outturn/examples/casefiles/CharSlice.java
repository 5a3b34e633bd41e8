package org.outturn.examples.casefiles;

/**
 * A field as it lies in the buffer of the CSV reader: valid until the next field is read, unless it
 * {@linkplain #keep keeps} its characters.
 */
final class CharSlice implements CharSequence {
  private static final int FIRST_KEPT = 64;

  private char[] buffer = {};
  private int offset;
  private int length;

  CharSlice set(char[] newBuffer, int newOffset, int newLength) {
    buffer = newBuffer;
    offset = newOffset;
    length = newLength;
    return this;
  }

  /** Takes over the characters of another slice, in a buffer of its own. */
  void keep(CharSlice other) {
    if (buffer.length < other.length) {
      buffer = new char[Math.max(FIRST_KEPT, other.length)];
    }
    System.arraycopy(other.buffer, other.offset, buffer, 0, other.length);
    offset = 0;
    length = other.length;
  }

  boolean isSame(String text) {
    if (text.length() != length) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if (text.charAt(at) != buffer[offset + at]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return buffer[offset + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(buffer, offset + start, end - start);
  }

  @Override
  public String toString() {
    return new String(buffer, offset, length);
  }
}
