package org.outturn.examples.jshell;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JShell says of scripts that run before anything is typed: it prints their mistakes, and
 * theirs alone, here and without a margin. The first one ends the run, as one line.
 */
final class ScriptErrors extends PrintStream {
  private static final String HEADING = "Error:";
  private static final String EXCEPTION = "Exception ";
  private static final Pattern MARK = Pattern.compile("( *)(\\^(?:-*(?:\\^|-\\.\\.\\.))?)");

  /** Heading, message and source stand before the mark. */
  private static final int LINES_BEFORE_MARK = 3;

  private final List<String> block = new ArrayList<>();
  private Optional<String> mistake = Optional.empty();

  ScriptErrors(PrintStream err) {
    super(err, true, StandardCharsets.UTF_8);
  }

  @Override
  public void print(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(this::take);
  }

  @Override
  public void println(String text) {
    print(text);
  }

  /** The first mistake of a script, at which the run ended. */
  Optional<String> mistake() {
    return mistake;
  }

  private void end(String found) {
    mistake = Optional.of(found);
    throw new ScriptFailure(found);
  }

  private void take(String line) {
    if (mistake.isPresent()) {
      return;
    }
    if (line.startsWith(EXCEPTION)) {
      end(line);
    }
    if (!block.isEmpty()) {
      takeOfBlock(line);
    } else if (line.stripTrailing().equals(HEADING)) {
      block.add(line);
    } else {
      super.print(line + "\n");
    }
  }

  private void takeOfBlock(String line) {
    Matcher mark = MARK.matcher(line);
    if (block.size() < LINES_BEFORE_MARK || !mark.matches()) {
      block.add(line);
      return;
    }
    end(HEADING + " " + CompilerMessage.of(block, mark).inOneLine());
  }

  /** JShell complains of it in turn, of which nothing is printed, and ends. */
  private static final class ScriptFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScriptFailure(String mistake) {
      super(mistake);
    }
  }
}
