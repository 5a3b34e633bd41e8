package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.Side;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.MechanismComparer;
import org.outturn.pricing.comparison.SideResult;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;

/** What can be asked of a comparison in one scenario. */
public final class ComparisonAims {
  /** The scenario of what was planned. */
  public static final String PLAN = ComparisonScenario.PLAN;

  private ComparisonAims() {}

  /**
   * Of each further side what it costs more than the first ({@code difference[outcomes]}), and of
   * every side its total cost, payment, outcomes and cost per outcome ({@code cost[outcomes]},
   * {@code payment[outcomes]}, {@code outcomes[outcomes]}, {@code costPerOutcome[outcomes]}).
   *
   * @param given the case
   * @param scenario the scenario's id, {@code plan} for the plan
   * @return the case with its figures
   * @throws IllegalArgumentException for a scenario that the case does not have
   */
  public static SolvableCase<ComparedCase> of(ComparedCase given, String scenario) {
    ComparisonCase whole = given.resolved();
    ImmutableList<String> scenarios =
        whole.planAndScenarios().stream()
            .map(ComparisonScenario::id)
            .collect(ImmutableList.toImmutableList());
    UnknownName.check("scenario", scenario, scenarios);
    Aims aims = new Aims(scenario, whole.currency().getCurrencyCode());
    String first = whole.sides().get(0).id();
    whole.sides().stream().skip(1).map(Side::id).forEach(side -> aims.difference(side, first));
    whole.sides().stream().map(Side::id).forEach(aims::ofSide);
    return new SolvableCase<>(
        given, ComparedCase.INPUTS, aims.list.build(), given.notApplied(scenario));
  }

  /** Collects the figures of one scenario. */
  private static final class Aims {
    private final ImmutableList.Builder<Aim<ComparedCase>> list = ImmutableList.builder();
    private final String scenario;
    private final String currency;

    Aims(String scenario, String currency) {
      this.scenario = scenario;
      this.currency = currency;
    }

    void difference(String side, String first) {
      add(
          "difference[" + side + "]",
          currency,
          Target.Bound.AT_MOST,
          comparison ->
              of(comparison, side)
                  .flatMap(
                      compared ->
                          of(comparison, first)
                              .map(
                                  reference ->
                                      exact(compared.totalCost().minus(reference.totalCost())))));
    }

    void ofSide(String side) {
      of("cost", side, currency, Target.Bound.AT_MOST, each -> some(each.totalCost()));
      of("payment", side, currency, Target.Bound.AT_MOST, each -> some(each.payment()));
      of(
          "outcomes",
          side,
          Answer.NUMBER,
          Target.Bound.AT_LEAST,
          each -> Optional.of(each.outcomes()));
      of("costPerOutcome", side, currency, Target.Bound.AT_MOST, SideResult::costPerOutcome);
    }

    private void of(
        String name,
        String side,
        String unit,
        Target.Bound bound,
        Function<SideResult, Optional<BigFraction>> of) {
      add(name + "[" + side + "]", unit, bound, all -> of(all, side).flatMap(of));
    }

    private void add(
        String name,
        String unit,
        Target.Bound bound,
        Function<Comparison, Optional<BigFraction>> of) {
      Function<ComparedCase, Figure> figure =
          given ->
              of.apply(MechanismComparer.DEFAULT.compare(given.resolved()))
                  .map(Figure::of)
                  .orElseGet(
                      () -> Figure.none("the scenario has no outcomes under it, or not this side"));
      list.add(new Aim<>(new Answer<>(name, unit, figure), bound));
    }

    private Optional<SideResult> of(Comparison comparison, String side) {
      return comparison.result(scenario, side);
    }

    private static Optional<BigFraction> some(Amount amount) {
      return Optional.of(exact(amount));
    }

    private static BigFraction exact(Amount amount) {
      return Fractions.of(amount.value());
    }
  }
}
