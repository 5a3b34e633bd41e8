package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextNumbersTest {
  @Test
  void growsBeyondItsFirstTable() {
    TextNumbers numbers = new TextNumbers();
    for (int i = 0; i < 10_000; i++) {
      assertThat(numbers.of("P" + i)).isEqualTo(i);
    }
    for (int i = 0; i < 10_000; i++) {
      assertThat(numbers.of("P" + i)).isEqualTo(i);
    }
  }

  @Test
  void textsThatHashAlikeAreTwo() {
    TextNumbers numbers = new TextNumbers();

    assertThat(numbers.of("Aa")).isZero();
    assertThat(numbers.of("BB")).isEqualTo(1);
    assertThat(numbers.of("Aa")).isZero();
  }
}
