package org.outturn.examples.cli;

import java.io.IOException;

/** Results that could not be written, such as on a full disk: no fault of the input. */
final class LostOutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * What was lost, and why.
   *
   * @param where such as {@code --out} or {@code standard output}
   * @param fault why
   */
  LostOutputException(String where, IOException fault) {
    super("Results were lost: " + where + ": " + because(fault), fault);
  }

  private static String because(IOException fault) {
    String said = fault.getMessage();
    return said == null ? fault.getClass().getSimpleName() : said;
  }
}
