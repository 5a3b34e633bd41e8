package org.outturn.core.ratecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Problem;

class PriceTest {
  private static Amount pounds(String value) {
    return Amount.of("GBP", value);
  }

  /** Answers with the name of the form. */
  private static final Price.Cases<String> FORM =
      new Price.Cases<>() {
        @Override
        public String unit(UnitPrice price) {
          return "UNIT";
        }

        @Override
        public String graduated(GraduatedPrice price) {
          return "GRADUATED";
        }

        @Override
        public String banded(BandedPrice price) {
          return "BANDED";
        }

        @Override
        public String threshold(ThresholdPrice price) {
          return "THRESHOLD";
        }

        @Override
        public String lumpSum(LumpSumPrice price) {
          return "LUMP_SUM";
        }

        @Override
        public String table(TablePrice price) {
          return "TABLE";
        }

        @Override
        public String shareOf(ShareOfPrice price) {
          return "SHARE_OF";
        }
      };

  @Test
  void asksEachFormItsOwnQuestion() {
    assertThat(Price.unit(pounds("600")).match(FORM)).isEqualTo("UNIT");
    assertThat(Price.graduated(List.of(Tier.beyond(pounds("1")))).match(FORM))
        .isEqualTo("GRADUATED");
    assertThat(Price.banded(List.of(Band.beyond(pounds("1")))).match(FORM)).isEqualTo("BANDED");
    assertThat(Price.threshold(BigDecimal.TEN, pounds("1"), ThresholdPrice.Pays.ALL).match(FORM))
        .isEqualTo("THRESHOLD");
    assertThat(Price.lumpSum(BigDecimal.TEN, pounds("1")).match(FORM)).isEqualTo("LUMP_SUM");
    assertThat(table(TablePrice.Between.LINEAR, "55", "3").match(FORM)).isEqualTo("TABLE");
    assertThat(Price.shareOf(Share.percent(95)).match(FORM)).isEqualTo("SHARE_OF");
  }

  private static TablePrice table(TablePrice.Between between, String value, String pays) {
    return TablePrice.of(List.of(TablePoint.of(value, pays)), between);
  }

  @Test
  void onlyATableAndAShareOfASavingPriceMeasurementsAlone() {
    assertThat(table(TablePrice.Between.LINEAR, "55", "3").isForMeasurementsAlone()).isTrue();
    assertThat(Price.shareOf(Share.ONE).isForMeasurementsAlone()).isTrue();
    assertThat(Price.unit(pounds("600")).isForMeasurementsAlone()).isFalse();
    assertThat(Price.lumpSum(BigDecimal.ONE, pounds("1")).isForMeasurementsAlone()).isFalse();
  }

  @Test
  void aTableLosesNeedlessZeros() {
    assertThat(table(TablePrice.Between.STEP_REACHED, "-5.50", "3.0"))
        .isEqualTo(table(TablePrice.Between.STEP_REACHED, "-5.5", "3"));
    assertThat(table(TablePrice.Between.LINEAR, "0", "0").withFloor(new BigDecimal("5.00")).floor())
        .contains(new BigDecimal("5"));
  }

  @Test
  void refusesATableWhoseValuesDoNotRise() {
    TablePoint first = TablePoint.of("60", "7.5");
    TablePoint second = TablePoint.of("55", "3");

    assertThatThrownBy(() -> TablePrice.of(List.of(first, second), TablePrice.Between.LINEAR))
        .hasMessage("points must have values rising from 60 but was 55");
    assertThatThrownBy(() -> TablePrice.of(List.of(first, first), TablePrice.Between.LINEAR))
        .hasMessage("points must have values rising from 60 but was 60");
    assertThatThrownBy(() -> TablePrice.of(List.of(), TablePrice.Between.LINEAR))
        .hasMessage("points must not be empty but was []");
  }

  @Test
  void refusesNegativeOrTooFinePaymentsOfATable() {
    assertThat(table(TablePrice.Between.LINEAR, "55", "-3").onlyTwoSided())
        .containsExactly(
            new Problem(
                "points[0]", "must pay >= 0 where the tariff is not two-sided but was [55, -3]"));
    assertThatThrownBy(() -> table(TablePrice.Between.LINEAR, "55", "0.0000001"))
        .hasMessage("points must pay at most 6 decimals but was 1E-7");
    assertThatThrownBy(
            () -> table(TablePrice.Between.LINEAR, "55", "3").withFloor(new BigDecimal("-1")))
        .hasMessage("floor must pay >= 0 but was -1");
    assertThatThrownBy(
            () -> table(TablePrice.Between.LINEAR, "55", "3").withPerAmount(pounds("-1")))
        .hasMessage("perAmount must be >= 0 but was GBP -1.00");
    assertThatThrownBy(() -> Price.shareOf(Share.ONE).withLimit(pounds("0.001")))
        .hasMessage("limit must be >= 0 and whole minor units but was GBP 0.001");
  }

  @Test
  void namesEveryAmount() {
    Tier last = new Tier(Optional.empty(), pounds("1350"), Optional.of(pounds("185000")));

    assertThat(Price.graduated(List.of(Tier.upTo(370, pounds("1100")), last)).amounts())
        .containsExactly(pounds("1100"), pounds("1350"), pounds("185000"));
    assertThat(
            Price.banded(List.of(Band.upTo(100, pounds("500")), Band.beyond(pounds("450"))))
                .amounts())
        .containsExactly(pounds("500"), pounds("450"));
    assertThat(Price.lumpSum(BigDecimal.ONE, pounds("40000")).amounts())
        .containsExactly(pounds("40000"));
    assertThat(table(TablePrice.Between.LINEAR, "55", "3").amounts()).isEmpty();
    assertThat(
            table(TablePrice.Between.LINEAR, "55", "3").withPerAmount(pounds("7000000")).amounts())
        .containsExactly(pounds("7000000"));
    assertThat(Price.shareOf(Share.ONE).withLimit(pounds("8000000")).amounts())
        .containsExactly(pounds("8000000"));
  }

  @Test
  void isEqualHoweverQuantitiesAreWritten() {
    assertThat(Price.threshold(new BigDecimal("92.00"), pounds("5"), ThresholdPrice.Pays.ALL))
        .isEqualTo(Price.threshold(new BigDecimal("92"), pounds("5.0"), ThresholdPrice.Pays.ALL));
    assertThat(new Tier(Optional.of(new BigDecimal("1E+2")), pounds("5"), Optional.empty()))
        .isEqualTo(Tier.upTo(100, pounds("5")));
    assertThat(new Band(Optional.of(new BigDecimal("100.0")), pounds("5")))
        .isEqualTo(Band.upTo(100, pounds("5")));
    assertThat(Price.lumpSum(new BigDecimal("0.00"), pounds("5")))
        .isEqualTo(Price.lumpSum(BigDecimal.ZERO, pounds("5")));
  }

  @Test
  void mayComeFromMonetaryAmounts() {
    assertThat(Price.unit(Money.of(600, "GBP"))).isEqualTo(Price.unit(pounds("600")));
  }

  @Test
  void aBandPricesTheTotalsUpToItsEnd() {
    BandedPrice banded =
        Price.banded(List.of(Band.upTo(100, pounds("500")), Band.beyond(pounds("450"))));

    assertThat(banded.byTotal().get(BigDecimal.ZERO)).isEqualTo(pounds("500"));
    assertThat(banded.byTotal().get(new BigDecimal("100"))).isEqualTo(pounds("500"));
    assertThat(banded.byTotal().get(new BigDecimal("100.000001"))).isEqualTo(pounds("450"));
    assertThat(banded.byTotal().get(new BigDecimal("-1"))).isNull();
  }

  @Test
  void refusesNegativeAndTooFineAmounts() {
    assertThatThrownBy(() -> Price.unit(pounds("-5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amount must be >= 0 but was GBP -5.00");
    assertThatThrownBy(() -> Price.unit(pounds("0.0000001")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amount must have at most 6 decimals but was GBP 0.0000001");
    assertThatThrownBy(() -> Band.beyond(pounds("-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amount must be >= 0 but was GBP -1.00");
    assertThatThrownBy(() -> Price.lumpSum(BigDecimal.ONE, pounds("-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amount must be >= 0 but was GBP -1.00");
  }

  @Test
  void refusesNegativeAndTooFineQuantities() {
    assertThatThrownBy(
            () -> Price.threshold(new BigDecimal("-1"), pounds("1"), ThresholdPrice.Pays.EXCESS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("at must be >= 0 but was -1");
    assertThatThrownBy(() -> Price.lumpSum(new BigDecimal("1.2500001"), pounds("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected at most 6 decimals but found 1.2500001");
    assertThatThrownBy(() -> Tier.upTo(-1, pounds("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("upTo must be >= 0 but was -1");
  }

  @Test
  void refusesALimitFinerThanAMinorUnit() {
    assertThatThrownBy(() -> new Tier(Optional.empty(), pounds("1"), Optional.of(pounds("0.125"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit must be >= 0 and whole minor units but was GBP 0.125");
  }

  @Test
  void refusesTiersOutOfOrder() {
    Tier last = Tier.beyond(pounds("1"));

    assertThatThrownBy(() -> Price.graduated(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tiers must not be empty but was []");
    assertThatThrownBy(() -> Price.graduated(List.of(Tier.upTo(5, pounds("1")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tiers must end with one that has no upTo, but the last ends at 5");
    assertThatThrownBy(() -> Price.graduated(List.of(last, last)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tiers must have an upTo on every one but the last");
    assertThatThrownBy(
            () ->
                Price.graduated(
                    List.of(Tier.upTo(5, pounds("1")), Tier.upTo(5, pounds("1")), last)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tiers must have upTo rising from 5 but was 5");
    assertThatThrownBy(() -> Price.graduated(List.of(Tier.upTo(0, pounds("1")), last)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tiers must have upTo rising from 0 but was 0");
  }

  @Test
  void refusesBandsOutOfOrder() {
    assertThatThrownBy(() -> Price.banded(List.of(Band.upTo(5, pounds("1")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bands must end with one that has no upTo, but the last ends at 5");
  }
}
