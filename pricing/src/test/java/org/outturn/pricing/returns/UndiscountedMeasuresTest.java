package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;

/** Multiple, payback, funding need, loss and weighted mean; all figures are this test's own. */
class UndiscountedMeasuresTest {
  private static final CashFlows UP_AND_DOWN =
      CashFlows.of(
          CashFlow.of("2020-01-01", "GBP", "-100"),
          CashFlow.of("2021-01-01", "GBP", "100"),
          CashFlow.of("2021-06-30", "GBP", "-50"),
          CashFlow.of("2021-06-30", "GBP", "-250"),
          CashFlow.of("2022-01-01", "GBP", "299"),
          CashFlow.of("2023-01-01", "GBP", "61"));
  private static final CashFlows LOSING =
      CashFlows.of(CashFlow.of("2020-01-01", "GBP", "-90"), CashFlow.of("2021-01-01", "GBP", "60"));
  private static final CashFlows ONLY_IN = CashFlows.of(CashFlow.of("2020-01-01", "GBP", "5"));

  private static Amount pounds(String value) {
    return Amount.of("GBP", value);
  }

  @Test
  void multipleIsExact() {
    assertThat(MoneyMultiple.DEFAULT.distributed(LOSING)).hasValue(BigFraction.of(2, 3));
    assertThat(MoneyMultiple.DEFAULT.total(LOSING, pounds("45"))).hasValue(BigFraction.of(7, 6));
    assertThat(MoneyMultiple.DEFAULT.distributed(ONLY_IN)).isEmpty();
    assertThatThrownBy(() -> MoneyMultiple.DEFAULT.total(LOSING, Amount.of("EUR", "1")))
        .hasMessage("amounts must have one currency but were GBP 60.00 and EUR 1.00");
  }

  @Test
  void paybackIsForGood() {
    // Back to zero in 2021, but not for good.
    assertThat(Payback.DEFAULT.date(UP_AND_DOWN)).hasValue(LocalDate.of(2023, 1, 1));
    assertThat(Payback.DEFAULT.date(LOSING)).isEmpty();
    assertThat(Payback.DEFAULT.date(ONLY_IN)).hasValue(LocalDate.of(2020, 1, 1));
  }

  /** A balance of zero, or of what came in, before anything was spent has paid nothing back. */
  @Test
  void nothingIsPaidBackBeforeItWasSpent() {
    LocalDate spent = LocalDate.of(2021, 1, 1);
    CashFlow back = new CashFlow(spent, Amount.of("GBP", "150"));
    CashFlow out = new CashFlow(spent, Amount.of("GBP", "-100"));

    for (String before : new String[] {"0", "5"}) {
      CashFlow first = new CashFlow(spent.minusYears(1), Amount.of("GBP", before));
      assertThat(Payback.DEFAULT.date(CashFlows.of(first, out, back))).hasValue(spent);
    }
  }

  @Test
  void peakCountsADayAsAWhole() {
    assertThat(FundingNeed.peak(UP_AND_DOWN))
        .isEqualTo(new FundingNeed(LocalDate.of(2021, 6, 30), pounds("300")));
    assertThat(FundingNeed.peak(LOSING))
        .isEqualTo(new FundingNeed(LocalDate.of(2020, 1, 1), pounds("90")));
    assertThat(FundingNeed.peak(ONLY_IN))
        .isEqualTo(new FundingNeed(LocalDate.of(2020, 1, 1), pounds("0")));
  }

  @Test
  void lossIsWhatDidNotComeBack() {
    assertThat(CapitalLoss.of(LOSING)).isEqualTo(new CapitalLoss(pounds("30"), Share.of(1, 3)));
    assertThat(CapitalLoss.of(UP_AND_DOWN)).isEqualTo(new CapitalLoss(pounds("0"), Share.ZERO));
    assertThat(CapitalLoss.of(CashFlows.of(CashFlow.of("2020-01-01", "GBP", "-90"))))
        .isEqualTo(new CapitalLoss(pounds("90"), Share.ONE));
  }

  @Test
  void meanOfReturnsIsWeighted() {
    WeightedReturn lost = new WeightedReturn(pounds("100"), -1);

    assertThat(WeightedReturn.mean(List.of(lost, new WeightedReturn(pounds("300"), 0.2))))
        .isCloseTo(-0.1, offset(1e-15));
    assertThatThrownBy(() -> WeightedReturn.mean(List.of()))
        .hasMessage("returns must be at least one but was 0");
    assertThatThrownBy(() -> new WeightedReturn(pounds("0"), 0.1))
        .hasMessage("invested must be > 0 but was GBP 0.00");
    assertThatThrownBy(() -> new WeightedReturn(pounds("1"), -1.5))
        .hasMessage("rate must be a finite number from -1 on but was -1.5");
    assertThatThrownBy(
            () ->
                WeightedReturn.mean(List.of(lost, new WeightedReturn(Amount.of("EUR", "1"), 0.1))))
        .hasMessage("amounts must have one currency but were GBP 100.00 and EUR 1.00");
  }
}
