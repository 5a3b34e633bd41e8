package org.outturn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.Rule;

/** The page that says how each rule is checked leaves no rule out and names what there is. */
class RuleChecksPageTest {
  private static final Path CASES =
      Path.of("src", "main", "resources", "org", "outturn", "examples", "cases");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static ImmutableList<Row> rows = ImmutableList.of();

  /** One rule and what its cells name. */
  private record Row(
      String rule,
      Set<String> computedIn,
      Set<String> examples,
      Set<String> properties,
      Set<String> second,
      Set<String> cases) {

    static Row of(String line) {
      List<String> cells = List.of(line.split("\\|", -1));
      assertThat(cells).as(line).hasSize(8);
      String rule = cells.get(1).replaceAll(".*\\[(.*)].*", "$1");
      return new Row(
          rule,
          names(cells.get(2)),
          names(cells.get(3)),
          names(cells.get(4)),
          names(cells.get(5)),
          names(cells.get(6)));
    }

    private static Set<String> names(String cell) {
      return CODE.matcher(cell)
          .results()
          .map((MatchResult code) -> code.group(1))
          .collect(ImmutableSet.toImmutableSet());
    }
  }

  @BeforeAll
  static void read() throws IOException {
    rows =
        Files.readAllLines(Path.of("src", "docs", "how-each-rule-is-checked.md")).stream()
            .filter(line -> line.startsWith("| ["))
            .map(Row::of)
            .collect(ImmutableList.toImmutableList());
  }

  @Test
  void namesEveryRuleInOrder() {
    assertThat(rows.stream().map(Row::rule))
        .containsExactlyElementsOf(Stream.of(Rule.values()).map(Rule::id).toList());
  }

  @Test
  void everyRuleHasItsClassAnExampleAndAProperty() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.computedIn()).as(row.rule()).isNotEmpty();
              assertThat(row.examples()).as(row.rule()).isNotEmpty();
              assertThat(row.properties()).as(row.rule()).isNotEmpty();
            });
  }

  @Test
  void namesWhatThereIs() throws IOException {
    Set<String> code = classes("core/src/main", "pricing/src/main");
    Set<String> tests = classes("core/src/test", "pricing/src/test", "examples/src/test");
    Set<String> fixtures = classes("pricing/src/testFixtures");

    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(code).as(row.rule()).containsAll(row.computedIn());
              assertThat(tests).as(row.rule()).containsAll(row.examples());
              assertThat(tests).as(row.rule()).containsAll(row.properties());
              assertThat(fixtures).as(row.rule()).containsAll(row.second());
              assertThat(row.properties()).allMatch(name -> name.endsWith("Properties"));
              assertThat(row.cases()).allMatch(name -> Files.isDirectory(CASES.resolve(name)));
            });
  }

  private static Set<String> classes(String... folders) throws IOException {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of("..").resolve(folder))) {
        names.addAll(
            files
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .collect(Collectors.toSet()));
      }
    }
    return names.build();
  }
}
