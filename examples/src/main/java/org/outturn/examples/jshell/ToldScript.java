package org.outturn.examples.jshell;

import java.util.ArrayList;
import java.util.List;

/**
 * A script that shows each of its lines before it runs it, with the comments, as someone at the
 * prompt would have typed them: JShell runs a script without a word.
 *
 * @param text Java
 */
record ToldScript(String text) {

  /** Whoever reads one statement reads its comments with it; a statement ends with its line. */
  static ToldScript of(String script) {
    StringBuilder told = new StringBuilder();
    List<String> step = new ArrayList<>();
    for (String line : script.lines().toList()) {
      step.add(line);
      if (line.endsWith(";")) {
        String typed = String.join("\n", step) + "\n";
        told.append("tell(").append(literal(typed)).append(");\n").append(typed);
        step.clear();
      }
    }
    step.forEach(line -> told.append(line).append('\n'));
    return new ToldScript(told.toString());
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
