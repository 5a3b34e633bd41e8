package org.outturn.examples.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TimeScaleProperties {

  @Property
  void marksAtMostSixYearsInsideTheDaysShown(
      @ForAll @IntRange(max = 40_000) int first, @ForAll @IntRange(max = 36_500) int days) {
    TimeScale scale =
        new TimeScale(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(first).plusDays(days));
    List<LocalDate> years = scale.years();

    assertThat(years).hasSizeLessThanOrEqualTo(7);
    assertThat(years).allMatch(each -> each.getDayOfYear() == 1);
    assertThat(years).allMatch(each -> scale.share(each) >= 0 && scale.share(each) <= 1);
    if (days > 366) {
      assertThat(years).isNotEmpty();
    }
  }
}
