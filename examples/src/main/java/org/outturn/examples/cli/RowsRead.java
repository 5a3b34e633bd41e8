package org.outturn.examples.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Shows on standard error how many rows were read, once there are enough of them for people to
 * wonder.
 */
final class RowsRead implements LongConsumer, AutoCloseable {
  private static final long ENOUGH_TO_SHOW = 500_000;

  private @Nullable ProgressBar bar;

  @Override
  public void accept(long rows) {
    if (bar == null && rows >= ENOUGH_TO_SHOW) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Reading rows")
              .setInitialMax(-1)
              .continuousUpdate()
              .build();
    }
    if (bar != null) {
      bar.stepTo(rows);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
