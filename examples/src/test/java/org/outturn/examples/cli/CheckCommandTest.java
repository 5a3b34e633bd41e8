package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.examples.casefiles.BundledCase;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.starts.StartingPoint;
import org.outturn.pricing.review.Reviewer;

/** What is suspicious, as a user meets it. */
class CheckCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeWhatOneStartsFrom() throws IOException {
    for (StartingPoint each : StartingPoint.values()) {
      write(each, "", "");
    }
  }

  private String write(StartingPoint start, String part, String other) throws IOException {
    assertThat(start.text()).contains(part);
    return Files.writeString(folder.resolve(start.file()), start.text().replace(part, other))
        .toString();
  }

  @Test
  void findsNothingInWhatOneStartsFrom() throws IOException {
    String contract = write(StartingPoint.CONTRACT, "", "");
    String claims = write(StartingPoint.CLAIMS, "", "");
    String finance = write(StartingPoint.FINANCE_CASE, "", "");

    assertThat(CommandRun.of("check", contract, "--claims", claims).out())
        .isEqualTo("Nothing is wrong in my-contract, and nothing looks suspicious.\n");
    assertThat(CommandRun.of("check", finance).out())
        .isEqualTo("Nothing is wrong in my-finance, and nothing looks suspicious.\n");
  }

  @Test
  void warnsAndEndsWithZero() throws IOException {
    String contract = write(StartingPoint.CONTRACT, "\"2029-04-01\"", "\"2029-03-31\"");

    CommandRun text = CommandRun.of("check", contract);
    CommandRun json = CommandRun.of("check", contract, "--format", "json");
    CommandRun csv = CommandRun.of("check", contract, "--format", "csv");

    assertThat(text.exitCode()).isZero();
    assertThat(text.out())
        .startsWith("Nothing is wrong in my-contract; one thing may not be meant:\n")
        .contains(" term.to  2029-03-31  An end is the first day that no longer counts");
    assertThat(text.out().lines()).allMatch(line -> line.length() <= 120);
    assertThat(json.out()).contains("\"kind\": \"LAST_DAY_LOST\"");
    assertThat(csv.out())
        .startsWith("kind,where,found,because\r\nLAST_DAY_LOST,term.to,2029-03-31,\"An end is");
    assertThat(text.err()).isEmpty();
  }

  /** The number is read; what it was before a spreadsheet wrote it so, nobody knows. */
  @Test
  void warnsOfNumbersInScientificNotation() throws IOException {
    String contract = write(StartingPoint.CONTRACT, "\"amount\": 1000}", "\"amount\": 1E+05}");
    Path claims =
        Files.writeString(
            folder.resolve("claims.csv"),
            """
            claim,participant,outcome,achieved,quantity
            C1,P1,housed,2026-05-01,1E+05
            C2,P2,housed,2026-05-02,1.2e3
            """);
    Path finance =
        Path.of(
            write(
                StartingPoint.FINANCE_CASE, "\"commitment\": 100000", "\"commitment\": \"1E+05\""));

    CommandRun priced = CommandRun.of("check", contract, "--claims", claims.toString());

    assertThat(priced.exitCode()).as(priced.err()).isZero();
    assertThat(priced.out())
        .contains("claims.csv line 2: column quantity", "a number of the form", ", 1 more")
        .contains("contract.json:", "1E+5", "kept its first digits alone");
    assertThat(CommandRun.of("check", finance.toString(), "--format", "csv").out())
        .contains(
            "SCIENTIFIC_NUMBER,finance-case.json: tranches[0].commitment,1E+05,\"It is read as it stands, but a")
        .contains(
            "SCIENTIFIC_NUMBER,contract.json: rateCard.versions[0].tariffs[0].price.amount,1E+5,");
  }

  @Test
  void warnsOfARateInPercent() throws IOException {
    CommandRun run =
        CommandRun.of("check", write(StartingPoint.FINANCE_CASE, "\"rate\": 0.06", "\"rate\": 6"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("tranches[loan].rate", "This is 600 % a year; 6 % a year is written 0.06.");
  }

  @Test
  void refusesWhatIsWrongAsTheDocumentThatItIsNearerTo() throws IOException {
    CommandRun contract =
        CommandRun.of("check", write(StartingPoint.CONTRACT, "\"QUARTERLY\"", "\"DAILY\""));
    CommandRun finance =
        CommandRun.of("check", write(StartingPoint.FINANCE_CASE, "\"LOAN\"", "\"GIFT\""));

    assertThat(contract.exitCode()).isEqualTo(2);
    assertThat(contract.err()).contains("contract.json: schedule.frequency: found 'DAILY'");
    assertThat(finance.exitCode()).isEqualTo(2);
    assertThat(finance.err()).contains("finance-case.json: tranches[0].form: found 'GIFT'");
  }

  @Test
  void looksAtTheContractThatAFinanceCaseOrDeliveryNames() throws IOException {
    write(StartingPoint.CONTRACT, "\"2029-04-01\"", "\"2029-03-31\"");
    String finance = write(StartingPoint.FINANCE_CASE, "", "");

    assertThat(CommandRun.of("check", finance, "--format", "csv").out())
        .contains("LAST_DAY_LOST,my-contract: term.to,2029-03-31,");
    assertThat(CommandRun.of("check", finance, "--claims", "claims.csv").err())
        .contains("a finance case names its contract and evidence itself");
  }

  @Test
  void refusesADocumentOfAnotherKindInOneLine() throws IOException {
    CommandRun fund = CommandRun.of("check", write(StartingPoint.FUND, "", ""));
    CommandRun none = CommandRun.of("check", folder.resolve("none.json").toString());

    assertThat(fund.exitCode()).isEqualTo(2);
    assertThat(fund.err())
        .endsWith(
            "  fund.json: expected a contract with outcomes and a rateCard, a finance case with"
                + " tranches, or a delivery with referrals"
                + System.lineSeparator());
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("none.json: no such file");
  }

  /** Published contracts as they are: what is said of them would have to be true and of use. */
  @ParameterizedTest
  @EnumSource
  void findsNothingInPublishedContracts(BundledCase bundled) {
    ContractCase read = bundled.read();

    assertThat(Reviewer.DEFAULT.review(read.contract(), read.evidence()).warnings()).isEmpty();
  }
}
