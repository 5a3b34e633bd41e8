package org.outturn.pricing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.pricing.fixtures.Given.START;
import static org.outturn.pricing.fixtures.Given.pounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.delivery.Uncertainty;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostKind;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.fixtures.Given;

/** What a contract could pay, against closed forms and enumeration. */
class SimulatorTest {
  private static final OutcomesContract CONTRACT =
      Given.contract(
              List.of(Given.outcome("housed"), Given.outcome("housed-12m")),
              Given.unit("housed", "600"),
              Given.unit("housed-12m", "9000"))
          .withSchedule(PaymentSchedule.of(Frequency.QUARTERLY, START));

  private static final Delivery DELIVERY =
      Delivery.builder()
          .id("housing-first")
          .addReferrals(
              Referrals.of(40, Arrival.evenly(START, START.plusYears(1), Frequency.QUARTERLY)))
          .addPathway(step("housed", 1), step("housed-12m", 12).withAfter("housed"))
          .build();

  private static PathwayStep step(String outcome, int months) {
    return PathwayStep.builder()
        .outcome(outcome)
        .rate(Share.percent(60))
        .delay(Delay.ofMonths(months))
        .build();
  }

  private static Simulation simulate(
      OutcomesContract contract, Delivery delivery, int runs, long seed) {
    return Simulator.of(contract, delivery, new SimulationSettings(Delivery.BASE, runs, seed))
        .run();
  }

  @Test
  void isTheSameForBlocksInAnyOrder() {
    Simulator simulator =
        Simulator.of(CONTRACT, DELIVERY, new SimulationSettings(Delivery.BASE, 1_100, 7));
    List<SimulatedBlock> blocks =
        new ArrayList<>(IntStream.range(0, 5).mapToObj(simulator::block).toList());
    Simulation inOrder = simulator.of(blocks);
    Collections.reverse(blocks);

    assertThat(simulator.of(blocks)).isEqualTo(inOrder).isEqualTo(simulator.run());
    assertThat(simulate(CONTRACT, DELIVERY, 1_100, 8)).isNotEqualTo(inOrder);
    assertThat(blocks.get(0).size()).isEqualTo(100);
  }

  /**
   * 40 people, each worth 600 at a rate of 0.6, and 9,000 at 0.6 of those. The mean of endless runs
   * is 40 x (0.6 x 600 + 0.36 x 9,000) = 144,000; the variance of one person's payment is 0.24 x
   * 600^2 + 0.36 x 9,600^2 + ... = 0.36 x 9,600^2 + 0.24 x 600^2 - 3,600^2 = 20,304,000, so that 40
   * people have a standard deviation of 28,498.42. Beyond 2.576 standard errors lies 1 mean in 100:
   * of 200 seeds 9 or more with a chance of one in 10,000.
   */
  @Test
  void meansLieAboutTheClosedForm() {
    double deviation = Math.sqrt(40 * 20_304_000.0);
    double standardError = deviation / Math.sqrt(250);
    long beyond =
        LongStream.rangeClosed(1, 200)
            .mapToObj(seed -> simulate(CONTRACT, DELIVERY, 250, seed))
            .filter(
                simulation ->
                    Math.abs(simulation.total().mean().value().doubleValue() - 144_000)
                        > 2.576 * standardError)
            .count();

    assertThat(beyond).isLessThanOrEqualTo(8);
    Simulation many = simulate(CONTRACT, DELIVERY, 20_000, 1);
    assertThat(many.projected()).isEqualTo(pounds("144000.00"));
    assertThat(many.total().standardError().value().doubleValue())
        .isBetween(0.98 * deviation / Math.sqrt(20_000), 1.02 * deviation / Math.sqrt(20_000));
  }

  /**
   * Three people at a rate of 0.5 and a price of 100 under a limit of 200: 0, 100, 200, 200 with
   * chances of 1, 3, 3 and 1 in 8, so 137.50 in the mean, where 150 are paid as expected.
   */
  @Test
  void aLimitMakesTheMeanLessThanWhatIsPaidAsExpected() {
    OutcomesContract contract =
        Given.contract(Given.outcome("job"), "100")
            .withLimits(Limit.ofContract("contract", pounds("200")));
    Delivery delivery =
        Delivery.builder()
            .id("three")
            .addReferrals(Referrals.of(3, Arrival.on(START)))
            .addPathway(step("job", 1).withRate(Share.percent(50)))
            .build();

    Simulation simulation = simulate(contract, delivery, 20_000, 3);

    assertThat(simulation.projected()).isEqualTo(pounds("150.00"));
    assertThat(simulation.total().mean().value().doubleValue()).isBetween(136.0, 139.0);
    assertThat(simulation.shortfallOfMean().value().doubleValue()).isBetween(11.0, 14.0);
    assertThat(simulation.total().percentiles())
        .containsEntry(10, pounds("0.00"))
        .containsEntry(25, pounds("100.00"))
        .containsEntry(50, pounds("100.00"))
        .containsEntry(75, pounds("200.00"));
    assertThatThrownBy(() -> simulation.total().percentile(33))
        .hasMessage("percent must be one of [5, 10, 25, 50, 75, 90, 95] but was 33");
    assertThat(simulation.limits())
        .singleElement()
        .satisfies(
            limit -> {
              assertThat(limit.limit()).isEqualTo("contract");
              assertThat(limit.reached().toFraction().doubleValue()).isBetween(0.485, 0.515);
            });
  }

  /** Once each, and a limit of each participant, are asked of every person. */
  @Test
  void drawsPeopleWhereARuleNeedsThem() {
    OutcomesContract contract =
        Given.contract(
                List.of(Given.outcome("housed"), Given.outcome("housed-12m")),
                Given.unit("housed", "600"),
                Given.unit("housed-12m", "9000"))
            .withLimits(Limit.perParticipant("person", pounds("9000")));

    Simulation simulation = simulate(contract, DELIVERY, 500, 1);

    assertThat(simulation.notApplied()).isEmpty();
    assertThat(simulation.total().most().value()).isLessThan(new BigDecimal("360000"));
    assertThat(simulation.total().mean().value().doubleValue()).isBetween(131_000.0, 139_000.0);
  }

  /** What is uncertain widens the spread, and more so where it moves together. */
  @Test
  void moreUncertaintySpreadsWider() {
    Delivery uncertain =
        DELIVERY.withUncertainty(
            Uncertainty.ofReferrals(new BigDecimal("0.5"), new BigDecimal("1.5")),
            Uncertainty.ofRate("housed", new BigDecimal("0.5"), new BigDecimal("1.5")));

    long chanceAlone = width(simulate(CONTRACT, DELIVERY, 2_000, 5));
    long apart = width(simulate(CONTRACT, uncertain, 2_000, 5));
    long together = width(simulate(CONTRACT, uncertain.withTogether(Share.ONE), 2_000, 5));

    assertThat(chanceAlone).isLessThan(apart);
    assertThat(apart).isLessThan(together);
  }

  private static long width(Simulation simulation) {
    return width(simulation.total());
  }

  /** Payers and periods are parts of the whole, run by run. */
  @Test
  void partsSumToTheWhole() {
    Simulation simulation = simulate(CONTRACT, DELIVERY, 1_000, 2);

    assertThat(simulation.payers())
        .singleElement()
        .satisfies(payer -> assertThat(payer.paid()).isEqualTo(simulation.total()));
    assertThat(
            simulation.periods().stream().mapToLong(period -> period.paid().mean().toMinor()).sum())
        .isBetween(
            simulation.total().mean().toMinor() - simulation.periods().size(),
            simulation.total().mean().toMinor() + simulation.periods().size());
  }

  private static FinanceCase finance(String costs, String currency) {
    return FinanceCase.builder()
        .id("bond")
        .currency(currency)
        .addCost(Cost.on(CostKind.DELIVERY, START, Amount.of(currency, costs)))
        .addTranche(
            Tranche.builder()
                .id("grant")
                .form(TrancheForm.FIRST_LOSS_GRANT)
                .commitment(Amount.of(currency, "50000"))
                .rank(3)
                .build())
        .addTranche(
            Tranche.builder()
                .id("equity")
                .form(TrancheForm.EQUITY)
                .commitment(Amount.of(currency, "100000"))
                .rank(2)
                .residualShare(Share.ONE)
                .build())
        .distribution(DistributionTerms.builder().frequency(Frequency.YEARLY).anchor(START).build())
        .build();
  }

  /** The same runs pay the same; a loss is less than nothing, a return of below nothing. */
  @Test
  void runsTheCashOfEveryRun() {
    SimulationSettings settings = new SimulationSettings(Delivery.BASE, 1_000, 3);
    Simulator simulator = Simulator.of(CONTRACT, DELIVERY, settings);
    Simulation financed = simulator.financed(finance("150000", "GBP")).run();
    Simulation.OfInvestors all = financed.investors().get(0);
    double lost = all.loss().toFraction().doubleValue();

    assertThat(financed.total()).isEqualTo(simulator.run().total());
    assertThat(financed.investors())
        .extracting(each -> each.tranche().orElse(""))
        .containsExactly("", "equity");
    assertThat(all.withRate()).isEqualTo(Share.ONE);
    assertThat(lost).isBetween(0.02, 0.98);
    assertThat(all.rates())
        .hasEntrySatisfying(50, rate -> assertThat(rate.signum() < 0).isEqualTo(lost > 0.5));
    assertThat(all.profit()).isEqualTo(financed.investors().get(1).profit());
    assertThatThrownBy(() -> simulator.financed(finance("1", "EUR")))
        .hasMessage("finance must be in GBP, the contract's currency, but was EUR");
  }

  /** Of 1,000 runs as many exceed a percentile as its definition says at most. */
  @Test
  void saysHowOftenABudgetIsExceeded() {
    Simulator simulator =
        Simulator.of(CONTRACT, DELIVERY, new SimulationSettings(Delivery.BASE, 1_000, 3));
    Amount nine = simulator.run().total().percentile(90);
    Simulation.OfBudget budget = simulator.within(nine).run().budget().orElseThrow();

    assertThat(budget.amount()).isEqualTo(nine);
    assertThat(budget.exceeded().toFraction().doubleValue()).isBetween(0.05, 0.1);
    assertThat(
            simulator
                .within(nine.minus(pounds("0.01")))
                .run()
                .budget()
                .orElseThrow()
                .exceeded()
                .toFraction()
                .doubleValue())
        .isGreaterThan(0.1);
    assertThatThrownBy(() -> simulator.within(Amount.of("EUR", "1")))
        .hasMessage("budget must be in GBP, the contract's currency, but was EUR");
  }

  /** Sums up to a period: the last is the whole. */
  @Test
  void sumsUpPeriodsRunByRun() {
    Simulation simulation = simulate(CONTRACT, DELIVERY, 500, 4);
    List<Simulation.OfPeriod> periods = simulation.periods();

    assertThat(periods.get(0).soFar()).isEqualTo(periods.get(0).paid());
    assertThat(periods.get(periods.size() - 1).soFar()).isEqualTo(simulation.total());
  }

  /** Costs and delays up to three times as high; what comes after the term is not paid. */
  @Test
  void drawsCostsAndDelays() {
    SimulationSettings settings = new SimulationSettings(Delivery.BASE, 500, 3);
    FinanceCase finance = finance("140000", "GBP");
    BigDecimal half = new BigDecimal("0.5");
    Simulation stated = Simulator.of(CONTRACT, DELIVERY, settings).financed(finance).run();
    Simulation costs =
        Simulator.of(
                CONTRACT, DELIVERY.withUncertainty(ofAll(Uncertainty.Kind.COSTS, half)), settings)
            .financed(finance)
            .run();
    Simulation delays =
        simulate(CONTRACT, DELIVERY.withUncertainty(ofAll(Uncertainty.Kind.DELAY, half)), 500, 3);

    assertThat(width(costs.investors().get(0).profit()))
        .isGreaterThan(width(stated.investors().get(0).profit()));
    assertThat(delays.total().mean().value()).isLessThan(stated.total().mean().value());
  }

  private static Uncertainty ofAll(Uncertainty.Kind kind, BigDecimal low) {
    return new Uncertainty(kind, Optional.empty(), low, new BigDecimal("3"));
  }

  private static long width(Spread spread) {
    return spread.percentile(90).minus(spread.percentile(10)).toMinor();
  }

  @Test
  void refusesWhatIsNotKnown() {
    Delivery without = DELIVERY.withPathway(step("housed", 1).withRate(Optional.empty()));

    assertThatThrownBy(() -> simulate(CONTRACT, without, 10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("delivery must state every assumption that decides the payment");
    assertThatThrownBy(() -> new SimulationSettings("BASE", 0, 1))
        .hasMessage("runs must be from 1 to 1000000 but was 0");
  }
}
