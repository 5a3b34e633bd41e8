package org.outturn.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class RefusalTest {
  @Test
  void keepsFieldRuleAndWhatWasFound() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> Require.that(false, "plannedSize", "must be >= 0", -1));

    assertThat(refusal).hasMessage("plannedSize must be >= 0 but was -1");
    assertThat(refusal.field()).isEqualTo("plannedSize");
    assertThat(refusal.rule()).isEqualTo("must be >= 0");
    assertThat(refusal.found()).hasValue("-1");
    assertThat(refusal.because()).isEqualTo("must be >= 0 but was -1");
  }

  @Test
  void showsNoValueThatMustNotBeRepeated() {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Require.id(" Ann", "participant"));

    assertThat(refusal.found()).isEmpty();
    assertThat(refusal.because()).isEqualTo("must not begin or end with a blank");
  }

  @Test
  void leavesTheFieldToItsPlaceWhereItIsNotNamed() {
    assertThat(new Refusal("", "must be >= 0", "-1")).hasMessage("must be >= 0 but was -1");
  }
}
