package org.outturn.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command line several times in one JVM, as if each command had one of its own. */
final class CommandsInARow {
  /** What stands between two commands. */
  static final String NEXT = "--next--";

  private CommandsInARow() {}

  /**
   * Runs the commands, and writes a line after the results of each.
   *
   * @param arguments the arguments of every command, {@link #NEXT} after each
   */
  public static void main(String[] arguments) throws IOException {
    List<String> command = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(NEXT)) {
        Outturn.main(command.toArray(String[]::new));
        line();
        command.clear();
      } else {
        command.add(argument);
      }
    }
  }

  private static void line() throws IOException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    out.write((NEXT + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The results of each command. */
  static List<String> results(String written) {
    return Arrays.asList(written.split(NEXT + "\n", -1));
  }
}
