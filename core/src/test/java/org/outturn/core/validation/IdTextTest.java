package org.outturn.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "acc-entry",
        "two words",
        "one by one",
        "Zo\u00eb",
        "\u6771\u4eac",
        "\ud83d\ude00",
        "~!"
      })
  void isText(String id) {
    assertThat(IdText.isWellFormed(id)).isTrue();
    assertThat(IdText.fault(id)).isEmpty();
  }

  static Stream<Arguments> noIds() {
    return Stream.of(
        arguments(" P1", "must not begin or end with a blank"),
        arguments("P1 ", "must not begin or end with a blank"),
        arguments("Zo\u00eb ", "must not begin or end with a blank"),
        arguments("P  1", "must not hold two blanks in a row"),
        arguments("\u00eb  1", "must not hold two blanks in a row"),
        arguments(
            "P1\u00a0",
            "must not hold a blank other than a single space: it holds no-break space U+00A0"),
        arguments(
            "\u2003P1",
            "must not hold a blank other than a single space: it holds em space U+2003"),
        arguments(
            "P\u30001",
            "must not hold a blank other than a single space: it holds ideographic space U+3000"),
        arguments(
            "P\u3164",
            "must not hold a blank other than a single space: it holds hangul filler U+3164"),
        arguments(
            "P\u28281\u2800",
            "must not hold a blank other than a single space: it holds braille pattern blank"
                + " U+2800"),
        arguments(
            "P\t1", "must not hold a control character: it holds character tabulation U+0009"),
        arguments("P\u00001", "must not hold a control character: it holds null U+0000"),
        arguments("P\u007f", "must not hold a control character: it holds delete U+007F"),
        arguments("P\u00851", "must not hold a control character: it holds next line (nel) U+0085"),
        arguments(
            "P1\u200b", "must not hold an invisible character: it holds zero width space U+200B"),
        arguments(
            "P\u200d1", "must not hold an invisible character: it holds zero width joiner U+200D"),
        arguments(
            "\ufeffP1",
            "must not hold an invisible character: it holds zero width no-break space U+FEFF"),
        arguments("P\u00ad1", "must not hold an invisible character: it holds soft hyphen U+00AD"),
        arguments(
            "P1\ufe0f",
            "must not hold an invisible character: it holds variation selector-16 U+FE0F"),
        arguments(
            "P1\udb40\udc41",
            "must not hold an invisible character: it holds tag latin capital letter a U+E0041"),
        arguments("P\ufffe", "must not hold an invisible character: it holds character U+FFFE"),
        arguments(
            "P1\ud800",
            "must not hold an invisible character: it holds high surrogates d800 U+D800"),
        arguments("P1\u200f", "must not hold a direction mark: it holds right-to-left mark U+200F"),
        arguments(
            "P\u202e1", "must not hold a direction mark: it holds right-to-left override U+202E"),
        arguments(
            "P\u20661", "must not hold a direction mark: it holds left-to-right isolate U+2066"),
        arguments(
            "Zoe\u0308", "must be in composed form (NFC): it holds combining diaeresis U+0308"),
        arguments("\u212b", "must be in composed form (NFC)"),
        arguments("", "must not be blank"),
        arguments(" \u00a0", "must not be blank"),
        arguments("x".repeat(201), "must have at most 200 characters but had 201"));
  }

  @ParameterizedTest
  @MethodSource("noIds")
  void isNotWhatLooksLikeAnother(String text, String because) {
    assertThat(IdText.isWellFormed(text)).isFalse();
    assertThat(IdText.fault(text)).isEqualTo(because);
    assertThatThrownBy(() -> Require.id(text, "participant"))
        .isInstanceOf(Refusal.class)
        .hasMessage("participant " + because);
  }

  @Test
  void nothingOfTheTextIsRepeated() {
    assertThat(IdText.fault("Ann Smith\u00a0")).doesNotContain("Ann").doesNotContain("Smith");
  }

  /** Format characters of Unicode 14 and 15: Java 17 knows none of them, Java 25 all. */
  @ParameterizedTest
  @ValueSource(ints = {0x0890, 0x0891, 0x13439, 0x1343F})
  void isTheSameOnEveryJava(int format) {
    assertThat(IdText.fault("a" + Character.toString(format) + "b"))
        .startsWith("must not hold an invisible character: it holds ");
  }
}
