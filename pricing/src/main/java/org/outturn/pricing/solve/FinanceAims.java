package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.returns.WaterfallResult;

/** What can be asked of a financed contract in one scenario. */
public final class FinanceAims {
  private FinanceAims() {}

  /**
   * The return of all investors together ({@code return}) and of each tranche ({@code
   * return[senior]}), what outcome payments leave after the costs ({@code surplus}), the payments
   * themselves ({@code payment}) and the costs that commitments do not cover ({@code shortfall}).
   *
   * @param given the case
   * @param scenario the scenario of outcome payments
   * @return the case with its figures
   * @throws IllegalArgumentException for a scenario that the case does not have
   */
  public static SolvableCase<FinancedCase> of(FinancedCase given, String scenario) {
    given.scenario(scenario);
    Aims aims = new Aims(given, scenario);
    aims.rate("return", result -> result.rateOfReturn().match(RateFigure.DEFAULT));
    aims.money("surplus", Target.Bound.AT_LEAST, result -> result.income().minus(result.costs()));
    aims.money("payment", Target.Bound.AT_MOST, WaterfallResult::income);
    aims.money("shortfall", Target.Bound.AT_MOST, WaterfallResult::shortfall);
    given.stated().stated().tranches().stream()
        .filter(tranche -> tranche.form().earns())
        .map(Tranche::id)
        .forEach(id -> aims.rate("return[" + id + "]", result -> ofTranche(result, id)));
    return new SolvableCase<>(given, FinancedCase.INPUTS, aims.list.build());
  }

  /**
   * The same, and what the public gains ({@code gain}): the benefits of an appraisal less its costs
   * and less the outcome payments, in present values. The costs of the appraisal are those beside
   * the payments.
   *
   * @param given the case
   * @param scenario the scenario of outcome payments
   * @param value what the outcomes are worth to the public, in the same currency
   * @return the case with its figures
   * @throws IllegalArgumentException for a scenario that the case does not have, or an appraisal in
   *     another currency
   */
  public static SolvableCase<FinancedCase> of(
      FinancedCase given, String scenario, AppraisalCase value) {
    SolvableCase<FinancedCase> financed = of(given, scenario);
    Require.that(
        value.currency().equals(given.stated().stated().currency()),
        "currency",
        "must be " + given.stated().stated().currency() + ", that of the finance case,",
        value.currency());
    PublicGain gain = PublicGain.of(value);
    Answer<FinancedCase> answer =
        new Answer<>(
            "gain",
            value.currency().getCurrencyCode(),
            each -> gain.after(each.stated().stated().paymentsOf(each.scenario(scenario))));
    return new SolvableCase<>(
        given,
        financed.inputs(),
        ImmutableList.<Aim<FinancedCase>>builder()
            .addAll(financed.aims())
            .add(new Aim<>(answer, Target.Bound.AT_LEAST))
            .build());
  }

  private static Figure ofTranche(WaterfallResult result, String id) {
    return result.tranches().stream()
        .filter(each -> each.tranche().id().equals(id))
        .findFirst()
        .map(each -> each.rateOfReturn().match(RateFigure.DEFAULT))
        .orElseGet(() -> Figure.none("there is no such tranche"));
  }

  /** Collects the figures of one scenario. */
  private static final class Aims {
    private final ImmutableList.Builder<Aim<FinancedCase>> list = ImmutableList.builder();
    private final String currency;
    private final String scenario;

    Aims(FinancedCase given, String scenario) {
      this.currency = given.stated().stated().currency().getCurrencyCode();
      this.scenario = scenario;
    }

    void rate(String name, Function<WaterfallResult, Figure> of) {
      add(name, Answer.RATE, Target.Bound.AT_LEAST, of);
    }

    void money(String name, Target.Bound bound, Function<WaterfallResult, Amount> of) {
      add(name, currency, bound, of.andThen(Figure::of));
    }

    private void add(
        String name, String unit, Target.Bound bound, Function<WaterfallResult, Figure> of) {
      list.add(new Aim<>(new Answer<>(name, unit, given -> of.apply(given.run(scenario))), bound));
    }
  }
}
