package org.outturn.examples.jshell;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the compiler says about a line that it does not take, in one line and in the words of the
 * prompt: {@code expected a share such as percent(30) but found 60} for {@code people(100, 60)}.
 *
 * @param lines the compiler's message, a line at a time
 * @param source the line it is about
 * @param from where in that line the place begins that it points at
 * @param to where that place ends
 */
record CompilerMessage(List<String> lines, String source, int from, int to) {
  private static final Pattern WRONG_TYPE =
      Pattern.compile("incompatible types: (.+) cannot be converted to (.+)");
  private static final Pattern NO_METHOD =
      Pattern.compile("no suitable (?:method|constructor) found for (\\w+)\\((.*)\\)");
  private static final Pattern CANDIDATE =
      Pattern.compile("(?:method|constructor) \\S*?(\\w+)\\((\\S*)\\) is not applicable");
  private static final Pattern ONLY_METHOD =
      Pattern.compile("(?:method|constructor) (\\w+) in .+ cannot be applied to given types;");
  private static final Pattern REQUIRED = Pattern.compile("required: +(.+)");
  private static final Pattern FOUND = Pattern.compile("found: +(.+)");
  private static final Pattern SYMBOL = Pattern.compile("symbol: +(\\w+) (\\w+).*");
  private static final Pattern AMBIGUOUS = Pattern.compile("reference to (\\w+) is ambiguous");
  private static final Pattern COMMA_BETWEEN_TYPES = Pattern.compile(",(?![^<]*>)");
  private static final String NOTHING = "no arguments";
  private static final int MOST_CANDIDATES = 3;

  /**
   * The message of a block of lines.
   *
   * @param block a heading, the message, and the line it is about
   * @param mark what stands under that line: blanks, then what marks the place
   */
  static CompilerMessage of(List<String> block, MatchResult mark) {
    int last = block.size() - 1;
    String source = block.get(last);
    int from = Math.min(mark.group(1).length(), source.length());
    int to = Math.min(from + mark.group(2).length(), source.length());
    return new CompilerMessage(block.subList(1, last), source, from, to);
  }

  /** One line. */
  String inOneLine() {
    if (source.strip().startsWith(".")) {
      return "a line cannot begin with a dot: end the line before it with the dot, and type both"
          + " again";
    }
    String first = PromptWords.withoutPackages(lines.get(0));
    return wrongType(first)
        .or(() -> noMethod(first))
        .or(() -> onlyMethod(first))
        .or(() -> unknown(first))
        .or(() -> ambiguous(first))
        .or(() -> singleQuotes(first))
        .orElseGet(() -> first + ", at " + source.substring(from).strip());
  }

  private Optional<String> wrongType(String first) {
    Matcher wrong = WRONG_TYPE.matcher(first);
    return wrong.matches()
        ? Optional.of(
            "expected "
                + PromptWords.example(wrong.group(2))
                + " but found "
                + source.substring(from, to).strip())
        : Optional.empty();
  }

  private Optional<String> noMethod(String first) {
    Matcher none = NO_METHOD.matcher(first);
    if (!none.matches()) {
      return Optional.empty();
    }
    List<List<String>> candidates =
        lines.stream()
            .map(line -> CANDIDATE.matcher(PromptWords.withoutPackages(line.strip())))
            .filter(Matcher::matches)
            .map(candidate -> types(candidate.group(2)))
            .distinct()
            .toList();
    return Optional.of(misfit(none.group(1), types(none.group(2)), candidates));
  }

  private Optional<String> onlyMethod(String first) {
    Matcher only = ONLY_METHOD.matcher(first);
    return only.matches()
        ? Optional.of(
            misfit(
                only.group(1),
                types(part(FOUND).orElse("")),
                List.of(types(part(REQUIRED).orElse("")))))
        : Optional.empty();
  }

  private static String misfit(String name, List<String> found, List<List<String>> candidates) {
    List<Integer> wrong = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (List<String> candidate : candidates) {
      List<Integer> differences = differences(found, candidate);
      if (differences.size() == 1) {
        wrong.add(differences.get(0));
        expected.add(PromptWords.example(candidate.get(differences.get(0))));
      }
    }
    if (wrong.stream().distinct().count() == 1) {
      return name
          + ": expected "
          + expected.stream().distinct().collect(Collectors.joining(" or "))
          + " but found "
          + PromptWords.noun(found.get(wrong.get(0)));
    }
    return name
        + " takes "
        + candidates.stream()
            .map(PromptWords::nouns)
            .distinct()
            .limit(MOST_CANDIDATES)
            .collect(Collectors.joining(" or "))
        + " but was given "
        + PromptWords.nouns(found);
  }

  /** Where what was found is not what is expected; nowhere if it is not as many. */
  private static List<Integer> differences(List<String> found, List<String> expected) {
    List<Integer> differences = new ArrayList<>();
    for (int at = 0; found.size() == expected.size() && at < found.size(); at++) {
      if (!PromptWords.noun(found.get(at)).equals(PromptWords.noun(expected.get(at)))) {
        differences.add(at);
      }
    }
    return differences;
  }

  private Optional<String> unknown(String first) {
    if (!first.equals("cannot find symbol")) {
      return Optional.empty();
    }
    return lines.stream()
        .map(line -> SYMBOL.matcher(line.strip()))
        .filter(Matcher::matches)
        .findFirst()
        .map(symbol -> unknown(symbol.group(1), symbol.group(2)));
  }

  private static String unknown(String kind, String name) {
    return switch (kind) {
      case "variable" ->
          "nothing is called " + name + "; text is written in quotes: \"" + name + '"';
      case "method" -> "there is no " + name + "(...) here; help() lists what there is";
      default -> "there is no " + kind + " " + name + " here";
    };
  }

  /** Only null is anything that a short name takes. */
  private static Optional<String> ambiguous(String first) {
    Matcher ambiguous = AMBIGUOUS.matcher(first);
    return ambiguous.matches()
        ? Optional.of(ambiguous.group(1) + ": expected a value in place of null")
        : Optional.empty();
  }

  private static Optional<String> singleQuotes(String first) {
    return first.equals("unclosed character literal")
        ? Optional.of(
            "expected double quotes around text, such as \"housed\", but found single ones")
        : Optional.empty();
  }

  private Optional<String> part(Pattern pattern) {
    return lines.stream()
        .map(line -> pattern.matcher(PromptWords.withoutPackages(line.strip())))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .findFirst();
  }

  private static List<String> types(String list) {
    return list.isEmpty() || list.equals(NOTHING)
        ? List.of()
        : Splitter.on(COMMA_BETWEEN_TYPES).splitToList(list);
  }
}
