package org.outturn.examples.casefiles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.JsonBounds;

/**
 * Standard input in place of a file. It can be read once; what was read is kept up to the size of a
 * document, which may be looked at again.
 */
final class StandardInput implements CaseFile.Source {
  private static final int MOST_KEPT = JsonBounds.DEFAULT.bytes() + 1;

  private final InputStream input;
  private @Nullable Kept first;

  StandardInput(InputStream input) {
    this.input = input;
  }

  /** Keeps what is read of a stream, which stays open. */
  private static final class Kept extends FilterInputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Kept(InputStream input) {
      super(input);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0 && bytes.size() < MOST_KEPT) {
        bytes.write(buffer, offset, Math.min(read, MOST_KEPT - bytes.size()));
      }
      return read;
    }

    @Override
    public void close() {
      // Whoever gave the stream closes it.
    }
  }

  @Override
  public InputStream open() {
    if (first == null) {
      first = new Kept(input);
      return first;
    }
    return new ByteArrayInputStream(first.bytes.toByteArray());
  }
}
