package org.outturn.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.core.contract.ContractExamples.FROM;
import static org.outturn.core.contract.ContractExamples.TO;
import static org.outturn.core.contract.ContractExamples.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.time.DateRange;

class TermTest {
  private static final LocalDate TRACKED = LocalDate.of(2022, 3, 1);

  @Test
  void theTailEndsAtTheLaterOfTheTwo() {
    Term term = new Term(FROM, TO, Optional.of(TRACKED));

    assertThat(term.achievement(outcome("entry", ""))).isEqualTo(DateRange.of(FROM, TRACKED));
    assertThat(term.achievement(outcome("entry", "").withTrackingMonths(2)))
        .isEqualTo(DateRange.of(FROM, TRACKED));
    assertThat(term.achievement(outcome("entry", "").withTrackingMonths(6)))
        .isEqualTo(DateRange.of(FROM, LocalDate.of(2022, 6, 1)));
    assertThat(Term.of(FROM, TO).achievement(outcome("entry", "")))
        .isEqualTo(DateRange.of(FROM, TO));
  }

  @Test
  void trackingMonthsEndOnTheLastValidDay() {
    Term term = Term.of(LocalDate.of(2019, 8, 31), LocalDate.of(2020, 8, 31));

    assertThat(term.achievement(outcome("entry", "").withTrackingMonths(6)).endExclusive())
        .contains(LocalDate.of(2021, 2, 28));
  }

  @Test
  void yearsRunFromAnniversaryToAnniversary() {
    Term term = Term.of(LocalDate.of(2020, 2, 29), LocalDate.of(2024, 2, 29));

    assertThat(term.years().indexOf(LocalDate.of(2021, 2, 27))).isZero();
    assertThat(term.years().indexOf(LocalDate.of(2021, 2, 28))).isEqualTo(1);
    assertThat(term.years().indexOf(LocalDate.of(2024, 2, 28))).isEqualTo(3);
    assertThat(term.years().indexOf(LocalDate.of(2020, 2, 28))).isEqualTo(-1);
  }

  @Test
  void refusesATermThatEndsBeforeItBegins() {
    assertThatThrownBy(() -> Term.of(TO, FROM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("to must be after from 2021-12-01 but was 2017-12-01");
    assertThatThrownBy(() -> Term.of(FROM, FROM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("to must be after from 2017-12-01 but was 2017-12-01");
  }

  @Test
  void refusesTrackingThatEndsBeforeService() {
    assertThatThrownBy(() -> new Term(FROM, TO, Optional.of(TO.minusDays(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("trackingTo must be on or after to 2021-12-01 but was 2021-11-30");
  }
}
