package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
  private static final String EXPECTED =
      "expected a share from 0 to 1, such as 0.25 or 1/6, but found ";

  @Test
  void isEqualHoweverItIsWritten() {
    new EqualsTester()
        .addEqualityGroup(
            Share.parse("0.5"),
            Share.parse("0.50"),
            Share.parse("1/2"),
            Share.parse("2/4"),
            Share.parse("5E-1"),
            Share.of(0.5),
            Share.of(1, 2),
            Share.of(new BigDecimal("0.500")),
            Share.of(BigFraction.of(3, 6)),
            Share.percent(50))
        .addEqualityGroup(Share.ZERO, Share.parse("0"), Share.parse("0/7"), Share.of(-0.0))
        .addEqualityGroup(Share.ONE, Share.parse("1.000"), Share.parse("7/7"), Share.of(1.0))
        .addEqualityGroup(Share.of(1, 3))
        .addEqualityGroup(Share.parse("0.333333333333333333"))
        .testEquals();
  }

  @Test
  void keepsThePayersOfKirkleesExactly() {
    // INDIGO Impact Bond Dataset, INDIGO-POJ-0175: of GBP 22,297,917 the council commits
    // 15,697,917.
    Share share = Share.parse("15697917/22297917");

    assertThat(share.toFraction()).isEqualTo(BigFraction.of(15_697_917, 22_297_917));
    assertThat(share.rest()).isEqualTo(Share.of(6_600_000, 22_297_917));
  }

  @Test
  void readsAsTheFloatingPointNumberPrints() {
    assertThat(Share.of(0.1)).isEqualTo(Share.of(1, 10));
  }

  @ParameterizedTest
  @CsvSource({"0.30,0.3", "1/6,1/6", "2/6,1/3", "3/4,0.75", "1,1", "0.0,0"})
  void printsItsShortestExactText(String written, String printed) {
    assertThat(Share.parse(written)).hasToString(printed);
  }

  @Test
  void isOrderedByValue() {
    assertThat(Share.of(1, 3)).isLessThan(Share.parse("0.34")).isGreaterThan(Share.parse("0.33"));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        -0.1,
        1.0000001,
        Double.MAX_VALUE
      })
  void refusesFloatingPointOutside(double value) {
    assertThatThrownBy(() -> Share.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(EXPECTED + value);
  }

  @ParameterizedTest
  @CsvSource({"-0.1,-0.1", "1.01,1.01", "7/6,7/6", "30,30"})
  void refusesTextOutside(String written, String named) {
    assertThatThrownBy(() -> Share.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(EXPECTED + named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/-2", "-1/2", "1.5/2", "/2", "1/", "1/2/3", " 1/2", "x/y"})
  void refusesFractionsOfOtherThanWholeNumbers(String written) {
    assertThatThrownBy(() -> Share.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(EXPECTED + "a fraction of other than whole numbers");
  }

  @Test
  void refusesAFractionOfZeroParts() {
    assertThatThrownBy(() -> Share.parse("0/0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(EXPECTED + "a fraction of zero parts");
    assertThatThrownBy(() -> Share.of(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(EXPECTED + "1/0");
    assertThatThrownBy(() -> Share.of(1, -2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(EXPECTED + "1/-2");
  }

  @Test
  void refusesMoreDigitsThanAreMeant() {
    String fortyOne = "1".repeat(41);

    assertThatThrownBy(() -> Share.parse("1/" + fortyOne))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(EXPECTED + "a fraction of other than whole numbers");
    assertThat(Share.parse("1/" + "1".repeat(40)).toFraction().getDenominator())
        .isEqualTo(new BigInteger("1".repeat(40)));
  }

  @Test
  void refusesPercentOutside() {
    assertThatThrownBy(() -> Share.percent(101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(EXPECTED + "1.01");
  }

  @ParameterizedTest
  @CsvSource({
    "NaN,NaN",
    "'0,5',a number with a comma",
    "30 %,a percentage (15 % is written 0.15)",
    "'',nothing",
    "half,other text"
  })
  void refusesTextThatIsNoNumber(String written, String kind) {
    assertThatThrownBy(() -> Share.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a decimal number with a point, such as 19000.00, but found " + kind);
  }
}
