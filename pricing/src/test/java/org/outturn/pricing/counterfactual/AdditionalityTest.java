package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.counterfactual.AdditionalityFactor.ATTRIBUTION;
import static org.outturn.pricing.counterfactual.AdditionalityFactor.DEADWEIGHT;
import static org.outturn.pricing.counterfactual.AdditionalityFactor.DISPLACEMENT;
import static org.outturn.pricing.counterfactual.AdditionalityFactor.LEAKAGE;
import static org.outturn.pricing.counterfactual.AdditionalityFactor.SUBSTITUTION;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;

class AdditionalityTest {
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
    assertThat(OF_RULES.netShare()).isEqualTo(Share.parse("0.540"));
    assertThat(OF_RULES.net(BigFraction.of(1000))).isEqualTo(BigFraction.of(540));
  }

  @Test
  void showsEveryFactorStatedAndNoOther() {
    assertThat(OF_RULES.explain(Amount.of("GBP", "1000")))
        .containsExactly(
            step(DEADWEIGHT, "0.2", 1000, 800),
            step(DISPLACEMENT, "0.25", 800, 600),
            step(SUBSTITUTION, "0", 600, 600),
            step(LEAKAGE, "0.1", 600, 540));
    assertThat(Additionality.NOT_STATED.explain(BigFraction.ONE)).isEmpty();
    assertThat(Additionality.NOT_STATED.netShare()).isEqualTo(Share.ONE);
  }

  @Test
  void attributionIsTheShareKept() {
    Additionality ours = Additionality.builder().attribution(Share.parse("0.7")).build();

    assertThat(ours.explain(BigFraction.of(10))).containsExactly(step(ATTRIBUTION, "0.7", 10, 7));
    assertThat(ours.explain(BigFraction.of(10)).get(0).factor()).hasToString("attribution");
  }

  @Test
  void replacesOneFactor() {
    assertThat(OF_RULES.with(DEADWEIGHT, Share.ONE).net(BigFraction.of(1000)))
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
