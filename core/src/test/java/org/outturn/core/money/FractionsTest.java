package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
