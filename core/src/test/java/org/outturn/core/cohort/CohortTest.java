package org.outturn.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Share;

class CohortTest {
  private static final LocalDate FROM = LocalDate.of(2017, 12, 1);

  private static Segment segment(String id, Share share) {
    return new Segment(id, Optional.of(share));
  }

  @Test
  void statesNothingUnlessToldTo() {
    assertThat(Cohort.MAIN.id()).isEqualTo("main");
    assertThat(Cohort.MAIN.plannedSize()).isEmpty();
    assertThat(Cohort.MAIN.recruitFrom()).isEmpty();
    assertThat(Cohort.MAIN).isEqualTo(Cohort.builder().id("main").name("").build());
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatThrownBy(() -> Cohort.MAIN.withPlannedSize(OptionalInt.of(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plannedSize must be >= 0 but was -1");
    assertThatThrownBy(() -> Cohort.MAIN.withEngaged(OptionalInt.of(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("engaged must be >= 0 but was -1");
  }

  @Test
  void refusesAWindowThatHoldsNoDay() {
    assertThatThrownBy(() -> Cohort.builder().id("main").recruitFrom(FROM).recruitTo(FROM).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("recruitTo must be after recruitFrom 2017-12-01 but was 2017-12-01");
  }

  @Test
  void refusesSegmentsThatStandTwice() {
    Segment entrenched = new Segment("entrenched", Optional.empty());

    assertThatThrownBy(() -> Cohort.MAIN.withSegments(entrenched, entrenched))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("segments must have ids that differ but was entrenched");
  }

  @Test
  void refusesSharesAboveOne() {
    Segment most = segment("most", Share.of(2, 3));

    assertThat(Cohort.MAIN.withSegments(most, segment("rest", Share.of(1, 3))).segments())
        .hasSize(2);
    assertThatThrownBy(() -> Cohort.MAIN.withSegments(most, segment("rest", Share.of(1, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("segments must have shares that sum to at most 1 but was 7/6");
  }

  @Test
  void refusesBlankIds() {
    assertThatThrownBy(() -> Cohort.MAIN.withId(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must not be blank");
    assertThatThrownBy(() -> new Segment("", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must not be blank");
  }
}
