package org.outturn.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDatesTest {

  @Test
  void readsEveryDayOfTheYearsOneTo9999() {
    for (LocalDate day = LocalDate.of(1, 1, 1); day.getYear() < 10_000; day = day.plusDays(1)) {
      if (IsoDates.epochDay(day.toString()) != day.toEpochDay()) {
        assertThat(IsoDates.parse(day.toString())).isEqualTo(day);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/12/2020|99/99/9999, a local form of a date",
        "1.2.2020|9.9.9999, a local form of a date",
        "2020/12/31|9999/99/99, a local form of a date",
        "31-12-20|99-99-99, a local form of a date",
        "2020-1-1|9999-9-9, a local form of a date",
        "31 Dec 2020|99 aaa 9999, a local form of a date",
        "20201231|99999999, a date without hyphens",
        "2020-12-31T10:00:00|9999-99-99a99:99:99, a time without a zone",
        "2020-12-31 10:00|9999-99-99 99:99, a time without a zone",
        "2020-12-31T10:00:00Z|9999-99-99a99:99:99a, a time",
        "2020-12-31T10:00:00+01:00|9999-99-99a99:99:99+99:99, a time",
        "2021-02-29|9999-99-99, which is no day of the calendar",
        "1900-02-29|9999-99-99, which is no day of the calendar",
        "2020-13-01|9999-99-99, which is no day of the calendar",
        "2020-04-31|9999-99-99, which is no day of the calendar",
        "0000-01-01|9999-99-99, which is no day of the calendar",
        "+10000-01-01|+99999-99-99",
        "-0001-01-01|-9999-99-99",
        "2020-W01-1|9999-a99-9",
        "yesterday|aaaaaaaaa"
      })
  void refusesEverythingElseByItsForm(String text, String form) {
    assertThat(IsoDates.epochDay(text)).isEqualTo(IsoDates.NO_DATE);
    assertThatThrownBy(() -> IsoDates.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("found text of the form " + form + "; expected an ISO date such as 2020-04-01");
  }

  /** Digits of other scripts are digits to Java, not to ISO 8601. */
  @Test
  void refusesDigitsOfOtherScripts() {
    assertThat(IsoDates.epochDay("٢٠٢٠-٠٤-٠١")).isEqualTo(IsoDates.NO_DATE);
  }

  @Test
  void refusesAnEmptyText() {
    assertThatThrownBy(() -> IsoDates.parse(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("found nothing; expected an ISO date such as 2020-04-01");
  }
}
