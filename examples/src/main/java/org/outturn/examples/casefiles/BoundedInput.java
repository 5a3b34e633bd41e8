package org.outturn.examples.casefiles;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in an error once it has given more bytes than allowed. */
final class BoundedInput extends FilterInputStream {
  private final long most;
  private long given;

  BoundedInput(InputStream stream, long most) {
    super(stream);
    this.most = most;
  }

  /** More bytes than allowed. */
  static final class TooManyBytes extends IOException {
    private static final long serialVersionUID = 1L;

    TooManyBytes(long most) {
      super("found more than " + most + " bytes; expected at most " + most);
    }
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      count(1);
    }
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws TooManyBytes {
    given += bytes;
    if (given > most) {
      throw new TooManyBytes(most);
    }
  }
}
