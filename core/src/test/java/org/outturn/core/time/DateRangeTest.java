package org.outturn.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
  private static final LocalDate START = LocalDate.of(2017, 12, 1);
  private static final LocalDate END = LocalDate.of(2021, 12, 1);

  @Test
  void holdsItsStartButNotItsEnd() {
    DateRange range = DateRange.of(START, END);

    assertThat(range.contains(START.minusDays(1))).isFalse();
    assertThat(range.contains(START)).isTrue();
    assertThat(range.contains(END.minusDays(1))).isTrue();
    assertThat(range.contains(END)).isFalse();
  }

  @Test
  void mayHaveNoEnd() {
    assertThat(DateRange.from(START).contains(LocalDate.of(9999, 12, 31))).isTrue();
    assertThat(DateRange.from(START)).hasToString("2017-12-01 on");
    assertThat(DateRange.of(START, END)).hasToString("2017-12-01 to 2021-11-30");
  }

  @Test
  void refusesARangeThatHoldsNoDay() {
    assertThatThrownBy(() -> DateRange.of(START, START))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("range must end after its start 2017-12-01 but ended 2017-12-01");
    assertThatThrownBy(() -> DateRange.of(END, START))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("range must end after its start 2021-12-01 but ended 2017-12-01");
  }

  @Test
  void lastsUntilTheDayBeforeItsEnd() {
    LocalDate start = LocalDate.parse("2017-12-01");
    assertThat(DateRange.of(start, LocalDate.parse("2021-12-01")).lastDay())
        .contains(LocalDate.parse("2021-11-30"));
    assertThat(DateRange.from(start).lastDay()).isEmpty();
  }
}
