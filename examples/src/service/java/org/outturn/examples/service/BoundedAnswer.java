package org.outturn.examples.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An answer in memory, up to a size. */
final class BoundedAnswer extends OutputStream {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final int most;

  BoundedAnswer(int most) {
    this.most = most;
  }

  /** The answer is larger than allowed. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void write(int next) throws TooLarge {
    need(1);
    written.write(next);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws TooLarge {
    need(length);
    written.write(from, offset, length);
  }

  private void need(int more) throws TooLarge {
    if (written.size() + (long) more > most) {
      throw new TooLarge();
    }
  }

  byte[] bytes() {
    return written.toByteArray();
  }
}
