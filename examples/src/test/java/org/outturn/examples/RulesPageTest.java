package org.outturn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.json.ContractJson;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.EvidenceFile;
import org.outturn.examples.rules.RuleReference;
import org.outturn.examples.starts.PublishedSchema;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** The reference of the rules: its examples give what it shows, and it leaves no rule out. */
class RulesPageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern BLOCK = Pattern.compile("```([a-z]+)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern KEYS = Pattern.compile("- Keys: (.*?)\n- ", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final RuleReference reference = RuleReference.read();

  @Test
  void namesEveryRuleOnce() throws IOException {
    List<String> headings =
        Files.readAllLines(Path.of("src", "docs", "rules.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();

    assertThat(headings)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Rule.values()).map(Rule::id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void saysItsPlaceItsKeysAndWhatIsShown(Rule rule) {
    assertThat(reference.of(rule))
        .contains("\n- Place: ", "\n- Keys: ", "\n- Shows: ", "```text\n");
  }

  /** Every key stands in a published schema, where it is no word of the command line. */
  @ParameterizedTest
  @EnumSource
  void namesKeysThatThereAre(Rule rule) {
    Matcher keys = KEYS.matcher(reference.of(rule));
    assertThat(keys.find()).isTrue();
    List<String> names = CODE.matcher(keys.group(1)).results().map(code -> code.group(1)).toList();

    assertThat(names).allMatch(RulesPageTest::isKnown);
  }

  private static boolean isKnown(String name) {
    return name.startsWith("--")
        || name.contains(".")
        || name.equals("HALF_UP")
        || List.of("settle", "fund", "irr").contains(name)
        || PublishedSchema.ALL.stream()
            .anyMatch(schema -> schema.text().contains("\"" + name + "\":"));
  }

  @ParameterizedTest
  @EnumSource
  void exampleGivesWhatItShows(Rule rule) throws IOException {
    List<Block> blocks = blocks(reference.of(rule));
    Block shown = blocks.get(blocks.size() - 1);
    Block evidence = blocks.get(blocks.size() - 2);
    if (evidence.language().equals("sh")) {
      return; // UserGuideTest runs every command of every page
    }
    String stated = blocks.get(0).language().equals("json") ? blocks.get(0).text() : "";

    List<String> facts = facts(contract(stated), evidence(evidence.text()));

    assertThat(shown.text().lines())
        .as(String.join("\n", facts))
        .allMatch(line -> facts.stream().anyMatch(fact -> fact.startsWith(line)));
  }

  private static List<String> facts(OutcomesContract contract, Evidence evidence) {
    PaymentStatement statement = OutcomePricer.DEFAULT.price(contract, evidence);
    return Stream.concat(
            StatementRendering.of(statement).lines().filter(fact -> !fact.startsWith("line ")),
            statement.lines().stream().map(line -> "line " + line))
        .toList();
  }

  private record Block(String language, String text) {}

  private static List<Block> blocks(String text) {
    return BLOCK
        .matcher(text)
        .results()
        .map(each -> new Block(each.group(1), each.group(2)))
        .toList();
  }

  private OutcomesContract contract(String stated) throws IOException {
    ObjectNode contract =
        (ObjectNode) JSON.readTree(blocks(reference.introduction()).get(0).text());
    JsonNode parts = JSON.readTree("{" + stated + "}");
    parts.properties().forEach(part -> contract.set(part.getKey(), part.getValue()));
    return ContractJson.read(contract.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Evidence evidence(String csv) {
    CaseFile file =
        new CaseFile(
            "evidence.csv", () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    return new EvidenceFile(kind(csv), file).read(rows -> {});
  }

  private static EvidenceKind kind(String csv) {
    if (csv.startsWith("claim,")) {
      return EvidenceKind.CLAIM;
    }
    return csv.startsWith("outcome,quantity,") ? EvidenceKind.TALLY : EvidenceKind.MEASUREMENT;
  }
}
