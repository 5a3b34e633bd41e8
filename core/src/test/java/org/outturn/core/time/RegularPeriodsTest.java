package org.outturn.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule period. */
class RegularPeriodsTest {
  private static List<String> starts(RegularPeriods periods, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(index -> periods.period(index).startInclusive().toString())
        .toList();
  }

  @Test
  void monthEndsStayMonthEnds() {
    RegularPeriods monthly = RegularPeriods.of(Frequency.MONTHLY, LocalDate.of(2019, 1, 31));

    assertThat(starts(monthly, -1, 5))
        .containsExactly(
            "2018-12-31", "2019-01-31", "2019-02-28", "2019-03-31", "2019-04-30", "2019-05-31");
  }

  @Test
  void theLastDayOfAShortMonthIsAMonthEndToo() {
    assertThat(starts(RegularPeriods.of(Frequency.MONTHLY, LocalDate.of(2019, 2, 28)), 0, 3))
        .containsExactly("2019-02-28", "2019-03-31", "2019-04-30");
    assertThat(starts(RegularPeriods.of(Frequency.YEARLY, LocalDate.of(2019, 2, 28)), 0, 3))
        .containsExactly("2019-02-28", "2020-02-29", "2021-02-28");
  }

  @Test
  void aDayBeforeTheMonthsEndStaysThatDay() {
    RegularPeriods monthly = RegularPeriods.of(Frequency.MONTHLY, LocalDate.of(2019, 1, 30));

    assertThat(starts(monthly, 0, 4))
        .containsExactly("2019-01-30", "2019-02-28", "2019-03-30", "2019-04-30");
  }

  @Test
  void leapDayAnniversariesFallOnTheLastValidDay() {
    assertThat(starts(RegularPeriods.years(LocalDate.of(2020, 2, 29)), -1, 5))
        .containsExactly(
            "2019-02-28", "2020-02-29", "2021-02-28", "2022-02-28", "2023-02-28", "2024-02-29");
  }

  @Test
  void yearsDoNotStretchToMonthEnds() {
    assertThat(starts(RegularPeriods.years(LocalDate.of(2019, 2, 28)), 0, 2))
        .containsExactly("2019-02-28", "2020-02-28");
  }

  @ParameterizedTest
  @CsvSource({
    "MONTHLY,2019-11-01,2019-12-01",
    "QUARTERLY,2020-01-01,2020-04-01",
    "HALF_YEARLY,2020-04-01,2020-10-01",
    "YEARLY,2020-10-01,2021-10-01"
  })
  void haveTheLengthOfTheirFrequency(Frequency frequency, LocalDate start, LocalDate end) {
    RegularPeriods periods = RegularPeriods.of(frequency, LocalDate.of(2019, 10, 1));

    assertThat(periods.period(1)).isEqualTo(DateRange.of(start, end));
  }

  @ParameterizedTest
  @CsvSource({"2019-09-30,-1", "2019-10-01,0", "2019-12-31,0", "2020-01-01,1", "2009-10-01,-40"})
  void countFromTheAnchorBothWays(LocalDate date, int index) {
    RegularPeriods quarterly = RegularPeriods.of(Frequency.QUARTERLY, LocalDate.of(2019, 10, 1));

    assertThat(quarterly.indexOf(date)).isEqualTo(index);
  }

  @Test
  void refuseNoLength() {
    assertThatThrownBy(() -> new RegularPeriods(LocalDate.of(2019, 1, 1), 0, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("months must be >= 1 but was 0");
  }

  @Test
  void refuseMonthEndsFromTheMiddleOfAMonth() {
    assertThatThrownBy(() -> new RegularPeriods(LocalDate.of(2019, 1, 15), 1, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "anchor must be the last day of its month where every boundary is but was 2019-01-15");
  }
}
