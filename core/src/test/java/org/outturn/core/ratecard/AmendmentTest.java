package org.outturn.core.ratecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.InvalidInputException;

/** Which version holds on a day, by what was agreed until another (rule amendment). */
class AmendmentTest {
  private static final LocalDate APRIL = LocalDate.of(2019, 4, 1);
  private static final LocalDate JUNE = LocalDate.of(2019, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2019, 7, 1);

  private static final RateCardVersion FIRST = version("v1", DateRange.from(APRIL));
  private static final RateCardVersion LATER =
      version("v2", DateRange.of(JUNE, JULY)).withRetrospective(true).withAgreed(JULY);

  private static RateCardVersion version(String id, DateRange inForce) {
    return RateCardVersion.builder().id(id).inForce(inForce).build();
  }

  private static RateCard card(RateCardVersion... versions) {
    return RateCard.builder().addVersions(versions).build();
  }

  @Test
  void isAgreedOnItsFirstDayUnlessStated() {
    assertThat(FIRST.agreedOn()).isEqualTo(APRIL);
    assertThat(FIRST.withAgreed(APRIL.minusDays(5)).agreedOn()).isEqualTo(APRIL.minusDays(5));
    assertThat(card(LATER, FIRST).agreements()).containsExactly(APRIL, JULY);
  }

  @Test
  void replacesWhatItOverlapsFromItsFirstDayOnAndOnceItIsKnown() {
    RateCard card = card(LATER, FIRST);

    assertThat(card.series().on(JUNE.minusDays(1))).contains(FIRST);
    assertThat(card.series().on(JUNE)).contains(LATER);
    assertThat(card.series().on(JULY)).contains(FIRST);
    assertThat(card.knownBy(JULY.minusDays(1)).on(JUNE)).contains(FIRST);
    assertThat(card.knownBy(JULY).on(JUNE)).contains(LATER);
    assertThat(card.knownBy(APRIL.minusDays(1)).on(JUNE)).isEmpty();
  }

  @Test
  void theLaterAgreedOfTwoWins() {
    RateCardVersion latest = LATER.withId("v3").withAgreed(JULY.plusDays(1));

    assertThat(card(latest, LATER, FIRST).series().on(JUNE)).contains(latest);
    assertThat(card(FIRST, LATER, latest).series().on(JUNE)).contains(latest);
    assertThat(card(FIRST, LATER, latest).knownBy(JULY).on(JUNE)).contains(LATER);
  }

  @Test
  void refusesAVersionAgreedAfterItBegan() {
    assertThatThrownBy(() -> FIRST.withAgreed(JUNE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "agreed must be on or before its first day 2019-04-01 where the version is not"
                + " retrospective but was 2019-06-01");
    assertThat(FIRST.withRetrospective(true).withAgreed(JUNE).agreedOn()).isEqualTo(JUNE);
  }

  @Test
  void refusesOverlapsOfWhichNoneIsRetrospective() {
    assertThatThrownBy(() -> card(FIRST, version("v2", DateRange.of(JUNE, JULY)), LATER))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "versions[1]: version 'v2' in force 2019-06-01 to 2019-06-30 overlaps version 'v1' in"
                + " force 2019-04-01 on; expected half-open dates that do not overlap");
  }

  @Test
  void refusesOverlapsAgreedOnTheSameDay() {
    assertThatThrownBy(() -> card(FIRST, LATER, LATER.withId("v3")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "versions[2]: version 'v3' in force 2019-06-01 to 2019-06-30 overlaps version 'v2' in"
                + " force 2019-06-01 to 2019-06-30 and was agreed on the same day, 2019-07-01;"
                + " expected different days");
  }
}
