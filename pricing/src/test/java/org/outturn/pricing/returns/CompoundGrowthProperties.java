package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.outturn.core.investment.AnnualRate;

/** {@code (1 + r)^(days / 365)} to 40 digits. */
class CompoundGrowthProperties {
  private static final BigDecimal LAST_DIGITS = BigDecimal.ONE.movePointLeft(38);
  private static final MathContext FIFTY = new MathContext(50);

  private static BigDecimal growth(BigDecimal rate, long days) {
    return new CompoundGrowth(new AnnualRate(rate)).over(days);
  }

  @Property(tries = 500)
  void wholeYearsAreExactPowers(
      @ForAll @BigRange(min = "0", max = "10") @Scale(2) BigDecimal rate,
      @ForAll @IntRange(min = 0, max = 9) int years) {
    assertThat(growth(rate, 365L * years))
        .isEqualByComparingTo(BigDecimal.ONE.add(rate).pow(years).round(CompoundGrowth.DIGITS));
  }

  @Property(tries = 500)
  void isTheRootOfItsOwnPower(
      @ForAll @BigRange(min = "0", max = "10") @Scale(6) BigDecimal rate,
      @ForAll @IntRange(min = 1, max = 364) int days) {
    BigDecimal power = growth(rate, days).pow(365, FIFTY);
    BigDecimal expected = BigDecimal.ONE.add(rate).pow(days, FIFTY);

    assertThat(power.subtract(expected).abs())
        .isLessThan(expected.multiply(LAST_DIGITS.multiply(BigDecimal.valueOf(365))));
  }

  /** 1.61051 is 1.1 to the fifth, so 73 days of it are 1.1 and not a digit less. */
  @Property(tries = 1)
  void aRootThatIsADecimalIsExact() {
    assertThat(growth(new BigDecimal("0.61051"), 73)).isEqualByComparingTo("1.1");
    assertThat(growth(BigDecimal.ZERO, 1000)).isEqualByComparingTo("1");
  }
}
