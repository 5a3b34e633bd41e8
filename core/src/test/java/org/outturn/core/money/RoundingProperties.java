package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.fixtures.Amounts;
import org.outturn.core.fixtures.Roundings;
import org.outturn.core.fixtures.Shares;

class RoundingProperties {
  private static final long LARGEST = 999_999_999_999L;

  @Provide
  Arbitrary<Rounding> roundings() {
    return Roundings.any();
  }

  @Provide
  Arbitrary<Share> shares() {
    return Shares.any();
  }

  @Provide
  Arbitrary<Amount> exact() {
    return Amounts.exact(Currencies.of("GBP"));
  }

  @Provide
  Arbitrary<BigFraction> fractions() {
    return Arbitraries.longs()
        .between(-LARGEST, LARGEST)
        .tuple2()
        .filter(pair -> pair.get2() != 0)
        .map(pair -> BigFraction.of(pair.get1(), pair.get2()));
  }

  @Property
  void decimalsRoundAsBigDecimalDoes(
      @ForAll("roundings") Rounding rounding, @ForAll("exact") Amount exact) {
    int digits = Currencies.minorDigits(rounding.currency());

    assertThat(rounding.toMinor(Fractions.of(exact.value())))
        .isEqualTo(
            exact
                .value()
                .setScale(digits, rounding.mode())
                .movePointRight(digits)
                .longValueExact());
  }

  @Property
  void isLessThanOneMinorUnitOff(
      @ForAll("roundings") Rounding rounding, @ForAll("fractions") BigFraction exact) {
    long scale = (long) Math.pow(10, Currencies.minorDigits(rounding.currency()));
    BigFraction off =
        exact.multiply(BigFraction.of(scale)).subtract(BigFraction.of(rounding.toMinor(exact)));

    assertThat(off.abs()).isLessThan(BigFraction.ONE);
  }

  @Property
  void wholeMinorUnitsStay(
      @ForAll("roundings") Rounding rounding,
      @ForAll @LongRange(min = -LARGEST, max = LARGEST) long minor) {
    assertThat(rounding.partOf(minor, BigFraction.ONE)).isEqualTo(minor);
    assertThat(rounding.partOf(minor, BigFraction.ZERO)).isZero();
  }

  @Property
  void aPartIsNeverMoreThanTheWhole(
      @ForAll("roundings") Rounding rounding,
      @ForAll @LongRange(min = 0, max = LARGEST) long minor,
      @ForAll("shares") Share part) {
    assertThat(rounding.partOf(minor, part.toFraction())).isBetween(0L, minor);
  }
}
