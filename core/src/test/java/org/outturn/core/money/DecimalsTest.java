package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  private static final String NO_DECIMAL =
      "expected a decimal number with a point, such as 19000.00, but found ";
  private static final String TOO_LONG =
      "expected a number with at most 15 digits before the point and 18 after it, but found a"
          + " longer one";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0.5",
        "19000.00",
        "00012",
        "1E+7",
        "1e7",
        "25e-1",
        "0E99",
        "999999999999999.999999999999999999",
        "-999999999999999",
        "1E-18",
        "1E14"
      })
  void readsDecimals(String text) {
    assertThat(Decimals.parse(text)).isEqualByComparingTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'',nothing",
    "'1,5',a number with a comma",
    "'1.000,50',a number with a comma",
    "NaN,NaN",
    "-Infinity,-Infinity",
    "1e999999999,a number with an exponent of more than two digits",
    "-2.5E-100,a number with an exponent of more than two digits",
    "15%,a percentage (15 % is written 0.15)",
    "15 %,a percentage (15 % is written 0.15)",
    "+5,other text",
    ".5,other text",
    "5.,other text",
    "' 5',other text",
    "1e,other text",
    "1e+,other text",
    "1e5x,other text",
    "--1,other text",
    "0x10,other text",
    "1_000,other text",
    "٣,other text"
  })
  void refusesOtherTextByItsKind(String text, String kind) {
    assertThatThrownBy(() -> Decimals.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(NO_DECIMAL + kind);
  }

  @Test
  void doesNotRepeatALongText() {
    assertThatThrownBy(() -> Decimals.parse("1".repeat(49)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(NO_DECIMAL + "49 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1000000000000000", "1E15", "1E99", "1E-19", "0.1234567890123456789", "-1E15"})
  void refusesNumbersTooLongToBeMeant(String text) {
    assertThatThrownBy(() -> Decimals.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(TOO_LONG);
  }

  @Test
  void countsNoNeedlessZeros() {
    BigDecimal longZero = BigDecimal.ONE.setScale(40);

    assertThat(Decimals.bounded(longZero)).isSameAs(longZero);
    assertThat(Decimals.withDecimals(longZero, 0)).isSameAs(longZero);
  }

  @Test
  void doesNotExpandWhatItRefuses() {
    BigDecimal vast = new BigDecimal("1E+999999999");
    BigDecimal tiny = new BigDecimal("1E-999999999");

    assertThatThrownBy(() -> Decimals.bounded(vast)).hasMessage(TOO_LONG);
    assertThatThrownBy(() -> Decimals.bounded(tiny)).hasMessage(TOO_LONG);
  }

  @Test
  void refusesMoreDecimalsThanAllowed() {
    assertThatThrownBy(() -> Decimals.withDecimals(new BigDecimal("0.0000001"), 6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected at most 6 decimals but found 0.0000001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "de-DE", "ar-EG"})
  void readsTheSameUnderEveryLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));

      assertThat(Decimals.parse("1234.5")).isEqualByComparingTo("1234.5");
      assertThat(Amount.of("GBP", "1234.5")).hasToString("GBP 1,234.50");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "999,999",
    "-999,-999",
    "1000,'1,000'",
    "-1000,'-1,000'",
    "-100000,'-100,000'",
    "2944525.00,'2,944,525.00'",
    "123456.7890,'123,456.7890'",
    "-0.1234,-0.1234"
  })
  void groupsWholeDigitsByThree(BigDecimal number, String text) {
    assertThat(Decimals.grouped(number)).isEqualTo(text);
  }

  @Test
  void readsTheLongestTextThatIsMeant() {
    assertThat(Decimals.parse("0".repeat(47) + "1")).isEqualByComparingTo("1");
  }
}
