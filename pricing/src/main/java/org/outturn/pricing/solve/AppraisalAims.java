package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.pricing.appraisal.Headline;
import org.outturn.pricing.appraisal.PublicValueAppraiser;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.input.Inputs;

/** What can be asked of an appraisal. */
public final class AppraisalAims {
  private AppraisalAims() {}

  /**
   * The net present social value ({@code npsv}), the benefit-cost ratio ({@code bcr}), and the
   * fiscal and cashable returns for each unit of cost ({@code fiscalReturn}, {@code
   * cashableReturn}).
   *
   * @param given the case
   * @return the case with its figures
   */
  public static SolvableCase<ValueCase> of(ValueCase given) {
    return new SolvableCase<>(
        given,
        Inputs.OF_APPRAISAL,
        ImmutableList.of(
            aim(
                "npsv",
                given.currency().getCurrencyCode(),
                headline -> Optional.of(headline.netPresentSocialValue())),
            aim("bcr", Answer.NUMBER, Headline::benefitCostRatio),
            aim("fiscalReturn", Answer.NUMBER, Headline::fiscalReturn),
            aim("cashableReturn", Answer.NUMBER, Headline::cashableReturn)));
  }

  private static Aim<ValueCase> aim(
      String name, String unit, Function<Headline, Optional<BigFraction>> of) {
    return new Aim<>(
        new Answer<>(
            name,
            unit,
            given ->
                of.apply(headline(given))
                    .map(Figure::of)
                    .orElseGet(() -> Figure.none("nothing is paid, or its part is not known"))),
        Target.Bound.AT_LEAST);
  }

  private static Headline headline(ValueCase given) {
    return given.match(
        new ValueCase.Cases<>() {
          @Override
          public Headline full(AppraisalCase full) {
            return PublicValueAppraiser.DEFAULT.appraise(full).headline();
          }

          @Override
          public Headline totals(TotalsCase totals) {
            return Headline.of(totals);
          }
        });
  }
}
