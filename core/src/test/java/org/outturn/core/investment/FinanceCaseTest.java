package org.outturn.core.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** Finance cases and their parts; all figures are this test's own unless a source is named. */
class FinanceCaseTest {
  private static final LocalDate START = LocalDate.parse("2020-08-01");

  private static Amount gbp(String value) {
    return Amount.of("GBP", value);
  }

  private static Tranche.Builder tranche(TrancheForm form) {
    return Tranche.builder().id("t").form(form).commitment(gbp("1000")).rank(2);
  }

  private static FinanceCase.Builder small() {
    return FinanceCase.builder()
        .id("small")
        .currency("GBP")
        .distribution(
            DistributionTerms.builder().frequency(Frequency.QUARTERLY).anchor(START).build());
  }

  private static List<String> problems(FinanceCase.Builder builder) {
    return catchThrowableOfType(InvalidInputException.class, builder::build).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void refusesEveryMisfitAtOnce() {
    FinanceCase.Builder misfit =
        small()
            .addCost(Cost.on(CostKind.SET_UP, START, Amount.of("USD", "5")))
            .addTranches(
                Tranche.builder()
                    .id("grant")
                    .form(TrancheForm.FIRST_LOSS_GRANT)
                    .commitment(gbp("1"))
                    .rank(1)
                    .build(),
                tranche(TrancheForm.EQUITY).residualShare(Share.percent(60)).build(),
                tranche(TrancheForm.EQUITY).residualShare(Share.percent(50)).build())
            .reserve(gbp("-1"))
            .addScenarios(
                PaymentScenario.ofNothing("LOW"),
                new PaymentScenario(
                    "HIGH",
                    ImmutableList.of(),
                    Optional.of(new PaymentScenario.Then("BASE", START)),
                    false),
                new PaymentScenario(
                    "HIGH",
                    ImmutableList.of(new DatedAmount(START.minusYears(101), gbp("1"))),
                    Optional.of(new PaymentScenario.Then("HIGH", START)),
                    false));

    assertThat(problems(misfit))
        .containsExactly(
            "reserve: must be >= 0 and whole minor units but was GBP -1.00",
            "costs[0].amount: expected GBP, the currency of the case, but found USD",
            "tranches[2].id: 't' stands twice; expected names that differ",
            "tranches[0].rank: must be above 2, the last rank of money that is no grant, for form"
                + " FIRST_LOSS_GRANT but was 1",
            "tranches: expected residual shares that sum to at most 1 but they sum to 1.1",
            "scenarios[2].name: 'HIGH' stands twice; expected names that differ",
            "scenarios[1].then.scenario: 'BASE' is not a scenario of this case; expected one of"
                + " LOW, HIGH",
            "scenarios[2].then.scenario: 'HIGH' goes on with another scenario itself; expected one"
                + " that does not",
            "expected dates within 100 years of each other but found 1919-08-01 and 2020-08-01");
  }

  @Test
  void refusesACaseOfNothing() {
    assertThat(problems(small()))
        .containsExactly(
            "costs: expected at least one cost but found none",
            "tranches: expected at least one tranche but found none");
  }

  @Test
  void refusesMoreTranchesAndScenariosThanAnyoneHas() {
    FinanceCase.Builder many =
        small()
            .addCost(Cost.on(CostKind.SET_UP, START, gbp("5")))
            .addAllTranches(
                IntStream.range(0, 101)
                    .mapToObj(i -> tranche(TrancheForm.LOAN).build().withId("t" + i))
                    .toList())
            .addAllScenarios(
                IntStream.range(0, 102).mapToObj(i -> PaymentScenario.ofNothing("s" + i)).toList());

    assertThat(problems(many))
        .containsExactly(
            "tranches: expected at most 100 but found 101",
            "scenarios: expected at most 100 but found 102");
  }

  @Test
  void refusesRoundingThatDoesNotRound() {
    assertThatThrownBy(() -> small().roundingMode(RoundingMode.UNNECESSARY).build())
        .hasMessage("rounding must be a mode that rounds but was UNNECESSARY");
  }

  @ParameterizedTest
  @CsvSource({
    "EQUITY, rate must be 0 for form EQUITY but was 0.08",
    "FIRST_LOSS_GRANT, rate must be 0 for form FIRST_LOSS_GRANT but was 0.08"
  })
  void onlyLoansAndQuasiEquityBearInterest(TrancheForm form, String message) {
    assertThatThrownBy(() -> tranche(form).rate(AnnualRate.parse("0.080")).build())
        .hasMessage(message);
  }

  @Test
  void aTrancheHasTheTermsOfItsForm() {
    assertThatThrownBy(
            () -> tranche(TrancheForm.LOAN).preferredReturn(AnnualRate.parse("0.05")).build())
        .hasMessage("preferredReturn must be 0 for form LOAN but was 0.05");
    assertThatThrownBy(() -> tranche(TrancheForm.LOAN).residualShare(Share.of(1, 2)).build())
        .hasMessage("residualShare must be 0 for form LOAN but was 0.5");
    assertThatThrownBy(() -> tranche(TrancheForm.LOAN).isRepaid(false).build())
        .hasMessage("repaid must be true for form LOAN but was false");
    assertThatThrownBy(
            () ->
                tranche(TrancheForm.FIRST_LOSS_GRANT)
                    .cap(new ReturnCap.Multiple(BigDecimal.ONE))
                    .build())
        .hasMessageStartingWith("cap must be left out for form FIRST_LOSS_GRANT but was ");
    Tranche loan = tranche(TrancheForm.LOAN).build();
    assertThatThrownBy(() -> loan.withCommitment(gbp("0")))
        .hasMessage("commitment must be > 0 and whole minor units but was GBP 0.00");
    assertThatThrownBy(() -> loan.withRank(0)).hasMessage("rank must be from 1 to 1000 but was 0");
  }

  @Test
  void aProfileIsSpreadWholly() {
    Cost profile =
        new CostProfile(
            CostKind.DELIVERY,
            gbp("100"),
            LocalDate.parse("2020-01-31"),
            Frequency.MONTHLY,
            ImmutableList.of(BigDecimal.ONE, new BigDecimal("1.0"), BigDecimal.ONE));

    assertThat(profile.payments())
        .containsExactly(
            new DatedAmount(LocalDate.parse("2020-01-31"), gbp("33.34")),
            new DatedAmount(LocalDate.parse("2020-02-29"), gbp("33.33")),
            new DatedAmount(LocalDate.parse("2020-03-31"), gbp("33.33")));
  }

  @ParameterizedTest
  @CsvSource({"0;0, '[0, 0]'", "1;-1, '[1, -1]'"})
  void aProfileNeedsWeights(String weights, String found) {
    ImmutableList<BigDecimal> given =
        List.of(weights.split(";", -1)).stream()
            .map(BigDecimal::new)
            .collect(ImmutableList.toImmutableList());

    assertThatThrownBy(
            () -> new CostProfile(CostKind.DELIVERY, gbp("1"), START, Frequency.MONTHLY, given))
        .hasMessage("weights must be >= 0 and not all 0 but was " + found);
  }

  @Test
  void ratesAndMultiplesOfOneValueAreEqual() {
    new EqualsTester()
        .addEqualityGroup(AnnualRate.parse("0.08"), AnnualRate.parse("0.080"))
        .addEqualityGroup(AnnualRate.ZERO, AnnualRate.parse("0.00"))
        .addEqualityGroup(
            new ReturnCap.Multiple(new BigDecimal("1.5")),
            new ReturnCap.Multiple(new BigDecimal("1.50")))
        .testEquals();
    assertThatThrownBy(() -> AnnualRate.parse("-0.01"))
        .hasMessage("rate must be from 0 to 10 but was -0.01");
    assertThatThrownBy(() -> new ReturnCap.Multiple(new BigDecimal("0.9")))
        .hasMessage("multiple must be from 1 to 1000 but was 0.9");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-08-01, 2020-08-30",
    "2020-08-30, 2020-08-30",
    "2020-08-31, 2020-11-30",
    "2021-03-02, 2021-03-02",
    "2021-03-03, 2021-05-30"
  })
  void aDistributionDateIsThePeriodsLastDayPlusTheLag(LocalDate from, LocalDate expected) {
    DistributionTerms terms =
        DistributionTerms.builder()
            .frequency(Frequency.QUARTERLY)
            .anchor(LocalDate.parse("2020-05-01"))
            .lag(new Lag(30, Lag.Unit.CALENDAR))
            .recyclingTo(LocalDate.parse("2020-11-30"))
            .build();

    assertThat(terms.firstFrom(from)).isEqualTo(expected);
    assertThat(terms.paysOutOn(expected))
        .isEqualTo(!expected.equals(LocalDate.parse("2020-08-30")));
  }

  @Test
  void refusesALagOfWorkingDays() {
    assertThatThrownBy(
            () ->
                DistributionTerms.builder()
                    .frequency(Frequency.MONTHLY)
                    .anchor(START)
                    .lag(new Lag(3, Lag.Unit.WORKING))
                    .build())
        .hasMessage("lag must be of calendar days but was WORKING");
  }

  @Test
  void aScenarioMayGoOnWithAnother() {
    DatedAmount paid = new DatedAmount(START, gbp("1"));
    DatedAmount planned = new DatedAmount(START.plusYears(1), gbp("2"));
    PaymentScenario actual =
        new PaymentScenario(
            "ACTUAL",
            ImmutableList.of(paid),
            Optional.of(new PaymentScenario.Then("BASE", START.plusYears(1))),
            false);
    FinanceCase finance =
        small()
            .addCost(Cost.on(CostKind.SET_UP, START, gbp("5")))
            .addTranche(tranche(TrancheForm.LOAN).build())
            .addScenarios(
                PaymentScenario.of(
                    "BASE", ImmutableList.of(planned, new DatedAmount(START, gbp("7")))),
                actual)
            .build();

    assertThat(finance.paymentsOf(actual)).containsExactly(paid, planned);
    assertThat(finance.paymentsOf(finance.scenarios().get(0)))
        .extracting(DatedAmount::date)
        .isSorted();
  }

  @Test
  void refusesOwnPaymentsWhereAnotherScenarioHasTakenOver() {
    assertThatThrownBy(
            () ->
                new PaymentScenario(
                    "ACTUAL",
                    ImmutableList.of(new DatedAmount(START, gbp("1"))),
                    Optional.of(new PaymentScenario.Then("BASE", START)),
                    false))
        .hasMessage(
            "payments must be before 2020-08-01, where another scenario goes on, but was"
                + " 2020-08-01");
  }

  @Test
  void theMaximumReturnIsTheCapsRateOrALoansInterest() {
    AnnualRate eleven = AnnualRate.parse("0.11");
    Tranche loan = tranche(TrancheForm.LOAN).rate(eleven).build();

    assertThat(loan.maximumReturn()).hasValue(eleven);
    assertThat(loan.withCap(new ReturnCap.Irr(AnnualRate.ZERO)).maximumReturn())
        .hasValue(AnnualRate.ZERO);
    assertThat(loan.withCap(new ReturnCap.Multiple(BigDecimal.TEN)).maximumReturn())
        .hasValue(eleven);
    assertThat(tranche(TrancheForm.QUASI_EQUITY).rate(eleven).build().maximumReturn()).isEmpty();
  }
}
