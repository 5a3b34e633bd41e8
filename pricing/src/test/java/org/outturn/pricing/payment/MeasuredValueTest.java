package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.pounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.TablePrice.Between;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule price-form on measured values: each is valued by itself; a lump sum is earned once. */
class MeasuredValueTest {
  private static final Outcome RATE =
      Outcome.builder()
          .id("rate")
          .unit("percent")
          .measure(Measure.COHORT)
          .deadweight(Deadweight.PRICED_IN)
          .build();

  /** Newpin's table: percent restored, percent of 7,000,000 paid (information memorandum, 2013). */
  private static TablePrice newpin(Between between) {
    return TablePrice.of(
            List.of(point("55", "3"), point("60", "7.5"), point("65", "12"), point("70", "15")),
            between)
        .withPerAmount(pounds("7000000"));
  }

  private static TablePoint point(String value, String pays) {
    return TablePoint.of(new BigDecimal(value), new BigDecimal(pays));
  }

  private static PaymentStatement priced(Outcome outcome, Price price, String... values) {
    List<OutcomeMeasurement> measured =
        IntStream.range(0, values.length)
            .mapToObj(
                i ->
                    OutcomeMeasurement.of(
                        "rate", day("2020-06-30").plusMonths(i), new BigDecimal(values[i])))
            .toList();
    return OutcomePricer.DEFAULT.price(contract(outcome, price), Evidence.ofMeasurements(measured));
  }

  private static List<String> nets(Outcome outcome, Price price, String... values) {
    return nets(priced(outcome, price, values));
  }

  private static List<String> reasons(Outcome outcome, Price price, String... values) {
    return priced(outcome, price, values).lines().stream()
        .flatMap(line -> line.because().stream())
        .toList();
  }

  private static List<String> nets(PaymentStatement statement) {
    return statement.lines().stream().map(line -> line.net().value().toPlainString()).toList();
  }

  @Test
  void aTablePaysEveryMeasurementOnTheLineBetweenItsPoints() {
    assertThat(nets(RATE, newpin(Between.LINEAR), "54.9", "55", "61.6", "70", "99"))
        .containsExactly("0.00", "210000.00", "625800.00", "1050000.00", "1050000.00");
  }

  @Test
  void aTableOfStepsPaysTheHighestPointReachedOrExceeded() {
    assertThat(nets(RATE, newpin(Between.STEP_REACHED), "54.999999", "55", "59.9", "60", "70"))
        .containsExactly("0.00", "210000.00", "210000.00", "525000.00", "1050000.00");
    assertThat(nets(RATE, newpin(Between.STEP_EXCEEDED), "55", "55.1", "60", "70", "70.1"))
        .containsExactly("0.00", "210000.00", "210000.00", "840000.00", "1050000.00");
  }

  @Test
  void aFloorIsPaidBelowTheFirstPointToo() {
    assertThat(nets(RATE, newpin(Between.LINEAR).withFloor(new BigDecimal("5")), "0", "56", "65"))
        .containsExactly("350000.00", "350000.00", "840000.00");
  }

  @Test
  void aTableMayPayAmountsThemselvesForNegativeValuesToo() {
    TablePrice table =
        TablePrice.of(List.of(point("-0.5", "100"), point("0.5", "200")), Between.LINEAR);

    assertThat(nets(RATE, table, "-0.6", "-0.5", "0", "0.25"))
        .containsExactly("0.00", "100.00", "150.00", "175.00");
  }

  @Test
  void aUnitPricePaysEachUnitOfTheValue() {
    assertThat(nets(RATE, Price.unit(pounds("10.10")), "2.5", "-3", "0"))
        .containsExactly("25.25", "0.00", "0.00", "0.00");
    assertThat(reasons(RATE, Price.unit(pounds("10.10")), "2.5", "-3", "0"))
        .containsExactly(
            "NEGATIVE: measured -3, below zero, which pays nothing unless the tariff is two-sided");
  }

  @Test
  void aThresholdAsksEachValueByItself() {
    Price excess = Price.threshold(new BigDecimal("92"), pounds("500"), ThresholdPrice.Pays.EXCESS);
    Price all = Price.threshold(new BigDecimal("92"), pounds("500"), ThresholdPrice.Pays.ALL);

    assertThat(nets(RATE, excess, "91", "92", "94.5", "93"))
        .containsExactly("0.00", "0.00", "1250.00", "500.00");
    assertThat(nets(RATE, all, "91", "92", "94.5")).containsExactly("0.00", "46000.00", "47250.00");
  }

  @Test
  void bandsAndTiersPriceEachValueByItself() {
    Price banded = Price.banded(List.of(Band.upTo(10, pounds("5")), Band.beyond(pounds("4"))));
    Price graduated =
        Price.graduated(List.of(Tier.upTo(10, pounds("5")), Tier.beyond(pounds("4"))));

    assertThat(nets(RATE, banded, "10", "11", "10")).containsExactly("50.00", "44.00", "50.00");
    assertThat(nets(RATE, graduated, "10", "11", "10")).containsExactly("50.00", "54.00", "50.00");
  }

  /** A value of 1.25 earns 40,000 once, whenever it is measured first. */
  @Test
  void aLumpSumIsEarnedOnceByAMeasuredValue() {
    assertThat(
            nets(RATE, Price.lumpSum(new BigDecimal("1.25"), pounds("40000")), "1.2", "1.3", "1.4"))
        .containsExactly("0.00", "40000.00", "0.00");
  }

  @Test
  void aShareOfASavingPaysUpToItsLimitOverTheContract() {
    Price share = Price.shareOf(Share.of(95, 100)).withLimit(pounds("1000"));
    List<OutcomeMeasurement> measured =
        List.of(
            saving("2020-06-30", "500"), saving("2020-12-31", "-100"), saving("2021-06-30", "800"));

    PaymentStatement statement =
        OutcomePricer.DEFAULT.price(contract(RATE, share), Evidence.ofMeasurements(measured));

    assertThat(nets(statement)).containsExactly("475.00", "0.00", "0.00", "760.00", "-235.00");
    assertThat(statement.lines().stream().flatMap(line -> line.because().stream()))
        .containsExactly(
            "NEGATIVE: measured -100, below zero, which pays nothing unless the tariff is two-sided",
            "rate: over the limit inside its price");
    assertThat(statement.adjustments())
        .extracting(adjustment -> adjustment.rule().id() + " " + adjustment.id().orElseThrow())
        .containsExactly("price-form rate", "part-pay rate");
  }

  private static OutcomeMeasurement saving(String date, String amount) {
    return OutcomeMeasurement.builder()
        .outcome("rate")
        .measured(day(date))
        .amount(new BigDecimal(amount))
        .build();
  }

  @Test
  void whatWouldHaveHappenedAnywayIsDeductedFromMeasuredValues() {
    Outcome onPrice = RATE.withDeadweight(Deadweight.onPrice(Share.of(1, 6)));
    Outcome onCount =
        RATE.withDeadweight(Deadweight.onCount(Baseline.ofCount(new BigDecimal("12"))));

    assertThat(nets(onPrice, newpin(Between.LINEAR), "60"))
        .containsExactly("525000.00", "-87500.00");
    assertThat(nets(onCount, Price.unit(pounds("100")), "10", "10"))
        .containsExactly("1000.00", "-1000.00", "1000.00", "-200.00");
  }

  @Test
  void aMeasurementOutOfTermIsShownAtItsValueAndUsesNothingUp() {
    Price lumpSum = Price.lumpSum(BigDecimal.ONE, pounds("40000"));
    List<OutcomeMeasurement> measured =
        List.of(
            OutcomeMeasurement.of("rate", day("2021-12-31"), BigDecimal.TEN),
            OutcomeMeasurement.of("rate", day("2022-01-01"), BigDecimal.TEN));

    assertThat(
            nets(
                OutcomePricer.DEFAULT.price(
                    contract(RATE, lumpSum), Evidence.ofMeasurements(measured))))
        .containsExactly("40000.00", "0.00", "0.00");
  }
}
