package org.outturn.pricing.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.pricing.fund.Settled.contract;
import static org.outturn.pricing.fund.Settled.fund;
import static org.outturn.pricing.fund.Settled.gbp;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.validation.InvalidInputException;

/** Rule fund, case by case; all figures are this test's own. */
class FundPricerTest {
  private static List<String> paid(String limit, SettledContract... contracts) {
    return FundPricer.DEFAULT.statement(fund(gbp(limit)), List.of(contracts)).settlements().stream()
        .map(
            each ->
                each.day()
                    + " "
                    + each.contract()
                    + " owed "
                    + each.funding().owed().value()
                    + " paid "
                    + each.funding().paid().value()
                    + " unfunded "
                    + each.funding().unfunded().value())
        .toList();
  }

  @Test
  void paysSettlementsInOrderOfTheLastDayOfTheirPeriods() {
    assertThat(
            paid(
                "250",
                contract("a", Map.of("2020-06-30", "100", "2020-12-31", "100")),
                contract("b", Map.of("2020-03-31", "60", "2020-09-30", "60"))))
        .containsExactly(
            "2020-03-31 b owed 60.00 paid 60.00 unfunded 0.00",
            "2020-06-30 a owed 100.00 paid 100.00 unfunded 0.00",
            "2020-09-30 b owed 60.00 paid 60.00 unfunded 0.00",
            "2020-12-31 a owed 100.00 paid 30.00 unfunded 70.00");
  }

  @Test
  void sharesWhatIsLeftAmongThoseOfOneDay() {
    assertThat(
            paid(
                "100",
                contract("a", Map.of("2020-03-31", "100")),
                contract("b", Map.of("2020-03-31", "50")),
                contract("c", Map.of("2020-03-31", "150"))))
        .containsExactly(
            "2020-03-31 a owed 100.00 paid 33.33 unfunded 66.67",
            "2020-03-31 b owed 50.00 paid 16.67 unfunded 33.33",
            "2020-03-31 c owed 150.00 paid 50.00 unfunded 100.00");
  }

  @Test
  void givesTheOddPennyToTheFirstListedOfEquals() {
    SettledContract a = contract("a", Map.of("2020-03-31", "10"));
    SettledContract b = contract("b", Map.of("2020-03-31", "10"));

    assertThat(paid("0.01", a, b))
        .containsExactly(
            "2020-03-31 a owed 10.00 paid 0.01 unfunded 9.99",
            "2020-03-31 b owed 10.00 paid 0.00 unfunded 10.00");
    assertThat(paid("0.01", b, a))
        .containsExactly(
            "2020-03-31 b owed 10.00 paid 0.01 unfunded 9.99",
            "2020-03-31 a owed 10.00 paid 0.00 unfunded 10.00");
  }

  @Test
  void spendsAgainWhatIsGivenBackAndLeavesUnfundedWhatWas() {
    assertThat(
            paid(
                "100",
                contract("a", Map.of("2020-03-31", "100", "2020-09-30", "-30")),
                contract("b", Map.of("2020-06-30", "50", "2020-12-31", "50"))))
        .containsExactly(
            "2020-03-31 a owed 100.00 paid 100.00 unfunded 0.00",
            "2020-06-30 b owed 50.00 paid 0.00 unfunded 50.00",
            "2020-09-30 a owed -30.00 paid -30.00 unfunded 0.00",
            "2020-12-31 b owed 50.00 paid 30.00 unfunded 20.00");
  }

  @Test
  void spendsOnTheSameDayWhatIsGivenBackOnIt() {
    assertThat(
            paid(
                "100",
                contract("a", Map.of("2020-06-30", "40")),
                contract("b", Map.of("2020-03-31", "100", "2020-06-30", "-40"))))
        .containsExactly(
            "2020-03-31 b owed 100.00 paid 100.00 unfunded 0.00",
            "2020-06-30 a owed 40.00 paid 40.00 unfunded 0.00",
            "2020-06-30 b owed -40.00 paid -40.00 unfunded 0.00");
  }

  @Test
  void takesBackNoMoreThanItPaidIntoTheContract() {
    assertThat(
            paid(
                "60",
                contract("a", Map.of("2020-03-31", "100", "2020-06-30", "-100")),
                contract("b", Map.of("2020-03-31", "0", "2020-09-30", "-5"))))
        .containsExactly(
            "2020-03-31 a owed 100.00 paid 60.00 unfunded 40.00",
            "2020-03-31 b owed 0.00 paid 0.00 unfunded 0.00",
            "2020-06-30 a owed -100.00 paid -60.00 unfunded -40.00",
            "2020-09-30 b owed -5.00 paid 0.00 unfunded -5.00");
  }

  @Test
  void sumsContractsAndSaysWhenItRanOut() {
    FundStatement statement =
        FundPricer.DEFAULT.statement(
            fund(gbp("150")),
            List.of(
                contract("a", Map.of("2020-03-31", "100", "2020-06-30", "100")),
                contract("none", Map.of()),
                contract("b", Map.of("2020-06-30", "300"))));

    assertThat(statement.contracts())
        .containsExactly(
            new ContractFunding("a", ImmutableList.of(), new Funding(gbp("200"), gbp("112.50"))),
            new ContractFunding("none", ImmutableList.of(), new Funding(gbp("0"), gbp("0"))),
            new ContractFunding("b", ImmutableList.of(), new Funding(gbp("300"), gbp("37.50"))));
    assertThat(statement.paid()).isEqualTo(gbp("150"));
    assertThat(statement.left()).isEqualTo(gbp("0"));
    assertThat(statement.total().unfunded()).isEqualTo(gbp("350"));
    assertThat(statement.ranOutOn()).hasValue(LocalDate.parse("2020-06-30"));
  }

  @Test
  void withEnoughPaysWhatTheContractsOwnSettlementsSay() {
    OutcomesContract contract = Settled.contract("housing");
    Evidence evidence =
        Evidence.ofClaims(
            List.of(
                OutcomeClaim.of("C1", "P1", "housed", LocalDate.parse("2020-03-31")),
                OutcomeClaim.of("C2", "P2", "housed", LocalDate.parse("2020-09-30"))));
    FundStatement statement =
        FundPricer.DEFAULT.statement(
            fund(gbp("10")), List.of(SettledContract.of(contract, evidence)));

    assertThat(statement.settlements())
        .containsExactly(
            new SettlementFunding(
                LocalDate.parse("2024-12-31"), "housing", new Funding(gbp("1"), gbp("1"))));
    assertThat(statement.ranOutOn()).isEmpty();
    assertThat(statement.left()).isEqualTo(gbp("9"));
  }

  @Test
  void refusesContractsThatItCannotPayInto() {
    SettledContract one = contract("a", Map.of());

    assertThatThrownBy(
            () ->
                FundPricer.DEFAULT.statement(fund(gbp("10")).withParty("state"), List.of(one, one)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "contracts[0]: 'state' is not a payer of 'a'; expected one of fund, city")
        .hasMessageContaining(
            "contracts[1]: 'a' stands twice; expected contracts whose ids differ");
  }

  @Test
  void refusesSettlementsOfAnotherContract() {
    assertThatThrownBy(
            () -> new SettledContract(Settled.contract("b"), contract("a", Map.of()).settlements()))
        .hasMessage("settlements must be of contract 'b' but was of 'a'");
  }

  @Test
  void refusesStatementsThatDoNotAddUp() {
    FundStatement sound =
        FundPricer.DEFAULT.statement(
            fund(gbp("10")), List.of(contract("a", Map.of("2020-03-31", "4"))));

    assertThatThrownBy(
            () ->
                new FundStatement(
                    "top-up", gbp("10"), sound.contracts(), sound.settlements().subList(0, 0)))
        .hasMessageStartingWith("contracts must be the sums of settlements, ");
    assertThatThrownBy(
            () -> new FundStatement("top-up", gbp("3"), sound.contracts(), sound.settlements()))
        .hasMessage("paid must be from 0 to the limit, GBP 3.00, but was GBP 4.00");
  }
}
