package org.outturn.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

class DatedSeriesTest {
  private record Dated(String name, DateRange inForce) {}

  private static final LocalDate JAN = LocalDate.of(2020, 1, 1);
  private static final LocalDate FEB = LocalDate.of(2020, 2, 1);
  private static final LocalDate APR = LocalDate.of(2020, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2020, 5, 1);

  private static final Dated WINTER = new Dated("winter", DateRange.of(JAN, FEB));
  private static final Dated SPRING = new Dated("spring", DateRange.of(APR, MAY));
  private static final Dated SINCE = new Dated("since", DateRange.from(MAY));

  private static DatedSeries<Dated> series(Dated... values) {
    return DatedSeries.of(List.of(values), Dated::inForce, Dated::name);
  }

  @Test
  void givesTheValueInForce() {
    DatedSeries<Dated> series = series(SINCE, WINTER, SPRING);

    assertThat(series.on(JAN.minusDays(1))).isEmpty();
    assertThat(series.on(JAN)).contains(WINTER);
    assertThat(series.on(FEB.minusDays(1))).contains(WINTER);
    assertThat(series.on(FEB)).isEmpty();
    assertThat(series.on(APR)).contains(SPRING);
    assertThat(series.on(MAY)).contains(SINCE);
    assertThat(series.on(LocalDate.of(9999, 12, 31))).contains(SINCE);
  }

  @Test
  void givesEveryStretchOfDaysOfLayersThatOverlap() {
    Dated year = new Dated("year", DateRange.from(JAN));

    assertThat(DatedSeries.layered(List.of(year, SPRING), Dated::inForce).byDates())
        .containsExactly(
            Map.entry(DateRange.of(JAN, APR), year),
            Map.entry(SPRING.inForce(), SPRING),
            Map.entry(DateRange.from(MAY), year));
    assertThat(series().byDates()).isEmpty();
  }

  @Test
  void namesTheNeighboursOfAGap() {
    DatedSeries<Dated> series = series(WINTER, SPRING);

    assertThat(series.before(FEB)).contains(WINTER);
    assertThat(series.after(FEB)).contains(SPRING);
    assertThat(series.before(MAY)).contains(SPRING);
    assertThat(series.after(MAY)).isEmpty();
    assertThat(series.before(JAN.minusDays(1))).isEmpty();
    assertThat(series.after(JAN.minusDays(1))).contains(WINTER);
  }

  @Test
  void aValueInForceIsNoNeighbour() {
    DatedSeries<Dated> series = series(WINTER, SPRING, SINCE);
    LocalDate inSpring = LocalDate.of(2020, 4, 15);

    assertThat(series.before(inSpring)).contains(WINTER);
    assertThat(series.after(inSpring)).contains(SINCE);
    assertThat(series.before(APR)).contains(WINTER);
    assertThat(series.after(MAY.minusDays(1))).contains(SINCE);
    assertThat(series.before(LocalDate.of(2021, 1, 1))).contains(SPRING);
    assertThat(series.after(LocalDate.of(2021, 1, 1))).isEmpty();
  }

  @Test
  void refusesEveryOverlapNamingBoth() {
    Dated early = new Dated("early", DateRange.of(JAN.minusDays(9), JAN.plusDays(1)));
    Dated all = new Dated("all", DateRange.from(JAN));

    assertThatThrownBy(() -> series(WINTER, SPRING, early, all))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .containsExactly(
                        new Problem(
                            "[2]",
                            "early in force 2019-12-23 to 2020-01-01 overlaps winter in force"
                                + " 2020-01-01 to 2020-01-31; expected half-open dates that do not"
                                + " overlap"),
                        new Problem(
                            "[3]",
                            "all in force 2020-01-01 on overlaps winter in force 2020-01-01"
                                + " to 2020-01-31; expected half-open dates that do not overlap"),
                        new Problem(
                            "[3]",
                            "all in force 2020-01-01 on overlaps spring in force 2020-04-01"
                                + " to 2020-04-30; expected half-open dates that do not overlap")));
  }

  @Test
  void mayMeet() {
    Dated until = new Dated("until", DateRange.of(FEB, APR));

    assertThat(series(WINTER, until, SPRING).on(FEB)).contains(until);
  }

  @Test
  void isEqualWhateverTheOrder() {
    new EqualsTester()
        .addEqualityGroup(series(WINTER, SPRING), series(SPRING, WINTER))
        .addEqualityGroup(series(WINTER))
        .addEqualityGroup(series())
        .testEquals();
  }
}
