package org.outturn.examples.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how many of many steps are done, where people would wonder. */
final class StepsDone implements AutoCloseable {
  private static final int ENOUGH_TO_SHOW = 20_000;

  private final @Nullable ProgressBar bar;

  StepsDone(String task, int steps) {
    bar =
        steps < ENOUGH_TO_SHOW
            ? null
            : new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .continuousUpdate()
                .build();
  }

  void plus(int steps) {
    if (bar != null) {
      bar.stepBy(steps);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
