package org.outturn.examples.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Shows on standard error how much of a task is done, once there is enough of it for people to
 * wonder.
 */
final class TaskProgress implements LongConsumer, AutoCloseable {
  private static final long NOT_KNOWN = -1;

  private final String task;
  private final long all;
  private final long enoughToShow;

  private @Nullable ProgressBar bar;

  private TaskProgress(String task, long all, long enoughToShow) {
    this.task = task;
    this.all = all;
    this.enoughToShow = enoughToShow;
  }

  /** Of reading the rows of files. */
  static TaskProgress ofRows() {
    return new TaskProgress("Reading rows", NOT_KNOWN, 500_000);
  }

  /** Of pricing so many projects. */
  static TaskProgress ofProjects(int projects) {
    return new TaskProgress("Pricing projects", projects, 100);
  }

  /** Of so many runs of a simulation. */
  static TaskProgress ofRuns(int runs) {
    return new TaskProgress("Simulating", runs, 20_000);
  }

  @Override
  public void accept(long done) {
    if (bar == null && Math.max(done, all) >= enoughToShow) {
      bar =
          new ProgressBarBuilder().setTaskName(task).setInitialMax(all).continuousUpdate().build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
