package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionsTest {
  @ParameterizedTest
  @CsvSource({"0.25,1,4", "1E+3,1000,1", "-1.5,-3,2", "0.000,0,1"})
  void isTheFractionOfADecimal(BigDecimal decimal, long numerator, long denominator) {
    assertThat(Fractions.of(decimal)).isEqualTo(BigFraction.of(numerator, denominator));
  }

  @ParameterizedTest
  @CsvSource({"732,10,73.2", "1,3,1/3", "-7,6,-7/6", "600,1,600", "0,5,0", "1,8,0.125"})
  void printsADecimalWhereOneIsExact(long numerator, long denominator, String text) {
    assertThat(Fractions.text(BigFraction.of(numerator, denominator))).isEqualTo(text);
  }

  @Test
  void printsNoExponent() {
    assertThat(Fractions.plain(new BigDecimal("6E+2"))).isEqualTo("600");
    assertThat(Fractions.plain(new BigDecimal("0E+5"))).isEqualTo("0");
    assertThat(Fractions.plain(new BigDecimal("0.300"))).isEqualTo("0.3");
  }

  /** Commons Numbers 1.2 itself says that -12 is more than -8. */
  @Test
  void ordersNegativeFractionsToo() {
    BigFraction low = BigFraction.of(-12);
    BigFraction high = BigFraction.of(-8);

    assertThat(Fractions.compare(low, high)).isNegative();
    assertThat(Fractions.compare(high, low)).isPositive();
    assertThat(Fractions.compare(low, low)).isZero();
    assertThat(Fractions.compare(low, BigFraction.of(1, 3))).isNegative();
    assertThat(Fractions.min(high, low)).isEqualTo(low);
    assertThat(Fractions.max(high, low)).isEqualTo(high);
  }

  @Test
  void writesASignOnce() {
    assertThat(Fractions.text(BigFraction.ONE.divide(BigFraction.of(-3)))).isEqualTo("-1/3");
    assertThat(Fractions.text(BigFraction.of(-1).divide(BigFraction.of(-3)))).isEqualTo("1/3");
    assertThat(Fractions.text(BigFraction.of(5).divide(BigFraction.of(-2)))).isEqualTo("-2.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.25", "1/3", "-7/6", "600", "0"})
  void readsWhatItPrints(String text) {
    assertThat(Fractions.text(Fractions.parse(text))).isEqualTo(text);
  }

  @Test
  void addsWholeNumbersAndParts() {
    BigFraction half = BigFraction.of(1, 2);

    assertThat(Fractions.sum(BigFraction.of(2), BigFraction.of(3))).isEqualTo(BigFraction.of(5));
    assertThat(Fractions.sum(BigFraction.of(2), half)).isEqualTo(BigFraction.of(5, 2));
    assertThat(Fractions.sum(half, BigFraction.of(2))).isEqualTo(BigFraction.of(5, 2));
    assertThat(Fractions.sum(half, half)).isEqualTo(BigFraction.ONE);
  }

  @Test
  void givesTheLesserAndTheGreaterInEitherOrder() {
    BigFraction low = BigFraction.of(1, 3);
    BigFraction high = BigFraction.of(1, 2);

    assertThat(Fractions.min(low, high)).isSameAs(low);
    assertThat(Fractions.min(high, low)).isSameAs(low);
    assertThat(Fractions.max(low, high)).isSameAs(high);
    assertThat(Fractions.max(high, low)).isSameAs(high);
  }

  @Test
  void findsTheLeastCommonDenominator() {
    assertThat(Fractions.commonDenominator(List.of())).isEqualTo(1);
    assertThat(
            Fractions.commonDenominator(
                List.of(BigFraction.of(1, 4), BigFraction.of(5, 6), BigFraction.of(7))))
        .isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({"1200000,1,'1,200,000'", "3,10,0.3", "10000,3,10000/3"})
  void groupsTheDigitsOfADecimalAlone(long numerator, long denominator, String text) {
    assertThat(Fractions.grouped(BigFraction.of(numerator, denominator))).isEqualTo(text);
  }
}
