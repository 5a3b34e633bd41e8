package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.projection.EvidenceForm;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.projection.ProjectionComparer;
import org.outturn.pricing.projection.Projector;
import org.outturn.pricing.projection.ScenarioProjection;
import org.outturn.pricing.solve.Aim;
import org.outturn.pricing.solve.DeliveredContract;
import org.outturn.pricing.solve.DeliveryAims;
import org.outturn.pricing.solve.SearchRange;
import org.outturn.pricing.solve.Solution;
import org.outturn.pricing.solve.SolvableCase;
import org.outturn.pricing.solve.Solver;

/** Published figures of real contracts, projected; their sources stand in the data. */
class BundledDeliveryGoldenTest {

  private static DeliveryCase read(BundledDelivery bundled) {
    return bundled.files().read(Function.identity(), rows -> {});
  }

  private static Projection project(BundledDelivery bundled) {
    DeliveryCase read = read(bundled);
    assertThat(read.delivery().unknowns()).isNotEmpty();
    assertThat(read.delivery().sources()).isNotEmpty();
    return Projector.DEFAULT.project(read.agreed().contract(), read.delivery());
  }

  private static OutcomePayment outcome(ScenarioProjection projection, String outcome) {
    return projection.statement().outcomes().stream()
        .filter(each -> each.outcome().equals(outcome))
        .findFirst()
        .orElseThrow();
  }

  private static Amount usd(String amount) {
    return Amount.of("USD", amount);
  }

  private static Amount gbp(String amount) {
    return Amount.of("GBP", amount);
  }

  /** Urban Institute, July 2021: 3,913,932.96 and 620,978.40 for days, 5,104,000 for jail days. */
  @Test
  void denverPaysWhatWasPublished() {
    Projection denver = project(BundledDelivery.DENVER);
    ScenarioProjection base = denver.in("BASE");

    assertThat(base.form()).isEqualTo(EvidenceForm.TALLIES);
    assertThat(base.byPeriod().values()).containsExactly(usd("3913932.96"), usd("5724978.40"));
    assertThat(outcome(base, "jail-days").net()).isEqualTo(usd("5104000"));
    assertThat(base.total()).isEqualTo(usd("9638911.36"));
  }

  /** The published table: 160,000 a point from 20 to 30 %, 38,000 beyond, at most 6,130,000. */
  @Test
  void denverPaysByPointsOfTheFall() {
    Projection denver = project(BundledDelivery.DENVER);

    assertThat(outcome(denver.in("FALL_OF_20"), "jail-days").net()).isEqualTo(usd("3200000"));
    assertThat(outcome(denver.in("FALL_OF_30"), "jail-days").net()).isEqualTo(usd("4800000"));
    assertThat(outcome(denver.in("FALL_OF_65"), "jail-days").net()).isEqualTo(usd("6130000"));
  }

  /** 500 villages 3,125,000; 9,999,999 for 1,600; of 1,780 achieved 180 are not paid. */
  @Test
  void cambodiaPaysUpToItsMost() {
    Projection cambodia = project(BundledDelivery.CAMBODIA);
    OutcomePayment achieved = outcome(cambodia.in("ACHIEVED"), "village");

    assertThat(cambodia.in("FIRST_500").total()).isEqualTo(usd("3125000"));
    assertThat(cambodia.in("BASE").total()).isEqualTo(usd("9999999"));
    assertThat(cambodia.in("ACHIEVED").total()).isEqualTo(usd("9999999"));
    assertThat(achieved.delivered().subtract(achieved.paid())).isEqualTo(BigFraction.of(180));
  }

  /**
   * The price of a village is what the pool of 9,999,999 leaves for each of 1,600: 6,249.99. At
   * 6,250 they would be worth one more than the pool.
   */
  @Test
  void cambodiasPriceComesOfItsPoolAndItsTarget() {
    DeliveryCase read = read(BundledDelivery.CAMBODIA);
    SolvableCase<DeliveredContract> given =
        DeliveryAims.of(
            DeliveredContract.of(read.delivery(), read.agreed().contract()),
            "BASE",
            Optional.empty());
    Input<DeliveredContract> price =
        given.input("contract.rateCard.versions[v1].tariffs[village].price.amount");
    Aim<DeliveredContract> gross = given.aim("gross");

    Solution solution =
        Solver.DEFAULT.solve(
            given.question("gross"),
            price,
            gross.target(BigFraction.of(9_999_999)),
            SearchRange.usual(price, given.document()));

    assertThat(Fractions.text(solution.only().orElseThrow().value())).isEqualTo("6249.99");
    assertThat(solution.only().orElseThrow().met().figure()).hasToString("9,999,984");
    assertThat(solution.only().orElseThrow().missed().figure()).hasToString("10,000,000");
  }

  /** INDIGO-POJ-0195, May 2025: results and targets at published prices, most 3,241,776. */
  @Test
  void theSkillMillsPricesDoNotGiveItsPayments() {
    Projection skillMill = project(BundledDelivery.SKILL_MILL);
    ScenarioProjection base = skillMill.in("BASE");

    assertThat(
            base.expected().stream()
                .collect(Collectors.toMap(each -> each.outcome(), each -> each.people())))
        .isEqualTo(
            Map.of(
                "registered", BigFraction.of(242),
                "four-weeks", BigFraction.of(237),
                "completed", BigFraction.of(179),
                "qualified", BigFraction.of(185),
                "employed", BigFraction.of(74),
                "not-reconvicted", BigFraction.of(162)));
    assertThat(base.statement().gross().minus(gbp("4659370")).toMinor()).isBetween(-50L, 50L);
    assertThat(base.total()).isEqualTo(gbp("3241776"));
    assertThat(skillMill.in("HIGH").statement().gross().minus(gbp("5582490")).toMinor())
        .isBetween(-50L, 50L);
  }

  /** The last of three published plans comes to what the sum of its quarters is. */
  @Test
  void theSkillMillStandsBesideItsPlan() {
    DeliveryCase read = read(BundledDelivery.SKILL_MILL);
    Projection projection = project(BundledDelivery.SKILL_MILL);

    Amount planned =
        ProjectionComparer.DEFAULT
            .compare(read.agreed().contract(), projection, Optional.empty())
            .stream()
            .filter(each -> each.scenario().equals("BASE"))
            .map(ProjectedPeriod::planned)
            .flatMap(Optional::stream)
            .reduce(gbp("0"), Amount::plus);

    assertThat(planned).isEqualTo(gbp("3241776"));
  }
}
