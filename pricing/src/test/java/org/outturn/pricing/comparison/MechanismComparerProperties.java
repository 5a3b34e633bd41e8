package org.outturn.pricing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.AddedCost;
import org.outturn.core.comparison.AddedCostKind;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.InputsPayment;
import org.outturn.core.comparison.OutcomesPayment;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.Side;
import org.outturn.core.fixtures.Amounts;
import org.outturn.core.fixtures.ComparisonCases;
import org.outturn.core.fixtures.Shares;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/** What holds of every comparison. */
class MechanismComparerProperties {
  private static final Currency POUNDS = Currencies.of("GBP");

  @Provide
  Arbitrary<ComparisonCase> cases() {
    return ComparisonCases.any();
  }

  @Provide
  Arbitrary<PaymentMechanism> terms() {
    return ComparisonCases.terms(POUNDS);
  }

  @Provide
  Arbitrary<DeliveredWork> deliveries() {
    return ComparisonCases.ofPeople();
  }

  @Provide
  Arbitrary<Share> deadweights() {
    return Shares.any();
  }

  @Provide
  Arbitrary<Amount> prices() {
    return Amounts.prices(POUNDS);
  }

  @Provide
  Arbitrary<Amount> caps() {
    return Amounts.upTo(POUNDS, 1_000_000);
  }

  /** Payments come out in whole pence: hundreds of people, whole percents, whole pence. */
  @Provide
  Arbitrary<ComparisonCase> wholeCases() {
    Arbitrary<Amount> pence = Amounts.upTo(POUNDS, 20_000);
    Arbitrary<DeliveredWork> delivery =
        Combinators.combine(
                Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 100))
            .as((hundreds, percent) -> DeliveredWork.of(100L * hundreds, Share.percent(percent)));
    return Combinators.combine(pence, pence, pence.optional(0.3), pence, delivery, delivery)
        .as(
            (budget, price, cap, cost, planned, actual) ->
                Examples.builder()
                    .addSides(
                        Side.of("inputs", new InputsPayment(budget)),
                        Side.of("outcomes", new OutcomesPayment(price, cap))
                            .withCosts(new AddedCost(AddedCostKind.SET_UP, cost)))
                    .plan(ComparisonScenario.of("plan", planned))
                    .addScenario(ComparisonScenario.of("actual", actual))
                    .build());
  }

  @Property(tries = 500)
  void everyFigureAddsUp(@ForAll("cases") ComparisonCase given) {
    Comparison comparison = MechanismComparer.DEFAULT.compare(given);

    for (SideResult result : comparison.results()) {
      Amount costs =
          result.costs().values().stream().reduce(Amount.zero(given.currency()), Amount::plus);
      assertThat(result.payment().plus(costs)).isEqualTo(result.totalCost());
      result
          .released()
          .ifPresent(
              released ->
                  assertThat(result.payment().plus(released))
                      .isEqualTo(result.allocated().orElseThrow()));
      result
          .costPerOutcome()
          .ifPresent(
              cost ->
                  assertThat(cost.multiply(result.outcomes()))
                      .isEqualTo(Fractions.of(result.totalCost().value())));
      result
          .variance()
          .ifPresent(
              variance ->
                  assertThat(variance.commissioner().add(variance.provider()))
                      .isEqualTo(variance.shortfall()));
    }
    Statistics.label("variance")
        .collect(comparison.results().stream().anyMatch(each -> each.variance().isPresent()))
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
  }

  @Property(tries = 300)
  void inputsNeverDependOnDelivery(
      @ForAll("caps") Amount budget,
      @ForAll("deliveries") DeliveredWork one,
      @ForAll("deliveries") DeliveredWork other) {
    PaymentMechanism inputs = PaymentMechanism.inputs(budget);

    assertThat(PaymentFormula.of(inputs).payment(one))
        .isEqualTo(PaymentFormula.of(inputs).payment(other))
        .isEqualTo(Payable.exact(budget));
  }

  @Property(tries = 500)
  void paymentForOutcomesRisesWithThemUpToTheCap(
      @ForAll("prices") Amount price,
      @ForAll("caps") Amount cap,
      @ForAll("deliveries") DeliveredWork one,
      @ForAll("deliveries") DeliveredWork other) {
    boolean isInOrder = one.outcomes().compareTo(other.outcomes()) <= 0;
    DeliveredWork fewer = isInOrder ? one : other;
    DeliveredWork more = isInOrder ? other : one;
    PaymentMechanism outcomes = PaymentMechanism.outcomes(price, cap);

    assertThat(PaymentFormula.of(outcomes).payment(fewer))
        .isLessThanOrEqualTo(PaymentFormula.of(outcomes).payment(more));
    assertThat(PaymentFormula.of(outcomes).payment(more)).isLessThanOrEqualTo(Payable.exact(cap));
    BigFraction uncapped = PaymentFormula.of(PaymentMechanism.outcomes(price)).payment(more);
    boolean isCapped = uncapped.compareTo(Payable.exact(cap)) > 0;
    assertThat(PaymentFormula.of(outcomes).payment(more))
        .isEqualTo(isCapped ? Payable.exact(cap) : uncapped);
    Statistics.label("capped")
        .collect(isCapped)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
  }

  @Property(tries = 300)
  void deadweightRaisesTheCostOfANetOutcome(
      @ForAll("terms") PaymentMechanism terms,
      @ForAll("deliveries") DeliveredWork delivery,
      @ForAll("deadweights") Share one,
      @ForAll("deadweights") Share other) {
    Share less = one.compareTo(other) <= 0 ? one : other;
    Share more = one.compareTo(other) <= 0 ? other : one;
    SideResult withLess = result(terms, delivery.withDeadweight(less));
    SideResult withMore = result(terms, delivery.withDeadweight(more));

    assertThat(withLess.costPerOutcome()).isEqualTo(withMore.costPerOutcome());
    if (withMore.costPerNetOutcome().isPresent()) {
      assertThat(withLess.costPerNetOutcome().orElseThrow())
          .isLessThanOrEqualTo(withMore.costPerNetOutcome().get());
      assertThat(withLess.costPerOutcome().orElseThrow())
          .isLessThanOrEqualTo(withLess.costPerNetOutcome().orElseThrow());
    }
  }

  private static SideResult result(PaymentMechanism terms, DeliveredWork delivery) {
    return MechanismComparer.DEFAULT
        .compare(
            Examples.builder()
                .addSide(Side.of("side", terms))
                .plan(ComparisonScenario.of("plan", delivery))
                .build())
        .results()
        .get(0);
  }

  @Property(tries = 200)
  void scalingAllMoneyScalesTheResult(@ForAll("wholeCases") ComparisonCase given) {
    Comparison once = MechanismComparer.DEFAULT.compare(given);
    Comparison sevenfold = MechanismComparer.DEFAULT.compare(sevenfold(given));

    for (int i = 0; i < once.results().size(); i++) {
      SideResult one = once.results().get(i);
      SideResult seven = sevenfold.results().get(i);
      assertThat(seven.totalCost()).isEqualTo(sevenfold(one.totalCost()));
      assertThat(seven.released()).isEqualTo(one.released().map(each -> sevenfold(each)));
      assertThat(seven.costPerOutcome()).isEqualTo(one.costPerOutcome().map(each -> times7(each)));
      assertThat(seven.variance())
          .isEqualTo(
              one.variance()
                  .map(
                      variance ->
                          new PlanVariance(
                              variance.costPerOutcome(),
                              times7(variance.shortfall()),
                              times7(variance.commissioner()),
                              times7(variance.provider()))));
    }
    assertThat(sevenfold.breakEvens().stream().filter(each -> !each.quantity().isMoney()).toList())
        .isEqualTo(once.breakEvens().stream().filter(each -> !each.quantity().isMoney()).toList());
  }

  private static BigFraction times7(BigFraction fraction) {
    return fraction.multiply(7);
  }

  private static Amount sevenfold(Amount amount) {
    return Amount.of(amount.currency(), amount.value().multiply(BigDecimal.valueOf(7)));
  }

  private static ComparisonCase sevenfold(ComparisonCase given) {
    Side inputs = given.sides().get(0);
    Side outcomes = given.sides().get(1);
    OutcomesPayment priced = (OutcomesPayment) outcomes.terms();
    Amount budget = ((InputsPayment) inputs.terms()).budget();
    Optional<Amount> cap = priced.cap().map(each -> sevenfold(each));
    AddedCost cost = outcomes.costs().get(0);
    return given.withSides(
        inputs.withTerms(new InputsPayment(sevenfold(budget))),
        outcomes
            .withTerms(new OutcomesPayment(sevenfold(priced.price()), cap))
            .withCosts(new AddedCost(cost.kind(), sevenfold(cost.amount()))));
  }
}
