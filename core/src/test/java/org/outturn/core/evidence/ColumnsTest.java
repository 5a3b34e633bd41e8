package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.outturn.core.outcome.Quantities;

/** Columns that take no room while they hold their default. */
class ColumnsTest {
  @Test
  void givesTheConstantUntilAnotherValueComes() {
    IntColumn column = IntColumn.orElse(7);
    IntStream.range(0, 100).forEach(row -> column.add(7));

    assertThat(column.isAllDefault()).isTrue();
    assertThat(column.get(99)).isEqualTo(7);

    column.add(8);
    column.add(7);

    assertThat(column.isAllDefault()).isFalse();
    assertThat(column.size()).isEqualTo(102);
    assertThat(column.get(99)).isEqualTo(7);
    assertThat(column.get(100)).isEqualTo(8);
    assertThat(column.get(101)).isEqualTo(7);
  }

  @Test
  void givesWhatAnotherColumnHoldsInItsRow() {
    IntColumn achieved = IntColumn.orElse(0);
    IntColumn submitted = IntColumn.orElse(achieved);
    for (int row = 0; row < 200; row++) {
      achieved.add(row);
      submitted.add(row == 150 ? 999 : row);
    }

    assertThat(submitted.get(149)).isEqualTo(149);
    assertThat(submitted.get(150)).isEqualTo(999);
    assertThat(submitted.get(199)).isEqualTo(199);
  }

  @Test
  void keepsTheDefaultOfTheNewOrder() {
    IntColumn achieved = IntColumn.orElse(0);
    IntColumn submitted = IntColumn.orElse(achieved);
    for (int row = 0; row < 10; row++) {
      achieved.add(row);
      submitted.add(row);
    }
    int[] reversed = {9, 5, 0};
    IntColumn newAchieved = achieved.select(reversed, null);
    IntColumn newSubmitted = submitted.select(reversed, newAchieved);

    assertThat(newSubmitted).isSameAs(newAchieved);
    assertThat(newSubmitted.size()).isEqualTo(3);
    assertThat(newSubmitted.get(0)).isEqualTo(9);
    assertThat(newSubmitted.get(2)).isZero();
  }

  @Test
  void largeNumbersToo() {
    LongColumn column = LongColumn.orElse(Quantities.ONE);
    IntStream.range(0, 100).forEach(row -> column.add(Quantities.ONE));
    column.add(Long.MAX_VALUE);
    IntStream.range(0, 100).forEach(row -> column.add(row));

    assertThat(column.get(99)).isEqualTo(Quantities.ONE);
    assertThat(column.get(100)).isEqualTo(Long.MAX_VALUE);
    assertThat(column.get(200)).isEqualTo(99);
    assertThat(column.select(new int[] {100, 0}).get(0)).isEqualTo(Long.MAX_VALUE);
    assertThat(column.select(new int[] {100, 0}).get(1)).isEqualTo(Quantities.ONE);
  }
}
