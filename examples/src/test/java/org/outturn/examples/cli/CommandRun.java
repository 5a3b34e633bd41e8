package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line, as a user sees it.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record CommandRun(int exitCode, String out, String err) {

  /**
   * Runs a command.
   *
   * @param arguments the command and its options
   * @return how it went
   */
  public static CommandRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Outturn.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }
}
