package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;

/** What flows are worth at one rate and along changing ones; all figures are this test's own. */
class NetPresentValueTest {
  private static final LocalDate START = LocalDate.of(2021, 1, 1);

  private static CashFlow pounds(long daysLater, String pounds) {
    return new CashFlow(START.plusDays(daysLater), Amount.of("GBP", pounds));
  }

  @Test
  void discountsFromTheFirstFlow() {
    CashFlows flows = CashFlows.of(pounds(0, "-100"), pounds(730, "121"));

    assertThat(NetPresentValue.DEFAULT.dated(flows, 0.1)).isCloseTo(0, offset(1e-12));
    assertThat(NetPresentValue.DEFAULT.dated(flows, 0)).isCloseTo(21, offset(1e-12));
    assertThat(NetPresentValue.DEFAULT.periodic(List.of(), 0.1)).isZero();
  }

  @Test
  void aZeroIsWorthNothingHoweverFarAway() {
    CashFlows flows = CashFlows.of(pounds(0, "-100"), pounds(365_000, "0"));

    assertThat(NetPresentValue.DEFAULT.dated(flows, -0.999)).isEqualTo(-100);
  }

  @Test
  void discountsThroughEveryRateOnTheWay() {
    RateCurve curve = RateCurve.yearly(START, List.of(0.1, 0.2));
    CashFlows flows =
        CashFlows.of(
            pounds(0, "1"), pounds(365, "110"), pounds(730, "132"), pounds(1095, "158.40"));

    assertThat(NetPresentValue.DEFAULT.dated(flows, curve))
        .isCloseTo(1 + 100 + 100 + 100, offset(1e-10));
  }

  @Test
  void takesTheRatesInForceFromTheFirstFlowOn() {
    RateCurve curve =
        RateCurve.of(
            ImmutableMap.of(
                START.minusYears(9), 9.0, START.minusDays(10), 0.1, START.plusDays(365), 0.2));

    assertThat(
            NetPresentValue.DEFAULT.dated(
                CashFlows.of(pounds(0, "0"), pounds(365, "110"), pounds(730, "132")), curve))
        .isCloseTo(200, offset(1e-10));
  }

  @Test
  void refusesRatesThatAreNoneAndCurvesThatBeginLate() {
    CashFlows flows = CashFlows.of(pounds(0, "-100"));

    assertThatThrownBy(() -> NetPresentValue.DEFAULT.dated(flows, -1))
        .hasMessage("rate must be a finite number above -1 but was -1.0");
    assertThatThrownBy(
            () ->
                NetPresentValue.DEFAULT.dated(
                    flows, RateCurve.yearly(START.plusDays(1), List.of(0.1))))
        .hasMessage("rate curve must begin by the first flow on 2021-01-01 but was 2021-01-02");
    assertThatThrownBy(() -> RateCurve.yearly(START, List.of()))
        .hasMessage("rates must be at least one but was 0");
    assertThatThrownBy(() -> RateCurve.yearly(START, List.of(0.1, Double.NaN)))
        .hasMessage("rate from 2022-01-01 must be a finite number above -1 but was NaN");
  }
}
