package org.outturn.examples.jshell;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Whether scripts still run: they are over when the first line that is typed is read. */
final class RunningScripts extends FilterInputStream {
  private boolean isOver;

  /**
   * Scripts that run before anything is typed.
   *
   * @param typed what is typed
   * @param isAny whether there are scripts
   */
  RunningScripts(InputStream typed, boolean isAny) {
    super(typed);
    this.isOver = !isAny;
  }

  @Override
  public int read() throws IOException {
    isOver = true;
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    isOver = true;
    return super.read(bytes, from, length);
  }

  /** Ends the run at the first mistake in a script; whoever types may type again. */
  void failed(String mistake) {
    if (!isOver) {
      throw new ScriptFailure(mistake);
    }
  }

  /** A script has a mistake. */
  static final class ScriptFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScriptFailure(String mistake) {
      super(mistake);
    }
  }
}
