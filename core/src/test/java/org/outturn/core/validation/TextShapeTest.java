package org.outturn.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextShapeTest {

  @ParameterizedTest
  @CsvSource({"31/12/2020, 99/99/9999", "Ann Smith, aaa aaaaa", "Zoë-3, aaa-9", "€5, a9"})
  void showsTheShapeInPlaceOfTheText(String text, String shape) {
    assertThat(TextShape.of(text)).isEqualTo(shape);
  }

  @Test
  void showsControlCharactersAsQuestionMarks() {
    assertThat(TextShape.of("a\tb\nc\u0000d")).isEqualTo("a?a?a?a");
  }

  @Test
  void cutsALongTextAndSaysHowLongItWas() {
    assertThat(TextShape.of("x".repeat(312))).isEqualTo("a".repeat(40) + "... (312 characters)");
  }

  @Test
  void showsAPlainIdItself() {
    assertThat(TextShape.idOrShape("acc-entry_3.m")).isEqualTo("'acc-entry_3.m'");
    assertThat(TextShape.idOrShape("Ann Smith")).isEqualTo("text of the form aaa aaaaa");
    assertThat(TextShape.idOrShape("x".repeat(41)))
        .isEqualTo("text of the form " + "a".repeat(40) + "... (41 characters)");
    assertThat(TextShape.idOrShape("")).isEqualTo("nothing");
  }
}
