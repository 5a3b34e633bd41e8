package org.outturn.examples.indigo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods as the INDIGO dataset of May 2025 writes them. */
class PublishedPeriodTest {
  @Test
  void runsFromTheFirstDayToTheDayAfterTheLast() {
    PublishedPeriod period = PublishedPeriod.of("2018-10", "2022-03");

    assertThat(period.start()).contains(LocalDate.of(2018, 10, 1));
    assertThat(period.end()).contains(LocalDate.of(2022, 4, 1));
    assertThat(period.months()).isEqualTo(42);
    assertThat(period.years()).isEqualTo("2018-2022");
  }

  @Test
  void takesAYearAndADayOfAMonth() {
    assertThat(PublishedPeriod.of("2018", "2018").years()).isEqualTo("2018");
    assertThat(PublishedPeriod.of("2023-10-01", "2024-03-01").end())
        .contains(LocalDate.of(2024, 4, 1));
    assertThat(PublishedPeriod.dayAfter("2024-02-29")).contains(LocalDate.of(2024, 3, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-13", "current", "2018-02-30", "0000", "13/05/2018", ""})
  void leavesOutWhatIsNoDate(String text) {
    assertThat(PublishedPeriod.firstDay(text)).isEmpty();
    assertThat(PublishedPeriod.dayAfter(text)).isEmpty();
  }

  @Test
  void overlapsWhereADayIsInBoth() {
    PublishedPeriod spring = PublishedPeriod.of("2020-03", "2020-05");

    assertThat(spring.overlaps(PublishedPeriod.of("2020-05", "2020-06"))).isTrue();
    assertThat(spring.overlaps(PublishedPeriod.of("2020-06", "2020-08"))).isFalse();
    assertThat(spring.overlaps(PublishedPeriod.of("2020-13", "2020-08"))).isFalse();
  }
}
