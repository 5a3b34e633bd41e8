package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.LongSupplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExactLongProperties {

  @Property
  void aSumIsTheSumOrAnOverflow(@ForAll long one, @ForAll long other) {
    isExactOrOverflows(big(one).add(big(other)), () -> ExactLong.plus(one, other));
  }

  @Property
  void aDifferenceIsTheDifferenceOrAnOverflow(@ForAll long one, @ForAll long other) {
    isExactOrOverflows(big(one).subtract(big(other)), () -> ExactLong.minus(one, other));
  }

  @Property
  void aProductIsTheProductOrAnOverflow(@ForAll long one, @ForAll long other) {
    isExactOrOverflows(big(one).multiply(big(other)), () -> ExactLong.times(one, other));
  }

  @Property
  void aNumberIsItselfOrAnOverflow(@ForAll BigInteger number) {
    isExactOrOverflows(number, () -> ExactLong.of(number));
    isExactOrOverflows(number, () -> ExactLong.of(new BigDecimal(number)));
  }

  @Example
  void saysWhatOverflowed() {
    assertThatThrownBy(() -> ExactLong.plus(Long.MAX_VALUE, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the sum of 9223372036854775807 and 1 must come to less than 2^63");
    assertThatThrownBy(() -> ExactLong.minus(Long.MIN_VALUE, 1))
        .hasMessage("the difference of -9223372036854775808 and 1 must come to less than 2^63");
    assertThatThrownBy(() -> ExactLong.times(Long.MIN_VALUE, -1))
        .hasMessage("the product of -9223372036854775808 and -1 must come to less than 2^63");
    assertThatThrownBy(() -> ExactLong.of(BigInteger.TWO.pow(63)))
        .hasMessage("9223372036854775808 must come to less than 2^63");
    assertThat(ExactLong.of(BigInteger.TWO.pow(63).negate())).isEqualTo(Long.MIN_VALUE);
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  private static void isExactOrOverflows(BigInteger exact, LongSupplier counted) {
    if (exact.bitLength() < Long.SIZE) {
      assertThat(counted.getAsLong()).isEqualTo(exact.longValueExact());
    } else {
      assertThatThrownBy(counted::getAsLong).isInstanceOf(AmountOverflowException.class);
    }
  }
}
