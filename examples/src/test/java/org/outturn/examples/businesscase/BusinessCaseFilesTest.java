package org.outturn.examples.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.outturn.examples.businesscase.TestBusinessCase.CASE;
import static org.outturn.examples.businesscase.TestBusinessCase.CONTRACT;
import static org.outturn.examples.businesscase.TestBusinessCase.FINANCE;
import static org.outturn.examples.businesscase.TestBusinessCase.TALLIES;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.json.BusinessCaseJson;

class BusinessCaseFilesTest {

  @Test
  void readsACaseAndWhatItStandsOn() {
    BusinessCaseQuestion read = TestBusinessCase.small();

    assertThat(read.terms().name()).isEqualTo("small");
    assertThat(read.terms().inputsBudget()).hasValue(Amount.of("GBP", "5000"));
    assertThat(read.terms().volumes().orElseThrow().of(Volume.LOW)).isEqualByComparingTo("0.5");
    assertThat(read.finance().orElseThrow().id()).isEqualTo("money");
    assertThat(read.contract().id()).isEqualTo("housing");
  }

  @Test
  void reportsEveryProblemOfTheCaseAtOnce() {
    String faulty =
        CASE.replace("\"outturn\": \"1\"", "\"outturn\": \"2\"")
            .replace("finance.json", "../finance.json")
            .replace("\"base\": 1", "\"base\": 0.25")
            .replace("5000", "\"5,0\"")
            .replace("\"GBP\"", "\"POUNDS\"");

    assertThat(problems(faulty, FINANCE, CONTRACT, TALLIES))
        .containsExactlyInAnyOrder(
            "case.json: outturn: found another version of the format; expected \"1\"",
            "case.json: finance: file must be in the folder of the case or below but was"
                + " '../finance.json'",
            "case.json: volumes.base: must be >= low, 0.5, but was 0.25",
            "case.json: inputs.budget: expected a decimal number with a point, such as 19000.00,"
                + " but found a number with a comma",
            "case.json: currency: expected an ISO 4217 currency code such as GBP but found"
                + " 'POUNDS'");
  }

  @Test
  void reportsTheProblemsOfEveryFileThatTheOthersName() {
    assertThat(
            problems(
                CASE.replace("5000", "-5"),
                FINANCE.replace("\"id\"", "\"idd\""),
                CONTRACT.replace("\"id\"", "\"idd\""),
                TALLIES.replace("2020-02-01", "1/2/2020")))
        .anyMatch(problem -> problem.startsWith("case.json: inputs.budget: "))
        .anyMatch(problem -> problem.startsWith("finance.json: idd: "))
        .anyMatch(problem -> problem.startsWith("contract.json: idd: "))
        .anyMatch(problem -> problem.startsWith("tallies.csv line 2: column achieved: "));
  }

  @Test
  void refusesABudgetThatNobodyCanPay() {
    assertThat(problems(CASE.replace("5000", "-5"), FINANCE, CONTRACT, TALLIES))
        .containsExactly(
            "case.json: inputs.budget: must be >= 0 and whole minor units but was GBP -5.00");
  }

  @Test
  void isKnownToThePublishedSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(BusinessCaseJson.schema(), InputFormat.JSON);

    assertThat(schema.validate(CASE, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(Files.readString(TestBusinessCase.BUNDLED), InputFormat.JSON))
        .isEmpty();
    assertThat(schema.validate(CASE.replace("budget", "price"), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void refusesWhatDoesNotFitTheContract() {
    assertThat(
            problems(
                CASE.replace("\"home\"", "\"job\"").replace("GBP", "USD"),
                FINANCE,
                CONTRACT.replace(",\n \"schedule\": {\"frequency\": \"QUARTERLY\"}", ""),
                "outcome,quantity,achieved\n"))
        .containsExactly(
            "case.json: currency: expected GBP, the currency of the contract, but found USD",
            "case.json: outcome: 'job' is not an outcome of the contract; expected one of home",
            "case.json: finance: expected tallies but found none",
            "case.json: finance: expected a contract with a schedule, so that payments have dates");
  }

  @Test
  void refusesClaimsWhichCannotBeMultiplied() {
    assertThat(
            problems(
                CASE,
                FINANCE.replace("\"tallies\": \"tallies.csv\"", "\"claims\": \"tallies.csv\""),
                CONTRACT,
                "claim,participant,outcome,achieved\nC1,P1,home,2020-02-01\n"))
        .containsExactly(
            "case.json: finance: expected tallies, which can be multiplied, and no claims or"
                + " measurements, but found 1 of them");
  }

  @Test
  void refusesAFinanceCaseWithoutAContract() {
    assertThat(
            problems(
                CASE,
                FINANCE.replace(
                    "\"contract\": \"contract.json\", \"tallies\": \"tallies.csv\"",
                    "\"scenarios\": [{\"name\": \"BASE\", \"payments\": []}]"),
                CONTRACT,
                TALLIES))
        .containsExactly(
            "finance.json: contract: missing key; a business case needs a contract and its"
                + " tallies, or a delivery");
  }

  @Test
  void readsADeliveryThatNamesTheContract() {
    BusinessCaseQuestion read =
        BusinessCaseFiles.of(Path.of("src/docs/housing-first/business-case.json")).read(rows -> {});

    assertThat(read.basis()).isEqualTo(BusinessCaseQuestion.Basis.DELIVERY);
    assertThat(read.contract().id()).isEqualTo("housing-first");
    assertThat(read.benefits().orElseThrow().id()).isEqualTo("housing-first");
    assertThat(read.evidence().size()).isZero();
  }

  @Test
  void refusesDocumentsThatNameOtherContracts() {
    assertThat(
            problems(
                CASE.replace(
                    "\"finance\": \"finance.json\"",
                    "\"finance\": \"finance.json\", \"contract\": \"other.json\","
                        + " \"tallies\": \"tallies.csv\""),
                FINANCE,
                CONTRACT,
                TALLIES))
        .contains(
            "finance.json: contract: expected other.json, as the other documents name it, but"
                + " found contract.json",
            "finance.json: names evidence, and so does case.json; expected one of them to");
  }

  private static List<String> problems(String... files) {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class,
            () -> TestBusinessCase.of(files[0], files[1], files[2], files[3]));
    return refused == null
        ? List.of()
        : refused.problems().stream().map(Problem::toString).toList();
  }
}
