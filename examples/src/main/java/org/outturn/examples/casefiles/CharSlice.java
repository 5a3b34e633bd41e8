package org.outturn.examples.casefiles;

/** A field as it lies in the buffer of the CSV reader: valid until the next field is read. */
final class CharSlice implements CharSequence {
  private char[] buffer = {};
  private int offset;
  private int length;

  CharSlice set(char[] newBuffer, int newOffset, int newLength) {
    buffer = newBuffer;
    offset = newOffset;
    length = newLength;
    return this;
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
