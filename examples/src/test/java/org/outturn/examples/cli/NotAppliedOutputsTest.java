package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.examples.workbook.ReadWorkbook;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Every output of every command that prices says which terms could not be applied, before its
 * figures, and what that may mean in money. All figures are this test's own.
 */
class NotAppliedOutputsTest {
  private static final String CONTRACT =
      """
      {
        "outturn": "1", "id": "housing", "currency": "GBP",
        "term": {"from": "2021-01-01", "to": "2022-01-01"},
        "outcomes": [{"id": "housed", "claimsPerParticipant": 0,
          "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {"versions": [{"id": "v1", "from": "2021-01-01",
          "tariffs": [{"outcome": "housed", "price": {"form": "UNIT", "amount": 400}}]}]},
        "limits": [{"id": "person", "scope": "PARTICIPANT", "amount": 500}],
        "payers": [{"party": "council"}],
        "schedule": {"frequency": "QUARTERLY"},
        "plan": [{"scenario": "BASE", "period": "2021-01-01", "amount": 900}]
      }
      """;
  private static final String TALLIES = "outcome,quantity,achieved\nhoused,3,2021-02-01\n";
  private static final String FINANCE =
      """
      {
        "outturn": "1", "id": "money", "currency": "GBP",
        "costs": [{"kind": "DELIVERY", "amount": 1000, "date": "2021-01-01"}],
        "tranches": [{"id": "equity", "form": "EQUITY", "commitment": 1000, "rank": 1,
          "residualShare": 0.5}],
        "distribution": {"frequency": "QUARTERLY", "anchor": "2021-01-01"},
        "contract": "contract.json", "tallies": "tallies.csv"
      }
      """;
  private static final String FUND =
      """
      {
        "outturn": "1", "id": "top-up", "currency": "GBP", "party": "council", "limit": 3000,
        "contracts": [{"contract": "contract.json", "tallies": "tallies.csv"}]
      }
      """;
  private static final String CASE =
      """
      {
        "outturn": "1", "id": "case", "currency": "GBP", "finance": "finance.json",
        "volumes": {"low": 0.5, "base": 1, "high": 2}, "inputs": {"budget": 5000}
      }
      """;
  private static final String COMPARISON =
      """
      {
        "outturn": "1", "id": "compared", "name": "Compared", "currency": "GBP",
        "sides": [
          {"id": "grant", "terms": {"kind": "INPUTS", "budget": 1000}},
          {"id": "tariff", "terms": {"kind": "OUTCOMES", "price": 400}}
        ],
        "plan": {"delivery": {"people": 4, "successRate": 0.5}},
        "scenarios": [{"id": "actual", "statement": {"side": "tariff",
          "contract": "contract.json", "tallies": "tallies.csv"}}]
      }
      """;
  private static final String DELIVERY =
      """
      {
        "outturn": "1", "id": "expected", "contract": "contract.json",
        "referrals": [{"number": 2000000, "date": "2021-01-15"}],
        "pathway": [{"outcome": "housed", "rate": 0.5, "delay": {"days": 30}}]
      }
      """;
  private static final String BECAUSE = "tallies have no participants for limit person: housed";
  private static final String IN_MONEY =
      "payment may be too high by up to GBP 1,200.00, what the outcomes concerned were paid";
  private static final String SENTENCE = "not applied: " + BECAUSE + "; " + IN_MONEY;

  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    write("contract.json", CONTRACT);
    write("amended.json", CONTRACT.replace("\"amount\": 400", "\"amount\": 500"));
    write("tallies.csv", TALLIES);
    write("finance.json", FINANCE);
    write("fund.json", FUND);
    write("case.json", CASE);
    write("comparison.json", COMPARISON);
    write("delivery.json", DELIVERY);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  /** What a command writes; words that end in json or csv are files. */
  private String output(String command, String format) {
    String[] words = command.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].matches(".*[.](json|csv)") ? file(words[i]) : words[i];
    }
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--format";
    all[words.length + 1] = format;
    CommandRun run = CommandRun.of(all);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "price contract.json --tallies tallies.csv",
        "settle contract.json --tallies tallies.csv --as-of 2021-12-31",
        "fund fund.json --as-of 2021-12-31",
        "returns finance.json",
        "diff contract.json amended.json --tallies tallies.csv",
        "price contract.json --tallies tallies.csv --explain housed@2021-02-01",
        "compare comparison.json",
        "solve finance.json --for contract.rateCard.*.amount --target payment=900",
        "solve finance.json --list"
      })
  void standsBeforeTheFigures(String command) {
    String text = output(command, "text");
    String json = output(command, "json");
    String csv = output(command, "csv");

    assertThat(text.substring(0, text.indexOf(BECAUSE)))
        .contains(IN_MONEY)
        .doesNotContain("1,200.00\n");
    assertThat(json)
        .contains("\"rule\": \"part-pay\"", "\"because\": \"" + BECAUSE + "\"")
        .contains("\"outcome\": \"housed\"", "\"paid\": \"1200.00\"");
    assertThat(csv.lines().skip(1).findFirst().orElseThrow()).contains("\"" + SENTENCE + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project delivery.json",
        "simulate delivery.json --runs 2",
        "incentives delivery.json --ahead 2",
        "solve delivery.json --for contract.rateCard.*.amount --target payment=900"
      })
  void standsBeforeTheFiguresOfWhatIsExpected(String command) {
    String unbounded = "payment may be too high, by how much cannot be bounded";

    String text = output(command, "text");
    assertThat(text.indexOf("too high, by how much cannot be bounded"))
        .isPositive()
        .isLessThan(
            text.indexOf(command.startsWith("incentives") ? "A person of" : "400,000,000.00"));
    assertThat(output(command, "json")).contains("\"notApplied\": [", "\"rule\": \"part-pay\"");
    assertThat(output(command, "csv").lines().skip(1).findFirst().orElseThrow())
        .contains("not applied: ", unbounded);
  }

  /** What was expected is one thing, what happened another. */
  @Test
  void saysOfTheEvidenceOfIncentivesWhatItSaysOfWhatIsExpected() {
    String command = "incentives delivery.json --ahead 2 --tallies tallies.csv";

    String text = output(command, "text");
    assertThat(text.indexOf("Terms not applied to the evidence: " + IN_MONEY))
        .isPositive()
        .isLessThan(text.indexOf("A person of each segment"));
    assertThat(output(command, "json")).contains("\"notAppliedToEvidence\": [\n    {");
    assertThat(output(command, "csv").lines().skip(2).findFirst().orElseThrow())
        .startsWith("not applied to the evidence,,")
        .contains(SENTENCE);
  }

  /** A chart is cut out and sent on: what it says must be on it, and be read from it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "price contract.json --tallies tallies.csv --plan BASE",
        "project delivery.json",
        "simulate delivery.json --runs 2",
        "incentives delivery.json --ahead 2",
        "returns finance.json",
        "compare comparison.json"
      })
  void standsAbovePictures(String command) throws IOException {
    Path chart = folder.resolve("chart.png");
    output(command + " --chart " + chart, "json");

    assertThat(description(chart)).startsWith("Terms not applied").contains("\npart-pay: ");
  }

  private static String description(Path png) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream stream = ImageIO.createImageInputStream(png.toFile())) {
      reader.setInput(stream);
      Node root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
      Element entry = (Element) ((Element) root).getElementsByTagName("tEXtEntry").item(0);
      assertThat(entry.getAttribute("keyword")).isEqualTo("Description");
      return entry.getAttribute("value");
    } finally {
      reader.dispose();
    }
  }

  @Test
  void standsInDrawings() throws IOException {
    Path chart = folder.resolve("chart.svg");
    output("returns finance.json --chart " + chart, "json");

    assertThat(Files.readString(chart).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
        .contains("Terms not applied: " + IN_MONEY, "part-pay: " + BECAUSE);
  }

  /** A prerequisite and a claim once each need participants as a limit of each does. */
  @Test
  void saysEveryRuleThatNeedsParticipants() throws IOException {
    write(
        "contract.json",
        CONTRACT
            .replace(
                "\"claimsPerParticipant\": 0,",
                "\"requires\": [\"met\"], \"claimsPerParticipant\": 1,")
            .replace(
                "\"deadweight\": {\"treatment\": \"PRICED_IN\"}}],",
                "\"deadweight\": {\"treatment\": \"PRICED_IN\"}},"
                    + "{\"id\": \"met\", \"deadweight\": {\"treatment\": \"PRICED_IN\"}}],"));

    for (String command :
        new String[] {
          "price contract.json --tallies tallies.csv",
          "price contract.json --tallies tallies.csv --explain housed@2021-02-01",
          "settle contract.json --tallies tallies.csv --as-of 2021-12-31",
          "fund fund.json --as-of 2021-12-31",
          "returns finance.json",
          "compare comparison.json",
          "solve finance.json --for contract.rateCard.*.amount --target payment=900"
        }) {
      String text = output(command, "text");

      assertThat(text.substring(text.indexOf("erms ")))
          .as(command)
          .contains(" in-sequence  tallies have no participants: housed")
          .contains(" once-each    tallies have no participants: housed")
          .contains(" part-pay     tallies have no participants for limit person: housed");
    }
  }

  @Test
  void standsAboveTheFiguresOfThePage() throws IOException {
    CommandRun.of("report", file("case.json"), "--out", file("page.html"));
    String page = Files.readString(folder.resolve("page.html"));

    assertThat(page.indexOf("part-pay: " + BECAUSE))
        .isPositive()
        .isLessThan(page.indexOf("Paying for inputs would have cost"));
    assertThat(page).contains("At base volume " + IN_MONEY + ".", "At high volume payment may be");
  }

  @Test
  void standsAboveTheFiguresOfTheTableAndTheWorkbook() throws IOException {
    CommandRun.of("report", file("case.json"), "--out", file("table.csv"));
    CommandRun.of("report", file("case.json"), "--out", file("book.xlsx"));

    assertThat(Files.readAllLines(folder.resolve("table.csv")).get(2)).contains(SENTENCE);
    try (ReadWorkbook book = new ReadWorkbook(Files.readAllBytes(folder.resolve("book.xlsx")))) {
      assertThat(book.texts()).contains("part-pay " + SENTENCE + " (base volume)");
    }
  }
}
