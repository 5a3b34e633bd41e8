package org.outturn.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.examples.jshell.OutturnShell;

/**
 * One visit to the prompt, as a user sees it.
 *
 * @param exitCode how it ended
 * @param shown everything on the screen: what was typed too, after the prompt
 */
public record ShellRun(int exitCode, String shown) {
  /** What stands before the first line of a snippet. */
  public static final String PROMPT = "jshell> ";

  /** What stands before its further lines. */
  public static final String PROMPT_GOING_ON = "   ...> ";

  /**
   * Runs scripts, then types lines.
   *
   * @param scripts scripts to run first
   * @param lines what is typed
   * @return what was seen
   * @throws IOException when a script cannot be read
   */
  public static ShellRun of(List<String> scripts, List<String> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    byte[] input = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    PrintStream standardOutput = System.out;
    System.setOut(printed);
    try {
      int exitCode =
          new OutturnShell(new ByteArrayInputStream(input), printed, printed).run(scripts);
      return new ShellRun(
          exitCode, out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    } finally {
      System.setOut(standardOutput);
    }
  }
}
