package org.outturn.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.core.contract.ContractExamples.FROM;
import static org.outturn.core.contract.ContractExamples.TO;
import static org.outturn.core.contract.ContractExamples.contract;
import static org.outturn.core.contract.ContractExamples.outcome;
import static org.outturn.core.contract.ContractExamples.pounds;
import static org.outturn.core.contract.ContractExamples.unit;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Segment;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.DeadweightRate;
import org.outturn.core.outcome.EffectMeasure;
import org.outturn.core.outcome.Measure;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Party;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Factor;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.SharedLoss;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.FeeEach;
import org.outturn.core.schedule.FeeKind;
import org.outturn.core.schedule.Grant;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.Frequency;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** What the parts of a contract must not say together. */
class ContractTermsTest {
  private static final PaymentSchedule QUARTERS = PaymentSchedule.of(Frequency.QUARTERLY, FROM);

  private static void assertRefused(Supplier<OutcomesContract> contract, String... problems) {
    assertThatThrownBy(contract::get)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::toString)
                    .containsExactly(problems));
  }

  /** Entries and jobs of people, a rate measured by its value, events against a comparison. */
  private static OutcomesContract measured(Tariff... tariffs) {
    return contract()
        .withRateCard(RateCard.of(FROM))
        .withOutcomes(
            outcome("entry", "home"),
            outcome("job", "work"),
            outcome("rate", "").withMeasure(Measure.COHORT),
            outcome("events", "")
                .withMeasure(Measure.COHORT)
                .withDeadweight(
                    Deadweight.comparisonGroup(
                        ComparisonGroup.of(EffectMeasure.RELATIVE_REDUCTION))))
        .withRateCard(RateCard.of(FROM, tariffs));
  }

  private static Gate least(String outcome, GateMeasure of) {
    return Gate.atLeast(outcome, BigDecimal.ONE).withOf(of);
  }

  @Test
  void takesGatesOnWhatAnOutcomeHas() {
    Tariff gated =
        Tariff.of("entry", unit("600"))
            .withOnlyIf(
                least("rate", GateMeasure.VALUE),
                least("events", GateMeasure.EFFECT),
                least("job", GateMeasure.QUANTITY));

    assertThat(measured(gated).askedOnly()).containsExactly("rate", "events", "job");
    assertThat(measured(gated, Tariff.of("job", unit("900"))).askedOnly())
        .containsExactly("rate", "events");
  }

  @Test
  void refusesGatesOnWhatAnOutcomeHasNot() {
    assertRefused(
        () ->
            measured(
                Tariff.of("entry", unit("600"))
                    .withOnlyIf(
                        least("job", GateMeasure.VALUE),
                        least("rate", GateMeasure.EFFECT),
                        least("events", GateMeasure.VALUE),
                        least("rate", GateMeasure.QUANTITY),
                        least("entry", GateMeasure.QUANTITY))),
        "rateCard.versions[0].tariffs[0].onlyIf[0].outcome: 'job' counts participants; expected an"
            + " outcome measured on the cohort",
        "rateCard.versions[0].tariffs[0].onlyIf[1].of: 'rate' is measured on the cohort without a"
            + " comparison group; expected VALUE",
        "rateCard.versions[0].tariffs[0].onlyIf[2].of: 'events' is held against a comparison"
            + " group; expected EFFECT",
        "rateCard.versions[0].tariffs[0].onlyIf[3].of: 'rate' is measured on the cohort without a"
            + " comparison group; expected VALUE",
        "rateCard.versions[0].tariffs[0].onlyIf[4].outcome: 'entry' asks for itself; expected"
            + " another outcome");
  }

  @Test
  void refusesGatesInACircleOverAllVersions() {
    RateCard circle =
        RateCard.builder()
            .addVersions(
                version("v1", DateRange.of(FROM, TO))
                    .withTariffs(
                        Tariff.of("entry", unit("1"))
                            .withOnlyIf(least("job", GateMeasure.QUANTITY))),
                version("v2", DateRange.from(TO))
                    .withTariffs(
                        Tariff.of("job", unit("1"))
                            .withOnlyIf(least("entry", GateMeasure.QUANTITY))))
            .build();

    assertRefused(
        () -> contract().withRateCard(circle),
        "rateCard.versions[0].tariffs[0].onlyIf[0].outcome: 'job' asks for 'entry' in turn",
        "rateCard.versions[1].tariffs[0].onlyIf[0].outcome: 'entry' asks for 'job' in turn");
  }

  private static RateCardVersion version(String id, DateRange inForce) {
    return RateCardVersion.builder().id(id).inForce(inForce).build();
  }

  private static Factor factor(String outcome) {
    return Factor.of(outcome, TablePrice.Between.LINEAR, TablePoint.of("0", "1"));
  }

  @Test
  void refusesFactorsOnItselfOnParticipantsAndOnNothing() {
    assertThat(measured(Tariff.of("entry", unit("1")).withFactors(factor("rate"))).askedOnly())
        .containsExactly("rate");
    assertRefused(
        () ->
            measured(
                Tariff.of("rate", unit("1"))
                    .withFactors(factor("rate"), factor("job"), factor("exit"))),
        "rateCard.versions[0].tariffs[0].factors[2].outcome: 'exit' is not an outcome of this"
            + " contract; expected one of entry, job, rate, events",
        "rateCard.versions[0].tariffs[0].factors[0].outcome: 'rate' multiplies itself; expected"
            + " another outcome",
        "rateCard.versions[0].tariffs[0].factors[1].outcome: 'job' counts participants; expected"
            + " an outcome measured on the cohort");
  }

  @Test
  void takesTwoSidedUnitsTablesAndShares() {
    TablePrice table =
        TablePrice.of(List.of(TablePoint.of("0", "-100")), TablePrice.Between.LINEAR);
    SharedLoss loss = SharedLoss.AS_SAVING.withRate(Share.percent(40)).withLimit(pounds("1"));

    assertThat(measured(Tariff.of("entry", unit("600")).withTwoSided(true)).limits()).isEmpty();
    assertThat(measured(Tariff.of("rate", table).withTwoSided(true)).limits()).isEmpty();
    assertThat(
            measured(Tariff.of("rate", Price.shareOf(Share.ONE).withLoss(loss)).withTwoSided(true))
                .limits())
        .isEmpty();
  }

  @Test
  void refusesWhatEarnsBelowZeroUnlessTwoSidedAndWhatMustNotBe() {
    TablePrice table =
        TablePrice.of(
            List.of(TablePoint.of("0", "-100"), TablePoint.of("1", "0")),
            TablePrice.Between.LINEAR);
    SharedLoss loss = SharedLoss.AS_SAVING.withMinimumValue(BigDecimal.TEN);

    assertRefused(
        () ->
            measured(
                Tariff.of("rate", table),
                Tariff.of("events", Price.shareOf(Share.ONE).withLoss(loss)),
                Tariff.of("entry", Price.lumpSum(BigDecimal.ONE, pounds("1"))).withTwoSided(true)),
        "rateCard.versions[0].tariffs[0].price.points[0]: must pay >= 0 where the tariff is not"
            + " two-sided but was [0, -100]",
        "rateCard.versions[0].tariffs[1].price: says how a loss is shared, but the tariff is not"
            + " two-sided",
        "rateCard.versions[0].tariffs[2].twoSided: expected a unit price, a table or a share of a"
            + " saving where a tariff is two-sided");
  }

  @Test
  void refusesRatesOfCohortsItHasNot() {
    DeadweightRate rates =
        DeadweightRate.of(Share.percent(33))
            .withCohort("main", Share.ZERO)
            .withCohort("x", Share.ONE);

    assertRefused(
        () ->
            contract()
                .withOutcomes(
                    outcome("entry", "home").withDeadweight(Deadweight.onPrice(rates)),
                    outcome("job", "work")),
        "outcomes[0].deadweight.byCohort: 'x' is not a cohort of this contract; expected one of"
            + " main");
  }

  @Test
  void refusesLimitsAndDeductiblesOfPeopleItHasNot() {
    Segment entrenched = new Segment("entrenched", Optional.empty());
    OutcomesContract two =
        contract().withCohorts(Cohort.MAIN, Cohort.MAIN.withId("north").withSegments(entrenched));
    Coverage north = Coverage.ofOutcome("job").ofCohort("north").ofSegment("entrenched");

    assertThat(two.withLimits(Limit.ofContract("a", pounds("1")).withCoverage(north)).limits())
        .hasSize(1);
    assertRefused(
        () ->
            two.withLimits(Limit.ofContract("a", pounds("1")).withCoverage(north.ofCohort("main")))
                .withDeductibles(),
        "limits[0].segment: 'entrenched' is not a segment of cohort 'main'");
    assertRefused(
        () ->
            two.withDeductibles(
                Deductible.ofContract("a", pounds("1"))
                    .withCoverage(Coverage.ALL.ofCohort("south").ofSegment("new"))),
        "deductibles[0].cohort: 'south' is not a cohort of this contract; expected one of main,"
            + " north",
        "deductibles[0].segment: 'new' is not a segment of a cohort of this contract; expected one"
            + " of entrenched");
  }

  @Test
  void refusesADeductibleOfALimitsNameOrAnotherCurrency() {
    assertRefused(
        () ->
            contract()
                .withLimits(Limit.ofContract("cap", pounds("1")))
                .withDeductibles(
                    Deductible.ofContract("cap", pounds("1")),
                    Deductible.perYear("year", Amount.of("EUR", "1"))),
        "deductibles[0].id: 'cap' stands twice; expected ids that differ",
        "deductibles[1].amount: expected an amount in GBP, the contract's currency, but found EUR"
            + " 1.00");
  }

  @Test
  void refusesAmendmentsThatNoPartyAgreed() {
    RateCard agreed =
        RateCard.builder()
            .addVersion(version("v1", DateRange.from(FROM)).withAgreedBy("mhclg", "city"))
            .build();

    assertThat(contract().withRateCard(agreed).rateCard()).isEqualTo(agreed);
    assertRefused(
        () ->
            contract().withParties(new Party("mhclg", "", ImmutableSet.of())).withRateCard(agreed),
        "rateCard.versions[0].agreedBy: 'city' is not a party of this contract; expected one of"
            + " mhclg");
  }

  @Test
  void refusesFeesThatFallIntoNoPeriodOrAskForNothing() {
    Fee quality =
        Fee.each("quality", FeeKind.QUALITY, pounds("5000"), FeeEach.YEAR)
            .withOnlyIf(Gate.atLeast("job", BigDecimal.ONE));
    Fee late = Fee.total("late", FeeKind.SERVICE_FEE, pounds("10")).withFrom(TO);

    assertRefused(
        () -> contract().withSchedule(QUARTERS).withFees(quality, late, late),
        "fees[2].id: 'late' stands twice; expected ids that differ",
        "fees[0].onlyIf[0].outcome: 'job' counts participants; expected an outcome measured on the"
            + " cohort",
        "fees[1]: expected a payment period of the term that begins between its dates but found"
            + " none",
        "fees[2]: expected a payment period of the term that begins between its dates but found"
            + " none");
    assertRefused(
        () ->
            contract()
                .withFees(Fee.once("euro", FeeKind.BONUS, Amount.of("EUR", "1")))
                .withGrants(),
        "fees[0].amount: expected an amount in GBP, the contract's currency, but found EUR 1.00");
  }

  @Test
  void refusesGrantsThatOverlap() {
    LocalDate april = LocalDate.of(2020, 4, 1);
    Grant first = Grant.of("first", april, april.plusMonths(6), pounds("250000"));
    Grant next = Grant.of("next", april.plusMonths(6), april.plusMonths(9), pounds("250000"));
    Grant late = Grant.of("late", april.plusMonths(8), april.plusMonths(9), pounds("1"));

    assertThat(contract().withGrants(next, first).blend().grants()).containsExactly(next, first);
    assertRefused(
        () -> contract().withGrants(late, first, next),
        "grants[0]: grant 'late' of 2020-12-01 to 2020-12-31 overlaps grant 'next' of 2020-10-01"
            + " to 2020-12-31; expected half-open dates that do not overlap");
  }

  @Test
  void refusesFeesAndGrantsThatNobodyPays() {
    Payers ofOutcomes =
        Payers.byShares(OutcomePayer.builder().party("city").addOutcomes("entry", "job").build());
    Fee fee = Fee.once("set-up", FeeKind.MILESTONE, pounds("1"));

    assertThat(contract().withPayers(ofOutcomes).payers()).isEqualTo(ofOutcomes);
    assertRefused(
        () -> contract().withFees(fee).withPayers(ofOutcomes),
        "payers: expected a payer for every outcome but nobody pays for fees and grants");
  }

  @Test
  void needsNobodyToPayForWhatIsOnlyAskedFor() {
    Payers ofEntries =
        Payers.byShares(OutcomePayer.builder().party("city").addOutcomes("entry").build());
    Tariff gated =
        Tariff.of("entry", unit("600"))
            .withOnlyIf(least("rate", GateMeasure.VALUE), least("job", GateMeasure.QUANTITY))
            .withFactors(factor("events"));

    assertThat(measured(gated).withPayers(ofEntries).payers()).isEqualTo(ofEntries);
  }

  @Test
  void refusesPlansBesideThePeriodsOrTwice() {
    PlannedPayment base = new PlannedPayment("BASE", FROM, pounds("120000"));

    assertThat(contract().withPlan(base, new PlannedPayment("LOW", FROM, pounds("1"))).plan())
        .hasSize(2);
    assertRefused(
        () ->
            contract()
                .withSchedule(QUARTERS)
                .withPlan(base, base, new PlannedPayment("BASE", FROM.plusDays(1), pounds("1"))),
        "plan[1]: period 2017-12-01 is planned twice in scenario 'BASE'; expected one amount",
        "plan[2].period: expected the first day of a payment period but found 2017-12-02, which"
            + " lies in 2017-12-01 to 2018-02-28");
  }
}
