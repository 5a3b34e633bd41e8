package org.outturn.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers the first fault of writing to it: the writers on top of it tell nobody.
 */
final class WatchedStream extends OutputStream {
  private final OutputStream target;
  private @Nullable IOException fault;

  WatchedStream(OutputStream target) {
    this.target = target;
  }

  /** Why something was lost; empty where all of it was written. */
  Optional<IOException> fault() {
    return Optional.ofNullable(fault);
  }

  /**
   * Whether the fault is a reader that wanted no more, as {@code head -1} does. Systems say it in
   * their own language, in all of which it has a pipe in it.
   */
  boolean isClosedByItsReader() {
    return fault()
        .map(each -> String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT))
        .filter(message -> message.contains("pipe"))
        .isPresent();
  }

  private interface Step {
    void run() throws IOException;
  }

  private void watch(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException thrown) {
      if (fault == null) {
        fault = thrown;
      }
      throw thrown;
    }
  }

  @Override
  public void write(int next) throws IOException {
    watch(() -> target.write(next));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    watch(() -> target.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    watch(target::flush);
  }
}
