package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.Beneficiary;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostKind;
import org.outturn.core.investment.CostProfile;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.DrawdownRule;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.investment.ReturnCap;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** The finance case document, key by key; all figures are this test's own. */
class FinanceCaseJsonTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(FinanceCaseJson.schema(), InputFormat.JSON);

  private static final String SMALL =
      """
      {
        "outturn": "1",
        "id": "small",
        "currency": "GBP",
        "costs": [{"kind": "SET_UP", "amount": 1000, "date": "2021-01-01"}],
        "tranches": [
          {"id": "loan", "form": "LOAN", "commitment": 1000, "rank": 1, "rate": 0.05},
          {"id": "grant", "form": "FIRST_LOSS_GRANT", "commitment": "500.00", "rank": 2,
           "repaid": false}
        ],
        "distribution": {"frequency": "YEARLY", "anchor": "2021-01-01"},
        "scenarios": [{"name": "BASE", "payments": [{"date": "2021-12-31", "amount": 1200}]}]
      }
      """;

  private static FinanceCase read(String json) {
    return FinanceCaseJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(String json) {
    return catchThrowableOfType(InvalidInputException.class, () -> read(json)).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  private static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static Amount gbp(String value) {
    return Amount.of("GBP", value);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  @Test
  void readsAndWritesEveryKey() {
    String json =
        """
        {
          "outturn": "1",
          "id": "whole",
          "name": "All keys",
          "currency": "GBP",
          "rounding": "HALF_EVEN",
          "costs": [
            {
              "kind": "SET_UP",
              "amount": "100.00",
              "date": "2021-01-01"
            },
            {
              "kind": "DELIVERY",
              "amount": "900.00",
              "profile": {
                "from": "2021-02-01",
                "frequency": "QUARTERLY",
                "weights": [
                  "1",
                  "2.5"
                ]
              }
            }
          ],
          "tranches": [
            {
              "id": "senior",
              "investor": "fund",
              "form": "QUASI_EQUITY",
              "commitment": "800.00",
              "rank": 1,
              "rate": "0.05",
              "preferredReturn": "0.02",
              "residualShare": "1/3",
              "cap": {
                "irr": "0.11"
              },
              "drawnOn": "2021-01-15"
            },
            {
              "id": "junior",
              "form": "EQUITY",
              "commitment": "100.00",
              "rank": 2,
              "cap": {
                "multiple": "1.5"
              }
            },
            {
              "id": "grant",
              "form": "FIRST_LOSS_GRANT",
              "commitment": "100.00",
              "rank": 3,
              "repaid": false
            }
          ],
          "drawdown": "IN_ORDER",
          "reserve": "10.00",
          "distribution": {
            "frequency": "HALF_YEARLY",
            "anchor": "2021-01-01",
            "days": 30,
            "recyclingTo": "2022-01-01",
            "residual": "SOCIAL_PURPOSE",
            "excess": "PROVIDER"
          },
          "contract": "contract.json",
          "claims": "claims.csv",
          "tallies": "tallies.csv",
          "measurements": "measurements.csv",
          "scenarios": [
            {
              "name": "ACTUAL",
              "payments": [
                {
                  "date": "2021-06-01",
                  "amount": "50.00"
                }
              ],
              "then": {
                "scenario": "BASE",
                "from": "2021-07-01"
              },
              "open": true
            },
            {
              "name": "BASE",
              "payments": []
            }
          ],
          "assumptions": [
            "Costs fall due on the first day of a period."
          ],
          "sources": [
            {
              "title": "Term sheet, 2020",
              "what": "rates"
            }
          ]
        }
        """;

    Referring<FinanceCase, Optional<ContractReference>> read =
        FinanceCaseJson.readReferring(json.getBytes(StandardCharsets.UTF_8));
    FinanceCase finance = read.stated();

    assertThat(finance.roundingMode()).isEqualTo(RoundingMode.HALF_EVEN);
    assertThat(finance.costs())
        .containsExactly(
            Cost.on(CostKind.SET_UP, day("2021-01-01"), gbp("100")),
            new CostProfile(
                CostKind.DELIVERY,
                gbp("900"),
                day("2021-02-01"),
                Frequency.QUARTERLY,
                ImmutableList.of(BigDecimal.ONE, new BigDecimal("2.5"))));
    assertThat(finance.tranches().get(0))
        .isEqualTo(
            Tranche.builder()
                .id("senior")
                .investor("fund")
                .form(TrancheForm.QUASI_EQUITY)
                .commitment(gbp("800"))
                .rank(1)
                .rate(AnnualRate.parse("0.05"))
                .preferredReturn(AnnualRate.parse("0.02"))
                .residualShare(Share.of(1, 3))
                .cap(new ReturnCap.Irr(AnnualRate.parse("0.11")))
                .drawnOn(day("2021-01-15"))
                .build());
    assertThat(finance.tranches().get(1).cap())
        .hasValue(new ReturnCap.Multiple(new BigDecimal("1.5")));
    assertThat(finance.tranches().get(2).isRepaid()).isFalse();
    assertThat(finance.drawdown()).isEqualTo(DrawdownRule.IN_ORDER);
    assertThat(finance.reserve()).isEqualTo(gbp("10"));
    assertThat(finance.distribution())
        .isEqualTo(
            DistributionTerms.builder()
                .frequency(Frequency.HALF_YEARLY)
                .anchor(day("2021-01-01"))
                .lag(new Lag(30, Lag.Unit.CALENDAR))
                .recyclingTo(day("2022-01-01"))
                .residual(Beneficiary.SOCIAL_PURPOSE)
                .excess(Beneficiary.PROVIDER)
                .build());
    assertThat(read.references())
        .hasValue(
            new ContractReference(
                new DocumentName("contract.json"),
                Optional.of(new DocumentName("claims.csv")),
                Optional.of(new DocumentName("tallies.csv")),
                Optional.of(new DocumentName("measurements.csv"))));
    assertThat(finance.scenarios().get(0))
        .isEqualTo(
            new PaymentScenario(
                "ACTUAL",
                ImmutableList.of(new DatedAmount(day("2021-06-01"), gbp("50"))),
                Optional.of(new PaymentScenario.Then("BASE", day("2021-07-01"))),
                true));
    assertThat(FinanceCaseJson.write(read)).isEqualTo(json);
    assertThat(faults(json)).isEmpty();
  }

  @Test
  void givesAbsentKeysTheirDefaults() {
    FinanceCase finance = read(SMALL);

    assertThat(faults(SMALL)).isEmpty();
    assertThat(finance.roundingMode()).isEqualTo(RoundingMode.HALF_UP);
    assertThat(finance.drawdown()).isEqualTo(DrawdownRule.PRO_RATA);
    assertThat(finance.reserve()).isEqualTo(gbp("0"));
    assertThat(finance.tranches().get(0).investor()).isEqualTo("loan");
    assertThat(finance.distribution().residual()).isEqualTo(Beneficiary.PROVIDER);
    assertThat(finance.distribution().excess()).isEqualTo(Beneficiary.COMMISSIONER);
    assertThat(finance.scenarios().get(0).isOpen()).isFalse();
    assertThat(FinanceCaseJson.readReferring(SMALL.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Referring<>(finance, Optional.empty()));
  }

  @Test
  void whoAsksForACaseWithoutReferencesIsToldWhichContractItNames() {
    String json =
        SMALL.replace("\"scenarios\":", "\"contract\": \"contract.json\", \"scenarios\":");

    assertThat(problems(json))
        .containsExactly(
            "contract: names 'contract.json', which must be priced first; expected a case without"
                + " a contract, or to be read with its references");
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        FinanceCaseJson.class, "finance-case.schema.json", FinanceCaseJson.DOCUMENT.schema());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("broken")
  void theSchemaAndTheReaderRefuse(String found, String replacement, String problem) {
    assertThat(SMALL).contains(found);
    String json = SMALL.replace(found, replacement);

    assertThat(problems(json)).containsExactly(problem);
    assertThat(faults(json)).isNotEmpty();
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments(
            "\"outturn\": \"1\"",
            "\"outturn\": \"2\"",
            "outturn: found another version of the format; expected \"1\""),
        arguments(
            "\"costs\": [{\"kind\": \"SET_UP\", \"amount\": 1000, \"date\": \"2021-01-01\"}],",
            "",
            "costs: missing key; expected a list"),
        arguments(
            ", \"date\": \"2021-01-01\"",
            "",
            "costs[0]: cost must state date or profile, one of the two, but stated neither"),
        arguments(
            "\"date\": \"2021-01-01\"",
            "\"date\": \"01/01/2021\"",
            "costs[0].date: found text of the form 99/99/9999, a local form of a date; expected an"
                + " ISO date such as 2020-04-01"),
        arguments(
            "\"SET_UP\"",
            "\"STAFF\"",
            "costs[0].kind: found 'STAFF'; expected one of SET_UP, DELIVERY, MANAGEMENT, EVALUATION"),
        arguments(
            "\"amount\": 1000, \"date\": \"2021-01-01\"",
            "\"amount\": 1000, \"profile\": {\"from\": \"2021-01-01\", \"frequency\": \"DAILY\","
                + " \"weights\": [1]}",
            "costs[0].profile.frequency: found 'DAILY'; expected one of MONTHLY, QUARTERLY,"
                + " HALF_YEARLY, YEARLY"),
        arguments(
            "\"rate\": 0.05",
            "\"rate\": -0.05",
            "tranches[0].rate: rate must be from 0 to 10 but was -0.05"),
        arguments(
            "\"rate\": 0.05",
            "\"rate\": 0.05, \"residualShare\": 0.5",
            "tranches[0].residualShare: does not go with form LOAN; expected id, investor,"
                + " commitment, rank, rate, cap, drawnOn"),
        arguments(
            "\"rate\": 0.05",
            "\"rate\": 0.05, \"cap\": {\"irr\": 0.1, \"multiple\": 2}",
            "tranches[0].cap: cap must state irr or multiple, one of the two, but stated both"),
        arguments(
            "\"rate\": 0.05",
            "\"rate\": 0.05, \"cap\": {}",
            "tranches[0].cap: cap must state irr or multiple, one of the two, but stated neither"),
        arguments(
            "\"rate\": 0.05",
            "\"rate\": 0.05, \"cap\": {\"multiple\": 0.5}",
            "tranches[0].cap.multiple: multiple must be from 1 to 1000 but was 0.5"),
        arguments(
            ",\n     \"repaid\": false",
            "",
            "tranches[1].repaid: missing key; form FIRST_LOSS_GRANT needs it"),
        arguments(
            "\"form\": \"LOAN\"",
            "\"form\": \"BOND\"",
            "tranches[0].form: found 'BOND'; expected one of LOAN, EQUITY, QUASI_EQUITY,"
                + " FIRST_LOSS_GRANT"),
        arguments(
            "\"rank\": 1", "\"rank\": 0", "tranches[0].rank: must be from 1 to 1000 but was 0"),
        arguments(
            "\"anchor\": \"2021-01-01\"",
            "\"anchor\": \"2021-01-01\", \"days\": -1",
            "distribution.days: must be from 0 to 3660 but was -1"),
        arguments(
            "\"anchor\": \"2021-01-01\"",
            "\"anchor\": \"2021-01-01\", \"excess\": \"FUND\"",
            "distribution.excess: found 'FUND'; expected one of COMMISSIONER, PROVIDER,"
                + " SOCIAL_PURPOSE"),
        arguments(
            "\"scenarios\": [{\"name\": \"BASE\", \"payments\": [{\"date\": \"2021-12-31\","
                + " \"amount\": 1200}]}]",
            "\"scenarios\": []",
            "scenarios: expected at least one scenario, or a contract, but found neither"),
        arguments(
            "\"scenarios\":",
            "\"tallies\": \"tallies.csv\", \"scenarios\":",
            "tallies: does not go without a contract; expected the key contract beside it"),
        arguments(
            "\"scenarios\":",
            "\"contract\": \"../contract.json\", \"scenarios\":",
            "contract: file must be in the folder of the case or below but was"
                + " '../contract.json'"),
        arguments(
            "\"amount\": 1200",
            "\"amount\": \"12,00\"",
            "scenarios[0].payments[0].amount: expected a decimal number with a point, such as"
                + " 19000.00, but found a number with a comma"),
        arguments(
            "\"scenarios\":",
            "\"rounding\": \"UNNECESSARY\", \"scenarios\":",
            "rounding: found 'UNNECESSARY'; expected one of UP, DOWN, CEILING, FLOOR, HALF_UP,"
                + " HALF_DOWN, HALF_EVEN"),
        arguments(
            "\"currency\": \"GBP\"",
            "\"currency\": \"gbp\"",
            "currency: expected an ISO 4217 currency code such as GBP but found 'gbp'"));
  }

  /** What no schema can say: how parts must fit each other. */
  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("misfits")
  void theReaderRefuses(String found, String replacement, String problem) {
    assertThat(SMALL).contains(found);

    assertThat(problems(SMALL.replace(found, replacement))).containsExactly(problem);
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        arguments(
            "\"commitment\": 1000",
            "\"commitment\": 0",
            "tranches[0].commitment: must be > 0 and whole minor units but was GBP 0.00"),
        arguments(
            "\"amount\": 1200",
            "\"amount\": 0.005",
            "scenarios[0].payments[0].amount: must be >= 0 and whole minor units but was GBP 0.005"),
        arguments(
            "\"id\": \"grant\"",
            "\"id\": \"loan\"",
            "tranches[1].id: 'loan' stands twice; expected names that differ"),
        arguments(
            "\"rank\": 2",
            "\"rank\": 1",
            "tranches[1].rank: must be above 1, the last rank of money that is no grant, for form"
                + " FIRST_LOSS_GRANT but was 1"),
        arguments(
            "\"amount\": 1200}]",
            "\"amount\": 1200}], \"then\": {\"scenario\": \"LOW\", \"from\": \"2022-01-01\"}",
            "scenarios[0].then.scenario: 'LOW' is not a scenario of this case; expected one of BASE"));
  }

  @Test
  void reportsEveryProblemOfADocumentAtOnceAndNoneTwice() {
    String json =
        SMALL
            .replace("\"id\": \"small\"", "\"id\": \"\", \"colour\": 1")
            .replace("\"amount\": 1000", "\"amount\": \"1e999999999\"")
            .replace("\"LOAN\"", "\"BOND\"")
            .replace("\"rank\": 2", "\"rank\": 1001")
            .replace("\"YEARLY\"", "\"DAILY\"")
            .replace("\"name\": \"BASE\"", "\"name\": \" \"");

    assertThat(problems(json))
        .containsExactlyInAnyOrder(
            "colour: unknown key; expected one of outturn, id, name, currency, rounding, costs,"
                + " tranches, drawdown, reserve, distribution, contract, claims, tallies,"
                + " measurements, scenarios, assumptions, sources",
            "id: id must not be blank",
            "costs[0].amount: expected a decimal number with a point, such as 19000.00, but found a"
                + " number with an exponent of more than two digits",
            "tranches[0].form: found 'BOND'; expected one of LOAN, EQUITY, QUASI_EQUITY,"
                + " FIRST_LOSS_GRANT",
            "tranches[1].rank: must be from 1 to 1000 but was 1001",
            "distribution.frequency: found 'DAILY'; expected one of MONTHLY, QUARTERLY, HALF_YEARLY,"
                + " YEARLY",
            "scenarios[0].name: id must not be blank");
  }

  @Test
  void readsATreeThatAnotherLibraryHasParsed() {
    Referring<FinanceCase, Optional<ContractReference>> given =
        new Referring<>(read(SMALL), Optional.of(ContractReference.of("contract.json")));

    assertThat(FinanceCaseJson.fromTree(FinanceCaseJson.toTree(given))).isEqualTo(given);
  }

  @Test
  void givesTheContractThatADocumentNamesWhateverElseIsWrongWithIt() {
    String json =
        SMALL
            .replace("\"scenarios\":", "\"contract\": \"contract.json\", \"scenarios\":")
            .replace("\"id\": \"small\"", "\"id\": \"\", \"colour\": 1")
            .replace("\"rank\": 2", "\"rank\": 1");

    assertThat(FinanceCaseJson.named(json.getBytes(StandardCharsets.UTF_8)))
        .hasValue(ContractReference.of("contract.json"));
    assertThat(
            FinanceCaseJson.named("{\"contract\": \"../c.json\"}".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }
}
