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
  void namesWhatCannotBeSeen() {
    assertThat(TextShape.of("P1\u00a0")).isEqualTo("a9[no-break space U+00A0]");
    assertThat(TextShape.of("a\tb")).isEqualTo("a[character tabulation U+0009]a");
    assertThat(TextShape.of("a\u202eb")).isEqualTo("a[right-to-left override U+202E]a");
    assertThat(TextShape.of("a\udc00")).isEqualTo("a[low surrogates dc00 U+DC00]");
    assertThat(TextShape.idOrShape("P1\u200b"))
        .isEqualTo("text of the form a9[zero width space U+200B]");
  }

  @Test
  void namesTheFirstThreeOfThemAlone() {
    assertThat(TextShape.of("\t".repeat(5)))
        .isEqualTo("[character tabulation U+0009]".repeat(3) + "??");
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
