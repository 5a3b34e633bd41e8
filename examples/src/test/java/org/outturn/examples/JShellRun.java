package org.outturn.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.outturn.examples.jshell.OneLineExecution;

/**
 * One run of a script in JShell, snippet by snippet, as at the prompt.
 *
 * @param out what it printed
 * @param failures the snippets that were refused or threw, each with what it said
 */
public record JShellRun(String out, List<String> failures) {

  /**
   * Runs a text snippet by snippet, to its end, whatever fails.
   *
   * @param text Java
   * @return how it went
   */
  public static JShellRun of(String text) {
    return run(List.of(text));
  }

  /**
   * Runs lines as they are typed at the prompt: a line that could be a whole statement is one.
   *
   * @param lines Java
   * @return how it went
   */
  public static JShellRun typed(String lines) {
    return run(lines.lines().map(line -> line + "\n").toList());
  }

  private static JShellRun run(List<String> parts) {
    List<String> failures = new ArrayList<>();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream standardOutput = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (JShell shell = JShell.builder().executionEngine(new OneLineExecution(), null).build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      String rest = "";
      for (String part : parts) {
        rest = runWholeSnippets(shell, rest + part, failures);
      }
      if (!rest.isBlank()) {
        failures.add("incomplete or not Java: " + rest.strip());
      }
    } finally {
      System.setOut(standardOutput);
    }
    return new JShellRun(
        printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"),
        List.copyOf(failures));
  }

  /** Gives back what is no whole snippet yet. */
  private static String runWholeSnippets(JShell shell, String text, List<String> failures) {
    String rest = text;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (next.completeness() == Completeness.EMPTY) {
        return "";
      }
      if (!next.completeness().isComplete()) {
        return rest;
      }
      shell.eval(next.source()).forEach(event -> addFailure(shell, event, failures));
      rest = next.remaining();
    }
    return rest;
  }

  private static void addFailure(JShell shell, SnippetEvent event, List<String> failures) {
    JShellException thrown = event.exception();
    if (event.status() != Snippet.Status.VALID) {
      failures.add(
          event.snippet().source().strip()
              + ": "
              + shell
                  .diagnostics(event.snippet())
                  .map(each -> each.getMessage(Locale.ROOT))
                  .toList());
    } else if (thrown instanceof EvalException mistake) {
      failures.add(
          mistake.getExceptionClassName()
              + ": "
              + mistake.getMessage()
              + (mistake.getStackTrace().length == 0 ? "" : " at " + mistake.getStackTrace()[0]));
    } else if (thrown != null) {
      failures.add(thrown.toString());
    }
  }
}
