package org.outturn.pricing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule plan-and-actual; figures are worked out by hand. */
class PlanComparerTest {
  private static final LocalDate START = LocalDate.parse("2020-01-01");

  /** 600.00 a person; plans 500.00 a quarter, or 900.00 in the second alone. */
  private static final OutcomesContract CONTRACT =
      OutcomesContract.builder()
          .id("housing")
          .currency("GBP")
          .term(Term.of(START, START.plusYears(1)))
          .addOutcome(Outcome.builder().id("housed").deadweight(Deadweight.PRICED_IN).build())
          .rateCard(RateCard.of(START, Tariff.of("housed", Price.unit(pounds("600")))))
          .addLimit(Limit.ofContract("contract", pounds("2000")))
          .payers(Payers.byShares(OutcomePayer.sole("council")))
          .schedule(PaymentSchedule.of(Frequency.QUARTERLY, START))
          .addPlan(
              new PlannedPayment("BASE", START, pounds("500")),
              new PlannedPayment("BASE", START.plusMonths(3), pounds("500")),
              new PlannedPayment("BASE", START.plusMonths(6), pounds("500")),
              new PlannedPayment("LATE", START.plusMonths(3), pounds("900")))
          .build();

  private static Amount pounds(String value) {
    return Amount.of("GBP", value);
  }

  private static PaymentStatement statement(OutcomesContract contract, String asOf) {
    return OutcomePricer.DEFAULT.price(
        contract,
        Evidence.ofClaims(
            List.of(
                OutcomeClaim.of("C1", "P1", "housed", LocalDate.parse("2020-02-01")),
                OutcomeClaim.of("C2", "P2", "housed", LocalDate.parse("2020-02-02")))),
        LocalDate.parse(asOf));
  }

  private static PlanAgainstActual plan(String scenario, String asOf) {
    return PlanComparer.DEFAULT.compare(CONTRACT, statement(CONTRACT, asOf), scenario);
  }

  @Test
  void everyPeriodHasItsPlanAndItsActualAsFarAsItHasCome() {
    PlanAgainstActual plan = plan("BASE", "2020-05-31");

    assertThat(plan.periods())
        .extracting(
            each -> each.period().startInclusive().toString(),
            PlannedPeriod::planned,
            PlannedPeriod::actual,
            PlannedPeriod::variance,
            PlannedPeriod::plannedSoFar,
            PlannedPeriod::actualSoFar,
            PlannedPeriod::forecastSoFar)
        .containsExactly(
            tuple(
                "2020-01-01",
                pounds("500"),
                Optional.of(pounds("1200")),
                Optional.of(pounds("700")),
                pounds("500"),
                Optional.of(pounds("1200")),
                pounds("1200")),
            tuple(
                "2020-04-01",
                pounds("500"),
                Optional.of(pounds("0")),
                Optional.of(pounds("-500")),
                pounds("1000"),
                Optional.of(pounds("1200")),
                pounds("1200")),
            tuple(
                "2020-07-01",
                pounds("500"),
                Optional.empty(),
                Optional.empty(),
                pounds("1500"),
                Optional.empty(),
                pounds("1700")));
    assertThat(plan.forecast()).isEqualTo(pounds("1700"));
    assertThat(plan.limit()).contains(pounds("2000"));
    assertThat(plan.latest()).contains(plan.periods().get(1));
  }

  @Test
  void aPeriodThatTheScenarioDoesNotPlanIsPlannedAtNothing() {
    assertThat(plan("LATE", "2020-02-29").periods())
        .extracting(PlannedPeriod::planned, PlannedPeriod::forecastSoFar)
        .containsExactly(tuple(pounds("0"), pounds("1200")), tuple(pounds("900"), pounds("2100")));
  }

  @Test
  void anUnknownScenarioIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> plan("HIGH", "2020-02-29"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scenario must be one of BASE, LATE but was HIGH");
    OutcomesContract unplanned = CONTRACT.withPlan();
    assertThatThrownBy(
            () ->
                PlanComparer.DEFAULT.compare(unplanned, statement(unplanned, "2020-02-29"), "BASE"))
        .hasMessage("scenario must be one of the contract's plan, which has none, but was BASE");
  }
}
