package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.appraisal.StatementQuantities;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.projection.ExpectedOutcome;
import org.outturn.pricing.projection.Projector;
import org.outturn.pricing.projection.ScenarioProjection;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.ContractIncome;
import org.outturn.pricing.returns.Waterfall;
import org.outturn.pricing.returns.WaterfallResult;

/** What can be asked of a delivery in one scenario. */
public final class DeliveryAims {
  private static final String PAYMENT = "payment";

  private DeliveryAims() {}

  /**
   * What the contract would pay in all ({@code payment}), what outcomes would be worth before any
   * adjustment ({@code gross}) and how many of each are expected ({@code outcomes[housed]}). Where
   * it is financed, also the figures of {@link FinanceAims}: {@code return}, {@code surplus} and
   * the others. Where it is said what outcomes are worth, also what the public gains ({@code gain})
   * by those that are expected. There is no figure where an assumption is missing that decides it.
   *
   * @param given the delivery and its contract, which has a schedule where a return or gain is
   *     asked for
   * @param scenario the scenario of the delivery, such as {@code BASE}
   * @param value what the outcomes are worth to the public, in the same currency
   * @return the case with its figures
   * @throws IllegalArgumentException for a scenario that the delivery does not have, or an
   *     appraisal in another currency
   */
  public static SolvableCase<DeliveredContract> of(
      DeliveredContract given, String scenario, Optional<AppraisalCase> value) {
    Delivery delivery = given.stated().stated();
    UnknownName.check("scenario", scenario, delivery.scenarioNames());
    Function<DeliveredContract, ScenarioProjection> project = each -> project(each, scenario);
    ImmutableList.Builder<Aim<DeliveredContract>> aims = ImmutableList.builder();
    aims.add(money(given, PAYMENT, project.andThen(each -> Figure.of(each.total()))));
    aims.add(money(given, "gross", project.andThen(each -> Figure.of(each.statement().gross()))));
    given
        .finance()
        .ifPresent(
            finance ->
                FinanceAims.<DeliveredContract>of(finance.stated(), each -> run(each, scenario))
                    .stream()
                    .filter(each -> !each.answer().name().equals(PAYMENT))
                    .forEach(aims::add));
    value.ifPresent(
        worth ->
            aims.add(
                PublicGain.aim(
                    worth,
                    given.contract().currency(),
                    "contract",
                    each -> gain(each, scenario, worth))));
    delivery.pathway().stream()
        .map(PathwayStep::outcome)
        .map(
            outcome ->
                new Aim<>(
                    new Answer<>(
                        "outcomes[" + outcome + "]",
                        Answer.NUMBER,
                        project.andThen(each -> Figure.of(expected(each, outcome)))),
                    Target.Bound.AT_LEAST))
        .forEach(aims::add);
    return new SolvableCase<>(
        given.withoutUncertainty(),
        DeliveredContract.INPUTS,
        aims.build(),
        Projector.DEFAULT.project(given.contract(), delivery, scenario).notApplied());
  }

  /**
   * The same, and the rate of return of somebody who pays for the service and receives what the
   * contract pays ({@code return}).
   *
   * @param given the delivery and its contract, which has a schedule
   * @param scenario the scenario of the delivery, such as {@code BASE}
   * @param invested what is paid in, negative, and what else comes back
   * @return the case with its figures
   * @throws IllegalArgumentException for a scenario that the delivery does not have
   */
  public static SolvableCase<DeliveredContract> of(
      DeliveredContract given, String scenario, CashFlows invested) {
    SolvableCase<DeliveredContract> unfinanced = of(given, scenario, Optional.empty());
    Answer<DeliveredContract> earned =
        new Answer<>(
            "return",
            Answer.RATE,
            each -> ContractAims.rateOfReturn(payments(project(each, scenario)), invested));
    return new SolvableCase<>(
        unfinanced.document(),
        unfinanced.inputs(),
        ImmutableList.<Aim<DeliveredContract>>builder()
            .add(new Aim<>(earned, Target.Bound.AT_LEAST))
            .addAll(unfinanced.aims())
            .build(),
        unfinanced.notApplied());
  }

  private static Aim<DeliveredContract> money(
      DeliveredContract given, String name, Function<DeliveredContract, Figure> of) {
    return new Aim<>(
        new Answer<>(name, given.contract().currency().getCurrencyCode(), of),
        Target.Bound.AT_MOST);
  }

  /** What is missing is not guessed: there is no figure then. */
  private static ScenarioProjection project(DeliveredContract given, String scenario) {
    return Projector.DEFAULT
        .project(given.contract(), given.stated().stated(), scenario)
        .complete();
  }

  /** What is worth something is what is expected, and so is what is paid for it. */
  private static Figure gain(DeliveredContract given, String scenario, AppraisalCase worth) {
    ScenarioProjection projection = project(given, scenario);
    AppraisalCase delivered =
        StatementQuantities.of(
            worth, given.contract(), projection.evidence(), projection.statement());
    return PublicGain.of(delivered).after(payments(projection));
  }

  private static BigFraction expected(ScenarioProjection projection, String outcome) {
    return projection.expected().stream()
        .filter(each -> each.outcome().equals(outcome))
        .map(ExpectedOutcome::quantity)
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  private static List<DatedAmount> payments(ScenarioProjection projection) {
    return ContractIncome.DEFAULT.payments(projection.settlements());
  }

  private static WaterfallResult run(DeliveredContract given, String scenario) {
    FinanceCase finance = given.finance().map(Referring::stated).orElseThrow();
    return Waterfall.DEFAULT.run(
        finance, PaymentScenario.of(scenario, payments(project(given, scenario))));
  }
}
