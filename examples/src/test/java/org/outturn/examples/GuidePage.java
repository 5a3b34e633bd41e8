package org.outturn.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page of the user guide asks its reader to type, and what it says will be shown.
 *
 * @param name the page's file name
 * @param text all of it
 * @param steps in the order of the page
 */
record GuidePage(String name, String text, List<Step> steps) {
  private static final Pattern BLOCK = Pattern.compile("```([a-z]*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern TEXT_BLOCK = Pattern.compile("```text\n.*?```\n", Pattern.DOTALL);

  /**
   * One block to type.
   *
   * @param language {@code java} at the prompt of JShell, {@code sh} at that of the system
   * @param typed its lines
   * @param shown the block of text after it; empty where there is none
   */
  record Step(String language, String typed, String shown) {

    /** Whether an output is what the page shows, where a line of three dots is any lines. */
    boolean shows(String output) {
      String anyLines =
          shown
              .lines()
              .map(line -> line.equals("...") ? "(?:.*\n)*?" : Pattern.quote(line + "\n"))
              .collect(Collectors.joining());
      return Pattern.matches(anyLines, output);
    }
  }

  static List<GuidePage> all() throws IOException {
    try (var files = Files.list(Path.of("src", "docs"))) {
      List<GuidePage> pages = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        pages.add(of(file));
      }
      return List.copyOf(pages);
    }
  }

  private static GuidePage of(Path file) throws IOException {
    String text = Files.readString(file);
    List<Step> steps = new ArrayList<>();
    for (MatchResult block : BLOCK.matcher(text).results().toList()) {
      if (!block.group(1).equals("text")) {
        steps.add(new Step(block.group(1), block.group(2), ""));
      } else {
        Step last = steps.remove(steps.size() - 1);
        steps.add(new Step(last.language(), last.typed(), last.shown() + block.group(2)));
      }
    }
    return new GuidePage(String.valueOf(file.getFileName()), text, List.copyOf(steps));
  }

  /** How many lines there are to read: no empty ones, and none that a step shows. */
  long linesToRead() {
    return TEXT_BLOCK.matcher(text).replaceAll("").lines().filter(line -> !line.isBlank()).count();
  }

  List<Step> stepsIn(String language) {
    return steps.stream().filter(step -> step.language().equals(language)).toList();
  }

  /** For the name of a test. */
  @Override
  public String toString() {
    return name;
  }
}
