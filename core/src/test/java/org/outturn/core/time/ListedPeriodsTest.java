package org.outturn.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedPeriodsTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2020, 2, 15);
  private static final LocalDate END = LocalDate.of(2020, 4, 1);
  private static final ListedPeriods PERIODS = ListedPeriods.of(List.of(FIRST, SECOND, END));

  @ParameterizedTest
  @CsvSource({"2020-01-01,0", "2020-02-14,0", "2020-02-15,1", "2020-03-31,1"})
  void areNumberedFromTheFirst(LocalDate date, int index) {
    assertThat(PERIODS.indexOf(date)).isEqualTo(index);
    assertThat(PERIODS.period(index).contains(date)).isTrue();
  }

  @Test
  void endWhereTheNextBegins() {
    assertThat(PERIODS.period(0)).isEqualTo(DateRange.of(FIRST, SECOND));
    assertThat(PERIODS.period(1)).isEqualTo(DateRange.of(SECOND, END));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-12-31", "2020-04-01"})
  void refuseDaysOutside(LocalDate date) {
    assertThatThrownBy(() -> PERIODS.indexOf(date))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("date must lie in the listed periods 2020-01-01 to 2020-03-31 but was " + date);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2})
  void refuseOtherNumbers(int index) {
    assertThatThrownBy(() -> PERIODS.period(index))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("index must be from 0 to 1 but was " + index);
  }

  @Test
  void refuseBoundariesOutOfOrder() {
    assertThatThrownBy(() -> ListedPeriods.of(List.of(FIRST, FIRST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "boundaries must be two or more days in rising order but were"
                + " [2020-01-01, 2020-01-01]");
    assertThatThrownBy(() -> ListedPeriods.of(List.of(FIRST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("boundaries must be two or more days in rising order but were [2020-01-01]");
  }
}
