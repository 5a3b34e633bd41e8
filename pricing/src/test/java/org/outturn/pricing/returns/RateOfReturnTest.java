package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.pricing.returns.RateOfReturn.Kind;

/** An answer is one of four kinds, and never a number that is none. */
class RateOfReturnTest {
  private static String asked(RateOfReturn answer) {
    return answer.match(
        new RateOfReturn.Cases<String>() {
          @Override
          public String unique(RateOfReturn.Unique unique) {
            return "one " + unique.rate();
          }

          @Override
          public String several(RateOfReturn.Several several) {
            return "several " + several.rates();
          }

          @Override
          public String outOfRange(RateOfReturn.OutOfRange outOfRange) {
            return "beyond " + outOfRange.side();
          }

          @Override
          public String none(RateOfReturn.None none) {
            return "none";
          }

          @Override
          public String totalLoss(RateOfReturn.TotalLoss totalLoss) {
            return "total loss";
          }
        });
  }

  @Test
  void isAskedByKind() {
    assertThat(asked(RateOfReturn.of(List.of(0.05)))).isEqualTo("one 0.05");
    assertThat(asked(RateOfReturn.of(List.of(-0.5, 0.05)))).isEqualTo("several [-0.5, 0.05]");
    assertThat(asked(RateOfReturn.of(List.of()))).isEqualTo("none");
    assertThat(asked(RateOfReturn.totalLoss())).isEqualTo("total loss");
  }

  @Test
  void namesItsKindAndListsItsRates() {
    assertThat(RateOfReturn.unique(0.05).kind()).isEqualTo(Kind.RATE);
    assertThat(RateOfReturn.unique(0.05).uniqueRate()).hasValue(0.05);
    assertThat(RateOfReturn.of(List.of(0.1, 0.2)).kind()).isEqualTo(Kind.SEVERAL);
    assertThat(RateOfReturn.of(List.of(0.1, 0.2)).uniqueRate()).isEmpty();
    assertThat(RateOfReturn.none(RateOfReturn.Absence.NEVER_BALANCES).kind()).isEqualTo(Kind.NONE);
    assertThat(RateOfReturn.none(RateOfReturn.Absence.NEVER_BALANCES).rates()).isEmpty();
    assertThat(RateOfReturn.totalLoss().kind()).isEqualTo(Kind.TOTAL_LOSS);
    assertThat(RateOfReturn.totalLoss().rates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -2, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesWhatIsNoRate(double number) {
    assertThatThrownBy(() -> RateOfReturn.unique(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rate must be a finite number above -1 but was " + number);
  }

  @Test
  void refusesSeveralThatAreNot() {
    assertThatThrownBy(() -> new RateOfReturn.Several(ImmutableList.of(0.1), ImmutableList.of()))
        .hasMessage("rates must be two or more but was [0.1]");
    assertThatThrownBy(
            () -> new RateOfReturn.Several(ImmutableList.of(0.2, 0.1), ImmutableList.of()))
        .hasMessage("rates must be ascending but was [0.2, 0.1]");
  }
}
