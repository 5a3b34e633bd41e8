package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.START;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.tally;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.Blend;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.FeeEach;
import org.outturn.core.schedule.FeeKind;
import org.outturn.core.schedule.Grant;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rules blended and recorded-not-paid: what is paid beside outcomes, and in place of them. */
class BlendedTest {
  private static final OutcomesContract QUARTERLY =
      contract(outcome("entry"), "100")
          .withSchedule(PaymentSchedule.of(Frequency.QUARTERLY, START));

  private static PaymentStatement price(OutcomesContract contract, String asOf) {
    return OutcomePricer.DEFAULT.price(
        contract,
        Evidence.ofTallies(
            List.of(tally("entry", "10", "2020-02-01"), tally("entry", "4", "2020-05-01"))),
        day(asOf));
  }

  private static OutcomesContract with(Fee... fees) {
    return QUARTERLY.withBlend(Blend.NONE.withFees(List.of(fees)));
  }

  /** Two quarters are over; a third of what is paid came from outcomes. */
  @Test
  void aFeeOfEachPeriodIsPaidOnceItIsOver() {
    Fee service = Fee.each("service", FeeKind.SERVICE_FEE, pounds("1400"), FeeEach.PERIOD);
    PaymentStatement statement = price(with(service), "2020-06-30");
    assertThat(statement.fees()).isEqualTo(pounds("2800"));
    assertThat(statement.outcomeShare()).contains(BigFraction.of(1, 3));
    assertThat(price(with(service), "2020-06-29").fees()).isEqualTo(pounds("1400"));
  }

  /** 100.00 over three quarters: 33.34, 33.33 and 33.33. */
  @Test
  void aTotalIsSplitWholeOverItsPeriods() {
    Fee setUp =
        Fee.total("set-up", FeeKind.SERVICE_FEE, pounds("100"))
            .withFrom(START)
            .withTo(day("2020-10-01"));
    assertThat(price(with(setUp), "2020-09-30").periods())
        .extracting(period -> period.fees())
        .containsExactly(pounds("33.34"), pounds("33.33"), pounds("33.33"));
  }

  /** The first quarter earns 1,000 and is not topped up; the second earns 400. */
  @Test
  void aMinimumGuaranteeTopsUpNet() {
    Fee floor = Fee.each("floor", FeeKind.MINIMUM_GUARANTEE, pounds("700"), FeeEach.PERIOD);
    assertThat(price(with(floor), "2020-06-30").fees()).isEqualTo(pounds("300"));
  }

  /** A limit that counts fees leaves 500 of the second quarter's. */
  @Test
  void aLimitThatCountsFeesIsUsedByThem() {
    Fee service = Fee.each("service", FeeKind.SERVICE_FEE, pounds("800"), FeeEach.PERIOD);
    PaymentStatement statement =
        price(
            with(service)
                .withLimits(
                    Limit.ofContract("most", LimitTerms.of(pounds("2700")).withCountsFees(true))),
            "2020-06-30");
    assertThat(statement.net()).isEqualTo(pounds("1400"));
    assertThat(statement.fees()).isEqualTo(pounds("1300"));
  }

  /** The claims of the second quarter are recorded; its grant is paid from its first day. */
  @Test
  void inAGrantPeriodOutcomesAreRecordedAndNotPaid() {
    OutcomesContract granted =
        QUARTERLY.withBlend(
            Blend.NONE.withGrants(
                List.of(Grant.of("covid", day("2020-04-01"), day("2020-07-01"), pounds("250")))));
    PaymentStatement statement = price(granted, "2020-05-01");
    assertThat(statement.gross()).isEqualTo(pounds("1400"));
    assertThat(statement.net()).isEqualTo(pounds("1000"));
    assertThat(statement.grants()).isEqualTo(pounds("250"));
    assertThat(statement.lines().stream().flatMap(line -> line.because().stream()))
        .hasSize(1)
        .allMatch(because -> because.startsWith("GRANT_PERIOD: "));
  }
}
