package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;

/** One rate even where the internal rate is several; all figures are this test's own. */
class ModifiedInternalRateOfReturnTest {
  private static List<Amount> pounds(String... amounts) {
    return Stream.of(amounts).map(amount -> Amount.of("GBP", amount)).toList();
  }

  private static RateOfReturn rate(String... amounts) {
    return ModifiedInternalRateOfReturn.DEFAULT.periodic(pounds(amounts), 0.1, 0.05);
  }

  @Test
  void isOneRateWhereMoneyGoesOutTwice() {
    // By hand: 230 x 1.05 at the end, 100 + 132 / 1.21 at the start.
    double expected = Math.sqrt(241.5 / (100 + 132 / 1.21)) - 1;

    assertThat(rate("-100", "230", "-132").uniqueRate().orElseThrow())
        .isCloseTo(expected, offset(1e-14));
  }

  @Test
  void isNoneOrTotalLossWhereNothingCameBack() {
    assertThat(rate("-100")).isEqualTo(RateOfReturn.none(RateOfReturn.Absence.NOTHING_CAME_BACK));
    assertThat(rate("100", "5"))
        .isEqualTo(RateOfReturn.none(RateOfReturn.Absence.NOTHING_WAS_PAID_IN));
    assertThat(rate("-100", "0")).isEqualTo(RateOfReturn.totalLoss());
  }

  @Test
  void refusesWhatIsNoRate() {
    assertThatThrownBy(
            () -> ModifiedInternalRateOfReturn.DEFAULT.periodic(pounds("-1", "1"), -1, 0))
        .hasMessage("financeRate must be a finite number above -1 but was -1.0");
    assertThatThrownBy(
            () -> ModifiedInternalRateOfReturn.DEFAULT.periodic(pounds("-1", "1"), 0, Double.NaN))
        .hasMessage("reinvestmentRate must be a finite number above -1 but was NaN");
  }
}
