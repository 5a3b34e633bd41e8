package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.investment.TrancheForm;
import org.outturn.examples.casefiles.BundledCase;
import org.outturn.examples.casefiles.BundledDelivery;
import org.outturn.examples.casefiles.BundledFinanceCase;
import org.outturn.examples.indigo.Tables;
import org.outturn.examples.starts.StartingPoint;
import org.outturn.pricing.payment.statement.Correction;
import org.outturn.pricing.payment.statement.EffectFinding;
import org.outturn.pricing.payment.statement.Reason;
import org.outturn.pricing.review.Suspicion;

/**
 * The text that every command writes of every case that comes with the project is meant for people:
 * it has no code, no line that is wider than a screen, and no long number without separators.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsTest {
  private static final Path CASES = Path.of("src/main/resources/org/outturn/examples/cases");
  private static final int WIDEST = 120;

  /** Digits that are no part of a date, a year, a decimal, or a name with letters. */
  private static final Pattern LONG_NUMBER =
      Pattern.compile("(?<![\\w.,/#-])(?!(?:19|20|21)[0-9]{2}(?![0-9]))[0-9]{4,}(?![\\w-])");

  private static final Pattern CODE = Pattern.compile("\\b[A-Z0-9]+(?:_[A-Z0-9]+)+\\b");

  /** Codes of one word, which a file may state as a name all the same. */
  private static final ImmutableSet<String> CODES =
      Stream.of(
              Reason.values(),
              EffectFinding.values(),
              Correction.Cause.values(),
              TrancheForm.values(),
              ClaimStatus.values(),
              Suspicion.values())
          .flatMap(Arrays::stream)
          .map(Enum::name)
          .collect(ImmutableSet.toImmutableSet());

  private static final Pattern WORD = Pattern.compile("\\b[A-Z]{4,}\\b");
  private static final Pattern STATED = Pattern.compile("\"(?:id|name|scenario)\": *\"([^\"]*)\"");

  @TempDir private static Path folder;

  private static void isForPeople(Path stated, String... command) throws IOException {
    CommandRun run = CommandRun.of(command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    isForPeople(names(stated), String.join(" ", command), run.out());
  }

  private static void isForPeople(Set<String> names, String command, String text) {
    assertThat(text.lines().filter(line -> line.length() > WIDEST)).as(command).isEmpty();
    assertThat(found(LONG_NUMBER, text)).as(command).isEmpty();
    assertThat(found(CODE, text)).as(command).isSubsetOf(names);
    assertThat(found(WORD, text).stream().filter(CODES::contains)).as(command).isSubsetOf(names);
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** What the files of a folder call things. */
  private static Set<String> names(Path of) throws IOException {
    Set<String> names = new TreeSet<>();
    if (!Files.isDirectory(of)) {
      return names;
    }
    try (Stream<Path> files = Files.list(of)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        STATED.matcher(Files.readString(file)).results().forEach(each -> names.add(each.group(1)));
      }
    }
    return names;
  }

  private static String[] evidence(String command, Path of, String... more) {
    return Stream.of(
            Stream.of(command, of.resolve("contract.json").toString()),
            Stream.of("claims", "tallies", "measurements")
                .filter(kind -> Files.exists(of.resolve(kind + ".csv")))
                .flatMap(kind -> Stream.of("--" + kind, of.resolve(kind + ".csv").toString())),
            Stream.of(more))
        .flatMap(words -> words)
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @EnumSource
  void statementsSettlementsAndExplanations(BundledCase bundled) throws IOException {
    Path of = CASES.resolve(bundled.id());

    isForPeople(of, evidence("price", of));
    isForPeople(of, evidence("settle", of));
    isForPeople(of, evidence("check", of));
    isForPeople(of, evidence("price", of, "--explain", claim(of)));
  }

  private static String claim(Path of) {
    CommandRun csv =
        CommandRun.of(
            Stream.concat(Stream.of(evidence("price", of)), Stream.of("--format", "csv"))
                .toArray(String[]::new));
    return csv.out()
        .lines()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .filter(claim -> !claim.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsExpected(BundledDelivery bundled) throws IOException {
    Path of = CASES.resolve(bundled.id());
    String file = of.resolve("delivery.json").toString();

    isForPeople(of, "project", file);
    isForPeople(of, "simulate", file, "--runs", "2");
    isForPeople(of, "incentives", file, "--cost", "1500", "--ahead", "2");
    isForPeople(of, "solve", file, "--list");
  }

  @ParameterizedTest
  @EnumSource
  void returns(BundledFinanceCase bundled) throws IOException {
    Path of = CASES.resolve(bundled.id());

    isForPeople(of, "returns", of.resolve("case.json").toString());
    isForPeople(of, "solve", of.resolve("case.json").toString(), "--list");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare inputs-and-outcomes/johal.json",
        "compare inputs-and-outcomes/levitt-family-therapy.json",
        "compare inputs-and-outcomes/levitt-housing-first.json",
        "compare inputs-and-outcomes/levitt-rough-sleeping.json",
        "appraise social-return-check/appraisal.json",
        "appraise uk-outcomes-contracts-value/appraisal.json"
      })
  void comparisonsAndAppraisals(String command) throws IOException {
    int at = command.indexOf(' ');
    Path file = CASES.resolve(command.substring(at + 1));

    isForPeople(file.resolveSibling("."), command.substring(0, at), file.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "init",
        "schema",
        "prices --indigo INDIGO qualification",
        "replay INDIGO --project INDIGO-POJ-0195"
      })
  void theRest(String command) throws IOException {
    isForPeople(folder, command.replace("INDIGO ", Tables.FOLDER + " ").split(" "));
  }

  static Stream<String> ofWhatOneStartsFrom() throws IOException {
    for (StartingPoint each : StartingPoint.values()) {
      Files.writeString(folder.resolve(each.file()), each.text());
    }
    Files.writeString(
        folder.resolve("amended.json"),
        StartingPoint.CONTRACT.text().replace("\"amount\": 1000}", "\"amount\": 1100}"));
    return Stream.of(
        "price contract.json --claims claims.csv",
        "diff contract.json amended.json --claims claims.csv",
        "check contract.json --claims claims.csv",
        "project delivery.json",
        "incentives delivery.json --cost 1500",
        "returns finance-case.json",
        "compare comparison-case.json",
        "appraise appraisal-case.json",
        "fund fund.json",
        "irr cash-flows.csv",
        "solve finance-case.json --for tranches[loan].rate --target return=0.03");
  }

  @ParameterizedTest
  @MethodSource
  void ofWhatOneStartsFrom(String command) throws IOException {
    isForPeople(
        folder,
        Stream.of(command.split(" "))
            .map(word -> word.matches(".*[.](json|csv)") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new));
  }
}
