package org.outturn.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.outturn.core.fixtures.Days;

/** Rule period. */
class RegularPeriodsProperties {
  @Provide
  Arbitrary<LocalDate> dates() {
    return Days.any();
  }

  /** Anchors on any day, and often on one that some month lacks. */
  @Provide
  Arbitrary<RegularPeriods> periods() {
    Arbitrary<LocalDate> monthEnds = Days.any().map(day -> YearMonth.from(day).atEndOfMonth());
    Arbitrary<LocalDate> leapDays =
        Arbitraries.integers().between(465, 555).map(four -> LocalDate.of(four * 4, 2, 28));
    Arbitrary<LocalDate> anchors =
        Arbitraries.oneOf(
            Days.any(),
            monthEnds,
            monthEnds.map(day -> day.minusDays(1)),
            leapDays.map(day -> YearMonth.from(day).atEndOfMonth()));
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of(Frequency.class), anchors).as(RegularPeriods::of),
        anchors.map(RegularPeriods::years));
  }

  @Property
  void everyDayLiesInThePeriodOfItsIndex(
      @ForAll("periods") RegularPeriods periods, @ForAll("dates") LocalDate date) {
    assertThat(periods.period(periods.indexOf(date)).contains(date)).isTrue();
  }

  @Property
  void everyPeriodHasItsIndex(
      @ForAll("periods") RegularPeriods periods,
      @ForAll @IntRange(min = -3000, max = 3000) int index) {
    DateRange period = periods.period(index);
    LocalDate end = period.endExclusive().orElseThrow();

    assertThat(periods.indexOf(period.startInclusive())).isEqualTo(index);
    assertThat(periods.indexOf(end.minusDays(1))).isEqualTo(index);
    assertThat(periods.indexOf(end)).isEqualTo(index + 1);
  }

  @Property
  void oneFollowsTheOtherWithoutAGap(
      @ForAll("periods") RegularPeriods periods,
      @ForAll @IntRange(min = -3000, max = 3000) int index) {
    assertThat(periods.period(index).endExclusive())
        .contains(periods.period(index + 1).startInclusive());
  }

  @Property
  void numberZeroBeginsAtTheAnchor(@ForAll("periods") RegularPeriods periods) {
    assertThat(periods.period(0).startInclusive()).isEqualTo(periods.anchor());
  }

  @Property
  void nothingDrifts(
      @ForAll("periods") RegularPeriods periods,
      @ForAll @IntRange(min = -3000, max = 3000) int index) {
    LocalDate start = periods.period(index).startInclusive();
    YearMonth month = YearMonth.from(periods.anchor()).plusMonths((long) index * periods.months());
    int day =
        periods.monthEnds()
            ? month.lengthOfMonth()
            : Math.min(periods.anchor().getDayOfMonth(), month.lengthOfMonth());

    assertThat(start).isEqualTo(month.atDay(day));
  }
}
