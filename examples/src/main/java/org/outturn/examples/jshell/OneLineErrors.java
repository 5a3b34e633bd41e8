package org.outturn.examples.jshell;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JShell prints, its errors shortened to one line each. JShell shows what the compiler says in
 * a block of four lines or more, which no setting of its own shortens: a heading, the message, the
 * line it is about and a mark under the place. Whatever has not that form is printed as it is.
 */
final class OneLineErrors extends PrintStream {
  private static final String MARGIN = "|";
  private static final String EDGE = MARGIN + "  ";
  private static final String HEADING = EDGE + "Error:";
  private static final Pattern MARK = Pattern.compile("\\|  ( *)(\\^(?:-*(?:\\^|-\\.\\.\\.))?)");
  private static final Pattern UNKNOWN_TYPE =
      Pattern.compile(
          "\\|  (?:created|replaced|modified) variable (\\w+), however, it cannot be referenced"
              + " until class (\\w+) is declared.*");
  private static final int LINES_BESIDE_MESSAGE = 3;

  private final List<String> block = new ArrayList<>();

  /** A line of JShell's own is printed in parts. */
  private String begun = "";

  OneLineErrors(PrintStream out) {
    super(out, true, StandardCharsets.UTF_8);
  }

  @Override
  public void print(String text) {
    String all = begun + text;
    int rest = all.lastIndexOf('\n') + 1;
    all.substring(0, rest).lines().forEach(this::takeLine);
    begun = all.substring(rest);
    if (!begun.startsWith(MARGIN)) {
      super.print(begun);
      begun = "";
    }
  }

  @Override
  public void println(String text) {
    print(text + "\n");
  }

  private void printLine(String line) {
    super.print(line + "\n");
  }

  private void takeLine(String line) {
    Matcher mark = MARK.matcher(line);
    if (line.stripTrailing().equals(HEADING)) {
      printBlock();
      block.add(line);
    } else if (block.isEmpty()) {
      printLine(inWords(line));
    } else {
      block.add(line);
      if (block.size() > LINES_BESIDE_MESSAGE && mark.matches()) {
        printLine(HEADING + " " + message(mark).inOneLine());
        block.clear();
      } else if (!line.startsWith(MARGIN)) {
        printBlock();
      }
    }
  }

  /** The last two lines of a block are the source and the mark under it. */
  private CompilerMessage message(Matcher mark) {
    List<String> lines =
        block.stream().map(line -> line.substring(Math.min(line.length(), EDGE.length()))).toList();
    return CompilerMessage.of(lines.subList(0, lines.size() - 1), mark);
  }

  private static String inWords(String line) {
    Matcher unknown = UNKNOWN_TYPE.matcher(line);
    return unknown.matches()
        ? HEADING
            + " there is no type "
            + unknown.group(2)
            + "; if brackets are missing, it is "
            + unknown.group(2)
            + "("
            + unknown.group(1)
            + "). "
            + unknown.group(1)
            + " is now unknown: run the line that made it again"
        : line;
  }

  /** Prints what was kept and turned out to be something else. */
  private void printBlock() {
    block.forEach(this::printLine);
    block.clear();
  }
}
