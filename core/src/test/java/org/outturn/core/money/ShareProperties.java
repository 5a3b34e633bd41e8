package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.fixtures.Shares;

class ShareProperties {
  @Provide
  Arbitrary<Share> shares() {
    return Shares.any();
  }

  @Provide
  Arbitrary<List<Share>> sharesThatSumToOne() {
    return Arbitraries.integers().between(1, 9).flatMap(Shares::summingToOne).map(List::copyOf);
  }

  @Property
  void readsWhatItPrints(@ForAll("shares") Share share) {
    assertThat(Share.parse(share.toString())).isEqualTo(share).hasSameHashCodeAs(share);
  }

  @Property
  void isTheSameShareOfAnyMultiple(
      @ForAll("shares") Share share, @ForAll @IntRange(min = 1, max = 1000) int times) {
    BigInteger factor = BigInteger.valueOf(times);
    BigFraction fraction = share.toFraction();
    Share multiplied =
        Share.of(
            BigFraction.of(
                fraction.getNumerator().multiply(factor),
                fraction.getDenominator().multiply(factor)));

    assertThat(multiplied).isEqualTo(share).hasSameHashCodeAs(share);
  }

  @Property
  void makesAWholeWithItsRest(@ForAll("shares") Share share) {
    assertThat(share.toFraction().add(share.rest().toFraction())).isEqualTo(BigFraction.ONE);
    assertThat(share.rest().rest()).isEqualTo(share);
  }

  @Property
  void isOrderedAsItsFraction(@ForAll("shares") Share one, @ForAll("shares") Share other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(one.toFraction().subtract(other.toFraction()).signum());
  }

  @Property
  void isAnyFractionFromZeroToOneAndNoOther(
      @ForAll @LongRange(min = -5, max = 200) long numerator,
      @ForAll @LongRange(min = -5, max = 100) long denominator) {
    boolean lies = denominator > 0 && numerator >= 0 && numerator <= denominator;

    assertThat(isRefused(numerator, denominator)).isEqualTo(!lies);
  }

  private static boolean isRefused(long numerator, long denominator) {
    try {
      return Share.of(numerator, denominator).toFraction().signum() < 0;
    } catch (IllegalArgumentException refused) {
      return true;
    }
  }

  @Property
  void generatedListsSumToOne(@ForAll("sharesThatSumToOne") List<Share> shares) {
    assertThat(shares.stream().map(Share::toFraction).reduce(BigFraction.ZERO, BigFraction::add))
        .isEqualTo(BigFraction.ONE);
  }
}
