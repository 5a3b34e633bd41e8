package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;

/** INDIGO's validation methods, and how each knows what would have happened anyway. */
class ValidationMethodTest {

  @ParameterizedTest
  @CsvSource({
    "Randomised Control Trial, RANDOMISED_CONTROL_TRIAL, COMPARISON_GROUP",
    "Quasi-experimental study, QUASI_EXPERIMENTAL_STUDY, COMPARISON_GROUP",
    "Historical comparison, HISTORICAL_COMPARISON, HISTORIC_BASELINE",
    "Pre-Post analysis, PRE_POST_ANALYSIS, BEFORE_AND_AFTER",
    "Simple ex-post verification, SIMPLE_EX_POST_VERIFICATION, NONE",
    // as the published data write them
    "'Simple Ex-post verification ', SIMPLE_EX_POST_VERIFICATION, NONE",
    "Pre-post analysis, PRE_POST_ANALYSIS, BEFORE_AND_AFTER",
  })
  void readsALabel(String label, ValidationMethod method, Counterfactual counterfactual) {
    assertThat(ValidationMethod.ofLabel(label)).isEqualTo(method);
    assertThat(method.counterfactual()).isEqualTo(counterfactual);
  }

  @ParameterizedTest
  @EnumSource
  void everyLabelIsReadAsItsMethod(ValidationMethod method) {
    assertThat(ValidationMethod.ofLabel(method.label())).isEqualTo(method);
  }

  @Test
  void refusesAnyOtherText() {
    assertThatThrownBy(() -> ValidationMethod.ofLabel("Pre-post comparison"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "validation method must be one of Randomised Control Trial, Quasi-experimental study,"
                + " Historical comparison, Pre-Post analysis, Simple ex-post verification but was"
                + " Pre-post comparison");
  }

  @Test
  void everyTreatmentOfDeadweightHasACounterfactual() {
    assertThat(Counterfactual.of(Deadweight.PRICED_IN)).isEqualTo(Counterfactual.NONE);
    assertThat(Counterfactual.of(Deadweight.onPrice(Share.of(1, 6))))
        .isEqualTo(Counterfactual.FIXED_RATE);
    assertThat(Counterfactual.of(Deadweight.onCount(Baseline.ofCount(BigDecimal.TEN))))
        .isEqualTo(Counterfactual.HISTORIC_BASELINE);
  }
}
