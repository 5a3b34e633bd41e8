package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** No command writes over anything it reads: each of its options that writes, by every path. */
class OverwrittenInputsTest {
  private static final Path CASES = Path.of("src/main/resources/org/outturn/examples/cases");

  private static final String COMPARISON =
      """
      {
        "outturn": "1", "id": "made-up", "currency": "GBP",
        "sides": [
          {"id": "grant", "terms": {"kind": "INPUTS", "budget": 1000}},
          {"id": "tariff", "terms": {"kind": "OUTCOMES", "price": 600, "cap": 1500}}
        ],
        "plan": {"delivery": {"people": 4, "successRate": 0.5}},
        "scenarios": [{"id": "actual", "statement": {"side": "tariff",
          "contract": "contract.json", "tallies": "tallies.csv"}}]
      }
      """;

  private static final String FUND =
      """
      {
        "outturn": "1", "id": "made-up", "currency": "GBP", "party": "mhclg", "limit": 1000,
        "contracts": [{"contract": "contract.json"}]
      }
      """;

  /** The options that name files to read. */
  private static final Set<String> READ =
      Set.of("--claims", "--tallies", "--measurements", "--indigo");

  /** Options that write only where nothing is yet. */
  private static final Set<String> NEW = Set.of("init --out");

  /** Options of commands that read a folder; {@link ReplayCommandTest} tries them. */
  private static final Set<String> OF_FOLDERS = Set.of("replay --out");

  /** Each option that writes, with the folder of a case it is tried on. */
  private static final List<Writing> WRITINGS =
      List.of(
          new Writing("price", "--chart", "rough-sleeping-person-limit", "contract.json"),
          new Writing("project", "--chart", "cambodia-delivery", "delivery.json"),
          new Writing("simulate", "--chart", "cambodia-delivery", "delivery.json"),
          new Writing("incentives", "--chart", "cambodia-delivery", "delivery.json"),
          new Writing("settle", "--out", "rough-sleeping-person-limit", "contract.json"),
          new Writing("diff", "--out", "rough-sleeping-person-limit", "contract.json"),
          new Writing("fund", "--out", "fund", "fund.json"),
          new Writing("project", "--out", "cambodia-delivery", "delivery.json"),
          new Writing("simulate", "--out", "cambodia-delivery", "delivery.json"),
          new Writing("solve", "--out", "cambodia-delivery", "delivery.json"),
          new Writing("report", "--out", "fair-chance-fund-business-case", "case.json"),
          new Writing("returns", "--out", "skill-mill-returns", "case.json"),
          new Writing("returns", "--chart", "skill-mill-returns", "case.json"),
          new Writing("compare", "--chart", "inputs-and-outcomes", "johal.json"),
          new Writing("appraise", "--chart", "social-return-check", "appraisal.json"),
          new Writing("appraise", "--tornado", "social-return-check", "appraisal.json"));

  @TempDir private Path folder;

  private record Writing(String command, String option, String folder, String document) {
    /** A name that the option takes, so that only its being read can refuse it. */
    String name() {
      if (option.equals("--out")) {
        return command.equals("report") ? "document.html" : "document.xlsx";
      }
      return "document.png";
    }

    private boolean isOfPlan() {
      return command.equals("price");
    }

    /** The arguments of the command, for a document and a target. */
    String[] arguments(Path document, String target) {
      Stream<String> more =
          switch (command) {
            case "price" -> Stream.of("--plan", "BASE");
            case "diff" -> Stream.of(document.toString());
            case "solve" ->
                Stream.of("--for", "referrals[0].number", "--target", "payment=5000000");
            default -> Stream.of();
          };
      return Stream.concat(Stream.of(command, document.toString(), option, target), more)
          .toArray(String[]::new);
    }
  }

  /** The contract of the bundled case plans nothing. */
  private static void plan(Path contract) throws IOException {
    String planned =
        "{\"plan\": [{\"scenario\": \"BASE\", \"period\": \"2017-12-01\", \"amount\": 1}],";
    Files.writeString(contract, Files.readString(contract).replaceFirst("\\{", planned));
  }

  /** A way to say where a file is. */
  private enum Way {
    PLAIN {
      @Override
      Path to(Path file) {
        return file;
      }
    },
    ROUNDABOUT {
      @Override
      Path to(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("inner"));
        return file.resolveSibling("inner").resolve("..").resolve(file.getFileName());
      }
    },
    LINKED_FOLDER {
      @Override
      Path to(Path file) throws IOException {
        Path folder = file.toRealPath().resolveSibling("");
        Path link = folder.resolveSibling("linked-folder");
        return Files.createSymbolicLink(link, folder).resolve(file.getFileName());
      }
    },
    LINK {
      @Override
      Path to(Path file) throws IOException {
        return Files.createSymbolicLink(file.resolveSibling("link-" + file.getFileName()), file);
      }
    },
    SECOND_NAME {
      @Override
      Path to(Path file) throws IOException {
        return Files.createLink(file.resolveSibling("second-" + file.getFileName()), file);
      }
    };

    abstract Path to(Path file) throws IOException;
  }

  static Stream<Arguments> writings() {
    return WRITINGS.stream()
        .flatMap(each -> Stream.of(Way.values()).map(way -> arguments(each, way)));
  }

  @ParameterizedTest
  @MethodSource("writings")
  void refusesToWriteOverWhatItReads(Writing writing, Way way) throws IOException {
    Path read = copied(writing.folder());
    Path document = read.resolve(writing.name());
    Files.move(read.resolve(writing.document()), document);
    if (writing.isOfPlan()) {
      plan(document);
    }
    Map<String, String> before = contents(read);
    String target = way.to(document).toString();

    CommandRun run = CommandRun.of(writing.arguments(document, target));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(writing.option() + ": must not be a file that the command reads");
    assertThat(contents(read)).containsAllEntriesOf(before);
  }

  static Stream<Arguments> named() {
    return Stream.of(
            arguments("report", "case.json", "--out", "finance.json"),
            arguments("report", "case.json", "--out", "contract.json"),
            arguments("report", "case.json", "--out", "tallies.csv"),
            arguments("returns", "finance.json", "--chart", "contract.json"),
            arguments("returns", "finance.json", "--chart", "tallies.csv"),
            arguments("compare", "comparison.json", "--chart", "contract.json"),
            arguments("compare", "comparison.json", "--chart", "tallies.csv"))
        .flatMap(
            each ->
                Stream.of(Way.values())
                    .map(
                        way ->
                            arguments(
                                each.get()[0], each.get()[1], each.get()[2], each.get()[3], way)));
  }

  @ParameterizedTest
  @MethodSource("named")
  void refusesToWriteOverWhatItsDocumentNames(
      String command, String document, String option, String named, Way way) throws IOException {
    Path read = copied("fair-chance-fund-business-case");
    Files.writeString(read.resolve("comparison.json"), COMPARISON);
    // Any file may have an ending that the option takes.
    String name = option.equals("--out") ? "named.html" : "named.png";
    Path file = Files.move(read.resolve(named), read.resolve(name));
    for (String naming : List.of("case.json", "finance.json", "comparison.json")) {
      if (Files.exists(read.resolve(naming))) {
        String text = Files.readString(read.resolve(naming));
        Files.writeString(
            read.resolve(naming), text.replace("\"" + named + "\"", "\"" + name + "\""));
      }
    }
    Map<String, String> before = contents(read);

    CommandRun run =
        CommandRun.of(command, read.resolve(document).toString(), option, way.to(file).toString());

    assertThat(run.err()).contains(option + ": must not be a file that the command reads");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(contents(read)).containsAllEntriesOf(before);
  }

  @Test
  void refusesOneFileForTwoPictures() throws IOException {
    Path read = copied("social-return-check");
    Files.createSymbolicLink(folder.resolve("linked"), read);

    CommandRun run =
        CommandRun.of(
            "appraise",
            read.resolve("appraisal.json").toString(),
            "--chart",
            read.resolve("picture.png").toString(),
            "--tornado",
            folder.resolve("linked/picture.png").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--tornado: must not be the file of --chart");
    assertThat(read.resolve("picture.png")).doesNotExist();
  }

  /** An option that is new must be tried above, or be known to be read. */
  @Test
  void knowsEveryOptionThatNamesAFile() {
    Set<String> tried =
        WRITINGS.stream()
            .map(each -> each.command() + " " + each.option())
            .collect(Collectors.toSet());

    assertThat(optionsThatNameFiles())
        .allMatch(
            each ->
                tried.contains(each)
                    || NEW.contains(each)
                    || OF_FOLDERS.contains(each)
                    || READ.contains(each.substring(each.indexOf("--"))));
    assertThat(optionsThatNameFiles()).containsAll(tried);
  }

  private static List<String> optionsThatNameFiles() {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, CommandLine> command : Outturn.commands().getSubcommands().entrySet()) {
      Collection<OptionSpec> options = command.getValue().getCommandSpec().options();
      for (OptionSpec option : options) {
        if (option.paramLabel().startsWith("FILE")) {
          found.add(command.getKey() + " " + option.longestName());
        }
      }
    }
    return found;
  }

  private Path copied(String name) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name));
    if (name.equals("fund")) {
      Files.copy(
          CASES.resolve("rough-sleeping-person-limit/contract.json"),
          copy.resolve("contract.json"));
      Files.writeString(copy.resolve("fund.json"), FUND);
      return copy;
    }
    try (Stream<Path> files = Files.list(CASES.resolve(name))) {
      for (Path each : files.toList()) {
        Files.copy(each, copy.resolve(each.getFileName()));
      }
    }
    return copy;
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        contents.put(String.valueOf(each.getFileName()), Files.readString(each));
      }
    }
    return contents;
  }
}
