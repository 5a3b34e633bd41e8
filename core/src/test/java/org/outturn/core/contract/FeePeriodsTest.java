package org.outturn.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.FeeEach;
import org.outturn.core.schedule.FeeKind;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.Frequency;

class FeePeriodsTest {
  private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
  private static final Term TERM = Term.of(FROM, LocalDate.of(2022, 7, 1));
  private static final Amount AMOUNT = Amount.of("GBP", "100");

  private static List<LocalDate> starts(Frequency frequency, LocalDate anchor, Fee fee) {
    return FeePeriods.of(TERM, Optional.of(PaymentSchedule.of(frequency, anchor)))
        .periods(fee)
        .map(DateRange::startInclusive)
        .toList();
  }

  private static Fee each(FeeEach each) {
    return Fee.each("fee", FeeKind.SERVICE_FEE, AMOUNT, each);
  }

  @Test
  void aTotalHasThePeriodsThatBeginBetweenItsDates() {
    Fee months = Fee.total("months-1-3", FeeKind.SERVICE_FEE, AMOUNT);

    assertThat(
            starts(Frequency.MONTHLY, FROM, months.withFrom(FROM).withTo(LocalDate.of(2021, 4, 1))))
        .containsExactly(FROM, LocalDate.of(2021, 2, 1), LocalDate.of(2021, 3, 1));
    assertThat(starts(Frequency.MONTHLY, FROM, months)).hasSize(18);
    assertThat(starts(Frequency.MONTHLY, FROM, months.withFrom(LocalDate.of(2021, 4, 2))))
        .hasSize(14)
        .startsWith(LocalDate.of(2021, 5, 1));
  }

  @Test
  void thePeriodThatHoldsTheTermsFirstDayIsOneOfIt() {
    LocalDate anchor = LocalDate.of(2020, 11, 1);

    assertThat(starts(Frequency.QUARTERLY, anchor, each(FeeEach.PERIOD)))
        .startsWith(anchor, LocalDate.of(2021, 2, 1))
        .hasSize(7);
    assertThat(starts(Frequency.QUARTERLY, anchor, each(FeeEach.PERIOD).withFrom(FROM)))
        .startsWith(LocalDate.of(2021, 2, 1))
        .hasSize(6);
  }

  @Test
  void aYearlyFeeHasTheFirstOfEachContractYear() {
    assertThat(starts(Frequency.QUARTERLY, FROM, each(FeeEach.YEAR)))
        .containsExactly(FROM, LocalDate.of(2022, 1, 1));
    assertThat(starts(Frequency.QUARTERLY, LocalDate.of(2020, 11, 1), each(FeeEach.YEAR)))
        .containsExactly(LocalDate.of(2020, 11, 1), LocalDate.of(2022, 2, 1));
    assertThat(
            starts(
                Frequency.QUARTERLY, FROM, each(FeeEach.YEAR).withFrom(LocalDate.of(2021, 5, 1))))
        .containsExactly(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 1));
  }

  @Test
  void aFeeOnceHasThePeriodOfItsFirstDay() {
    assertThat(starts(Frequency.QUARTERLY, FROM, each(FeeEach.ONCE))).containsExactly(FROM);
    assertThat(
            starts(
                Frequency.QUARTERLY, FROM, each(FeeEach.ONCE).withFrom(LocalDate.of(2021, 5, 20))))
        .containsExactly(LocalDate.of(2021, 4, 1));
  }

  @Test
  void aFeeBesideTheTermHasNone() {
    assertThat(starts(Frequency.MONTHLY, FROM, each(FeeEach.PERIOD).withFrom(TERM.to()))).isEmpty();
    assertThat(starts(Frequency.MONTHLY, FROM, each(FeeEach.PERIOD).withTo(FROM))).isEmpty();
    assertThat(
            starts(
                Frequency.YEARLY,
                FROM,
                each(FeeEach.PERIOD).withFrom(FROM.plusDays(1)).withTo(FROM.plusDays(9))))
        .isEmpty();
  }

  @Test
  void withoutAScheduleItHasTheOnePeriod() {
    assertThat(FeePeriods.of(TERM, Optional.empty()).periods(each(FeeEach.PERIOD)))
        .containsExactly(DateRange.of(FROM, TERM.to()));
  }

  @Test
  void refusesFeesOfNoDayOrNoPayableAmount() {
    assertThatThrownBy(() -> each(FeeEach.PERIOD).withFrom(FROM).withTo(FROM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("to must be after from 2021-01-01 but was 2021-01-01");
    assertThatThrownBy(() -> Fee.total("fee", FeeKind.BONUS, Amount.of("GBP", "-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("total must be >= 0 and whole minor units but was GBP -1.00");
    assertThatThrownBy(() -> Fee.once("", FeeKind.BONUS, AMOUNT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must not be blank");
  }
}
