package org.outturn.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LagTest {
  /** A Friday. */
  private static final LocalDate FRIDAY = LocalDate.of(2020, 1, 31);

  @Test
  void theUnitIsPartOfTheTerm() {
    assertThat(new Lag(10, Lag.Unit.CALENDAR).after(FRIDAY, BusinessCalendar.WEEKENDS))
        .isEqualTo(LocalDate.of(2020, 2, 10));
    assertThat(new Lag(10, Lag.Unit.WORKING).after(FRIDAY, BusinessCalendar.WEEKENDS))
        .isEqualTo(LocalDate.of(2020, 2, 14));
    assertThat(Lag.NONE.after(FRIDAY, BusinessCalendar.WEEKENDS)).isEqualTo(FRIDAY);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3661})
  void refusesNegativeLagsAndThoseOverTenYears(int days) {
    assertThatThrownBy(() -> new Lag(days, Lag.Unit.CALENDAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days must be from 0 to 3660 but was " + days);
  }
}
