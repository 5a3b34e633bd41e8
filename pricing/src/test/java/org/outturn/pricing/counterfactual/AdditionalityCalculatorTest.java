package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.outcome.AdditionalityFactor.ATTRIBUTION;
import static org.outturn.core.outcome.AdditionalityFactor.DEADWEIGHT;
import static org.outturn.core.outcome.AdditionalityFactor.DISPLACEMENT;
import static org.outturn.core.outcome.AdditionalityFactor.LEAKAGE;
import static org.outturn.core.outcome.AdditionalityFactor.SUBSTITUTION;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Additionality;
import org.outturn.core.outcome.AdditionalityFactor;

class AdditionalityCalculatorTest {
  private static final Additionality OF_RULES =
      Additionality.builder()
          .deadweight(Share.percent(20))
          .displacement(Share.percent(25))
          .substitution(Share.ZERO)
          .leakage(Share.percent(10))
          .build();

  /** The check of the rule: 0.8 x 0.75 x 1 x 0.9. */
  @Test
  void multipliesWhatEachFactorKeeps() {
    assertThat(AdditionalityCalculator.DEFAULT.netShare(OF_RULES)).isEqualTo(Share.parse("0.540"));
    assertThat(AdditionalityCalculator.DEFAULT.net(OF_RULES, BigFraction.of(1000)))
        .isEqualTo(BigFraction.of(540));
  }

  @Test
  void showsEveryFactorStatedAndNoOther() {
    assertThat(AdditionalityCalculator.DEFAULT.explain(OF_RULES, Amount.of("GBP", "1000")))
        .containsExactly(
            step(DEADWEIGHT, "0.2", 1000, 800),
            step(DISPLACEMENT, "0.25", 800, 600),
            step(SUBSTITUTION, "0", 600, 600),
            step(LEAKAGE, "0.1", 600, 540));
    assertThat(AdditionalityCalculator.DEFAULT.explain(Additionality.NOT_STATED, BigFraction.ONE))
        .isEmpty();
    assertThat(AdditionalityCalculator.DEFAULT.netShare(Additionality.NOT_STATED))
        .isEqualTo(Share.ONE);
  }

  @Test
  void attributionIsTheShareKept() {
    Additionality ours = Additionality.builder().attribution(Share.parse("0.7")).build();

    assertThat(AdditionalityCalculator.DEFAULT.explain(ours, BigFraction.of(10)))
        .containsExactly(step(ATTRIBUTION, "0.7", 10, 7));
    assertThat(AdditionalityCalculator.DEFAULT.explain(ours, BigFraction.of(10)).get(0).factor())
        .hasToString("attribution");
  }

  @Test
  void replacesOneFactor() {
    assertThat(
            AdditionalityCalculator.DEFAULT.net(
                OF_RULES.with(DEADWEIGHT, Share.ONE), BigFraction.of(1000)))
        .isEqualTo(BigFraction.ZERO);
    for (AdditionalityFactor factor : AdditionalityFactor.values()) {
      assertThat(OF_RULES.with(factor, Share.of(1, 3)).stated(factor)).hasValue(Share.of(1, 3));
    }
  }

  private static AdditionalityStep step(
      AdditionalityFactor factor, String share, int before, int after) {
    return new AdditionalityStep(
        factor, Share.parse(share), BigFraction.of(before), BigFraction.of(after - before));
  }
}
