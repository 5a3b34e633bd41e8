package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.money.Amount;
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
    return new SolvableCase<>(
        given,
        FinancedCase.INPUTS,
        of(given.stated().stated(), each -> each.run(scenario)),
        given.notApplied(scenario));
  }

  /** The figures of where the cash goes, whatever the document. */
  static <T> ImmutableList<Aim<T>> of(FinanceCase finance, Function<T, WaterfallResult> run) {
    Aims<T> aims = new Aims<>(finance.currency().getCurrencyCode(), run);
    aims.rate("return", result -> result.rateOfReturn().match(RateFigure.DEFAULT));
    aims.money("surplus", Target.Bound.AT_LEAST, result -> result.income().minus(result.costs()));
    aims.money("payment", Target.Bound.AT_MOST, WaterfallResult::income);
    aims.money("shortfall", Target.Bound.AT_MOST, WaterfallResult::shortfall);
    finance.tranches().stream()
        .filter(tranche -> tranche.form().earns())
        .map(Tranche::id)
        .forEach(id -> aims.rate("return[" + id + "]", result -> ofTranche(result, id)));
    return aims.list.build();
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
    PublicGain gain = PublicGain.of(value);
    return new SolvableCase<>(
        given,
        financed.inputs(),
        ImmutableList.<Aim<FinancedCase>>builder()
            .addAll(financed.aims())
            .add(
                PublicGain.aim(
                    value,
                    given.stated().stated().currency(),
                    "finance case",
                    each -> gain.after(each.stated().stated().paymentsOf(each.scenario(scenario)))))
            .build(),
        financed.notApplied());
  }

  private static Figure ofTranche(WaterfallResult result, String id) {
    return result.tranches().stream()
        .filter(each -> each.tranche().id().equals(id))
        .findFirst()
        .map(each -> each.rateOfReturn().match(RateFigure.DEFAULT))
        .orElseGet(() -> Figure.none("there is no such tranche"));
  }

  /** Collects the figures. */
  private static final class Aims<T> {
    private final ImmutableList.Builder<Aim<T>> list = ImmutableList.builder();
    private final String currency;
    private final Function<T, WaterfallResult> run;

    Aims(String currency, Function<T, WaterfallResult> run) {
      this.currency = currency;
      this.run = run;
    }

    void rate(String name, Function<WaterfallResult, Figure> of) {
      add(name, Answer.RATE, Target.Bound.AT_LEAST, of);
    }

    void money(String name, Target.Bound bound, Function<WaterfallResult, Amount> of) {
      add(name, currency, bound, of.andThen(Figure::of));
    }

    private void add(
        String name, String unit, Target.Bound bound, Function<WaterfallResult, Figure> of) {
      list.add(new Aim<>(new Answer<>(name, unit, run.andThen(of)), bound));
    }
  }
}
