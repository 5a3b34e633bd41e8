package org.outturn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.json.ContractJson;
import org.outturn.core.money.Amount;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.EvidenceFile;
import org.outturn.examples.cli.CommandRun;
import org.outturn.pricing.payment.OutcomePricer;

/** The user guide does what it says: what its pages ask to type shows what they say it shows. */
class UserGuideTest {
  private static final Path ROOT = Path.of("..");
  private static final String OUTTURN = "java -jar examples/target/outturn.jar ";

  /** Commands that build or open something, and so are not run inside a test. */
  private static final Set<String> BUILDS =
      Set.of(
          "mvn -q -Dmaven.test.skip=true package",
          "mvn -q -pl examples -am compile exec:java -Dexec.args=jshell");

  private static final Set<String> REFERENCES =
      Set.of(
          "index.md",
          "glossary.md",
          "measuring-an-effect.md",
          "say-it-in-a-rate-card.md",
          "indigo-replay.md",
          "embedding.md",
          "from-a-notebook.md",
          "service.md",
          "how-each-rule-is-checked.md",
          "how-the-checks-are-checked.md",
          "keys.md",
          "rules.md");
  private static final int MOST_LINES = 45;
  private static final Path CASES = Path.of("src/main/resources/org/outturn/examples/cases");
  private static final Pattern BUNDLED = Pattern.compile("bundled\\(\"([^\"]+)\"\\)");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  static Stream<GuidePage> pages() throws IOException {
    return GuidePage.all().stream();
  }

  static Stream<GuidePage> pagesWithJava() throws IOException {
    return typedPages().filter(page -> !page.stepsIn("java").isEmpty());
  }

  static Stream<GuidePage> pagesWithCommands() throws IOException {
    return typedPages().filter(page -> !page.stepsIn("sh").isEmpty());
  }

  /** The page on embedding quotes programs, which EmbeddingPageTest holds against their sources. */
  private static Stream<GuidePage> typedPages() throws IOException {
    return pages().filter(page -> !page.name().equals("embedding.md"));
  }

  @ParameterizedTest
  @MethodSource("pagesWithJava")
  void whatIsTypedAtThePromptShowsWhatThePageShows(GuidePage page) throws IOException {
    List<GuidePage.Step> steps = page.stepsIn("java");
    List<String> outputs = outputs(steps);
    for (int i = 0; i < steps.size(); i++) {
      assertShows(steps.get(i), outputs.get(i));
    }
  }

  /** Types every step, a comment between them, and gives back what each of them showed. */
  private static List<String> outputs(List<GuidePage.Step> steps) throws IOException {
    String end = "// end of a step";
    ShellRun run =
        ShellRun.of(
            List.of(),
            steps.stream()
                .flatMap(step -> Stream.concat(seenFromHere(step).lines(), Stream.of(end)))
                .toList());
    List<String> outputs = new ArrayList<>();
    StringBuilder output = new StringBuilder();
    String screen = run.shown().substring(run.shown().indexOf(ShellRun.PROMPT));
    for (String line : screen.lines().toList()) {
      if (line.equals(ShellRun.PROMPT + end)) {
        outputs.add(output.toString());
        output.setLength(0);
      } else if (!line.startsWith(ShellRun.PROMPT) && !line.startsWith(ShellRun.PROMPT_GOING_ON)) {
        output.append(line).append('\n');
      }
    }
    return outputs;
  }

  /** Its paths seen from this module. */
  private static String seenFromHere(GuidePage.Step step) {
    return step.typed().replace("\"examples/src/", "\"src/");
  }

  @Test
  void contractFileHasThePricesThatThePageShowsAndIsPricedByThem() throws IOException {
    Path folder = Path.of("src", "docs", "young-people");
    byte[] json = Files.readAllBytes(folder.resolve("contract.json"));
    Evidence evidence =
        new EvidenceFile(EvidenceKind.TALLY, CaseFile.of(folder.resolve("tallies.csv")))
            .read(rows -> {});

    assertThat(page("write-a-rate-card.md").stepsIn("json"))
        .singleElement()
        .satisfies(
            shown ->
                assertThat(new String(json, StandardCharsets.UTF_8))
                    .contains(shown.typed().lines().toList()));
    assertThat(OutcomePricer.DEFAULT.price(ContractJson.read(json), evidence).net())
        .isEqualTo(Amount.of("GBP", "30800"));
  }

  /** Each block of JSON is followed by the line that prices the contract it is taken from. */
  @Test
  void linesOfAMechanismStandInTheContractThatIsPriced() throws IOException {
    List<GuidePage.Step> steps = page("say-it-in-a-rate-card.md").steps();
    assertThat(steps).hasSize(26);
    for (int i = 0; i < steps.size(); i += 2) {
      JsonNode shown = JSON.readTree("{" + steps.get(i).typed() + "}");
      JsonNode contract = JSON.readTree(contractOf(steps.get(i + 1)));
      for (var key : shown.properties()) {
        assertThat(contract.findValues(key.getKey()))
            .as("%s in the contract priced by %s", key, steps.get(i + 1).typed())
            .contains(key.getValue());
      }
    }
  }

  private static String contractOf(GuidePage.Step priced) throws IOException {
    Matcher name = BUNDLED.matcher(priced.typed());
    assertThat(name.find()).as(priced.typed()).isTrue();
    return Files.readString(CASES.resolve(name.group(1)).resolve("contract.json"));
  }

  private static GuidePage page(String name) throws IOException {
    return pages().filter(page -> page.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("pagesWithCommands")
  void commandsShowWhatThePageShows(GuidePage page) {
    for (GuidePage.Step step : page.stepsIn("sh")) {
      String command = command(step.typed());
      if (command.startsWith(OUTTURN)) {
        CommandRun run = CommandRun.of(command.substring(OUTTURN.length()).split(" ", -1));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertShows(step, run.out());
      } else {
        assertThat(BUILDS).contains(command);
      }
    }
  }

  /** The one command of a block, its variables put in and its paths seen from this module. */
  private static String command(String typed) {
    List<String> lines = typed.lines().toList();
    String command = lines.get(lines.size() - 1);
    for (String line : lines.subList(0, lines.size() - 1)) {
      String[] variable = line.split("=", 2);
      command = command.replace("$" + variable[0], ROOT.resolve(variable[1]).toString());
    }
    return command;
  }

  private static void assertShows(GuidePage.Step step, String output) {
    assertThat(step.shows(output))
        .as("%s shows%n%s%nbut the page says%n%s", step.typed(), output, step.shown())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageIsShortAndTheIndexLeadsToIt(GuidePage page) throws IOException {
    if (!REFERENCES.contains(page.name())) {
      assertThat(page.linesToRead()).isLessThanOrEqualTo(MOST_LINES);
      assertThat(page.steps()).isNotEmpty();
    }
    if (!page.name().equals("index.md")) {
      assertThat(Files.readString(Path.of("src", "docs", "index.md")))
          .contains("(" + page.name() + ")");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(GuidePage page) {
    for (MatchResult link : LINK.matcher(page.text()).results().toList()) {
      if (!link.group(1).startsWith("https://")) {
        assertThat(Path.of("src", "docs").resolve(link.group(1))).exists();
      }
    }
  }

  @Test
  void outputThatDiffersIsFound() {
    GuidePage.Step step = new GuidePage.Step("java", "", "a\n...\nc\n");

    assertThat(step.shows("a\nb\nb\nc\n")).isTrue();
    assertThat(step.shows("a\nc\n")).isTrue();
    assertThat(step.shows("a\nb\n")).isFalse();
    assertThat(step.shows("a\nc\nd\n")).isFalse();
    assertThat(new GuidePage.Step("java", "", "").shows("a\n")).isFalse();
  }
}
