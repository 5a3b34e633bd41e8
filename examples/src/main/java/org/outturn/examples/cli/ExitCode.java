package org.outturn.examples.cli;

/** How the command line ends. */
final class ExitCode {
  static final int DONE = 0;

  /** Results that could not be written too: the input is not to blame. */
  static final int FAULT_OF_OURS = 1;

  static final int INPUT_IS_WRONG = 2;

  private ExitCode() {}
}
