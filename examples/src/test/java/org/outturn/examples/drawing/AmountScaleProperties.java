package org.outturn.examples.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class AmountScaleProperties {

  @Property
  void holdsEveryAmountAndZeroBetweenFewRoundMarks(
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(2) BigDecimal one,
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(2) BigDecimal other) {
    AmountScale scale = AmountScale.over(one.min(other), one.max(other));

    assertThat(scale.share(one)).isBetween(0.0, 1.0);
    assertThat(scale.share(other)).isBetween(0.0, 1.0);
    assertThat(scale.share(BigDecimal.ZERO)).isBetween(0.0, 1.0);
    assertThat(scale.marks()).hasSizeBetween(2, 7);
    assertThat(scale.marks()).anyMatch(mark -> mark.signum() == 0);
  }
}
