package org.outturn.pricing.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.fixtures.SmallAppraisal;
import org.outturn.core.json.ContractJson;
import org.outturn.core.validation.InvalidInputException;

/** Numbers of a contract by their paths; all figures are this test's own. */
class InputTest {
  private static final String PRICE = "rateCard.versions[v1].tariffs[housed].price.amount";
  private static final OutcomesContract CONTRACT =
      ContractJson.read(
          """
          {
            "outturn": "1", "id": "small", "currency": "GBP",
            "term": {"from": "2020-01-01", "to": "2022-01-01"},
            "outcomes": [
              {"id": "housed", "deadweight": {"treatment": "ON_PRICE", "rate": "1/6"}},
              {"id": "job", "deadweight": {"treatment": "PRICED_IN"}}],
            "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01", "tariffs": [
              {"outcome": "housed", "price": {"form": "UNIT", "amount": "600.55"}},
              {"outcome": "job", "price": {"form": "GRADUATED", "tiers": [
                {"upTo": 10, "amount": "0.125"}, {"amount": 1000, "limit": 50000}]}}]}]},
            "limits": [{"id": "contract", "scope": "CONTRACT", "amount": 90000}],
            "payers": [{"party": "council", "share": 1}],
            "schedule": {"frequency": "QUARTERLY"}
          }
          """
              .getBytes(StandardCharsets.UTF_8));

  private static Input<OutcomesContract> input(String path) {
    return Inputs.OF_CONTRACT.named(CONTRACT, path);
  }

  private static BigFraction number(long numerator, long denominator) {
    return BigFraction.of(numerator, denominator);
  }

  @Test
  void aNumberIsReadAndReplacedByItsPath() {
    Input<OutcomesContract> price = input(PRICE);
    OutcomesContract dearer = price.with(CONTRACT, BigFraction.of(650));

    assertThat(price.in(CONTRACT)).isEqualTo(number(60055, 100));
    assertThat(price.unit()).isEqualTo(new InputUnit(InputUnit.Kind.AMOUNT, "GBP", 2, 2));
    assertThat(price.paths(CONTRACT)).containsExactly(PRICE);
    assertThat(price.in(dearer)).isEqualTo(BigFraction.of(650));
    assertThat(price.with(dearer, number(60055, 100))).isEqualTo(CONTRACT);
    assertThat(price).hasToString(PRICE);
  }

  @Test
  void aShareStaysTheFractionThatItIs() {
    Input<OutcomesContract> deadweight = input("outcomes[housed].deadweight.rate");

    assertThat(deadweight.in(CONTRACT)).isEqualTo(number(1, 6));
    assertThat(deadweight.unit().name()).isEqualTo("share");
    assertThat(deadweight.in(deadweight.with(CONTRACT, number(2, 7)))).isEqualTo(number(2, 7));
  }

  @Test
  void aNumberAtItsDefaultIsThereToo() {
    Input<OutcomesContract> days = input("schedule.paymentDays");

    assertThat(days.in(CONTRACT)).isEqualTo(BigFraction.ZERO);
    assertThat(days.unit().name()).isEqualTo("whole number");
    assertThat(days.with(CONTRACT, BigFraction.of(30)).schedule().orElseThrow().paymentLag().days())
        .isEqualTo(30);
  }

  @Test
  void anImpossibleNumberIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> input(PRICE).with(CONTRACT, BigFraction.of(-5)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("rateCard.versions[0].tariffs[0].price.amount: must be >= 0 but was GBP -5.00");
    assertThatThrownBy(() -> input("schedule.paymentDays").with(CONTRACT, number(1, 3)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("schedule.paymentDays: found text; expected a whole number");
    assertThatThrownBy(
            () -> input("outcomes[housed].deadweight.rate").with(CONTRACT, BigFraction.of(2)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "outcomes[0].deadweight.rate: expected a share from 0 to 1, such as 0.25 or 1/6, but"
                + " found 2");
  }

  @Test
  void aLevelMovesAllItFitsAndRoundsEachToWhatItIsCountedIn() {
    Input<OutcomesContract> prices = input("rateCard.*.amount");
    OutcomesContract raised = prices.with(CONTRACT, number(11, 10));

    assertThat(prices.isLevel()).isTrue();
    assertThat(prices.in(CONTRACT)).isEqualTo(BigFraction.ONE);
    assertThat(prices.paths(CONTRACT))
        .containsExactly(
            PRICE,
            "rateCard.versions[v1].tariffs[job].price.tiers[0].amount",
            "rateCard.versions[v1].tariffs[job].price.tiers[1].amount");
    assertThat(prices.with(CONTRACT, BigFraction.ONE)).isEqualTo(CONTRACT);
    assertThat(prices.paths(CONTRACT).stream().map(InputTest::input).map(each -> each.in(raised)))
        .containsExactly(number(66061, 100), number(138, 1000), BigFraction.of(1100));
  }

  @Test
  void aLevelOfTalliesMovesQuantitiesAndPeopleAndKeepsDates() {
    Evidence expected =
        Evidence.ofTallies(
            List.of(
                OutcomeTally.of("home", 2, LocalDate.parse("2020-02-01"))
                    .withParticipants(OptionalInt.of(3)),
                OutcomeTally.of("home", 3, LocalDate.parse("2020-08-01"))
                    .withParticipants(OptionalInt.of(5))));

    assertThat(
            Inputs.OF_EVIDENCE.named(expected, "tallies[*").with(expected, number(1, 2)).tallies())
        .extracting(each -> each.achieved() + " " + each.quantity() + " " + each.participants())
        .containsExactly("2020-02-01 1 OptionalInt[2]", "2020-08-01 1.5 OptionalInt[3]");
  }

  @Test
  void anUnknownPathIsRefusedWithCloseOnes() {
    assertThatThrownBy(() -> input("limits[contract].amout"))
        .hasMessage(
            "'limits[contract].amout' is no number of this document; did you mean"
                + " 'limits[contract].amount'?");
    assertThatThrownBy(() -> input("price[housed]"))
        .hasMessageStartingWith(
            "'price[housed]' is no number of this document; expected one of " + PRICE + ", ");
    assertThatThrownBy(() -> input("fees[*].amount"))
        .hasMessageStartingWith("'fees[*].amount' is no number of this document; expected one of ");
    assertThatThrownBy(() -> input("currency")).hasMessageContaining("is no number");
  }

  @Test
  void numbersOfAnAppraisalGoByTheirIdsAndYears() {
    ValueCase given = SmallAppraisal.read(SmallAppraisal.JSON);

    assertThat(Inputs.OF_APPRAISAL.of(given).keySet())
        .contains(
            "outcomes[housed].quantities[2024].quantity",
            "outcomes[housed].additionality.deadweight",
            "benefits[beds].unitValue",
            "costs[payments].amounts[2024].amount",
            "grades[judged].costUplift",
            "twoWay.rows.values[1]")
        .doesNotContain("id", "outturn");
    assertThat(Inputs.OF_APPRAISAL.all(given))
        .allSatisfy(input -> assertThat(input.with(given, input.in(given))).isEqualTo(given));
    assertThat(List.copyOf(Inputs.OF_APPRAISAL.of(given).keySet()).get(0)).isEqualTo("baseYear");
  }
}
