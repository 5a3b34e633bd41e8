package org.outturn.core.outcome;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/**
 * The least effect that is paid (rule comparison-group): 0.1 for a fall of 10 %, or any number,
 * such as 250 for a difference of EUR 250 a month. Exact; {@code 0.1}, {@code 0.10} and {@code
 * 1/10} are equal and hash alike.
 *
 * @param value the exact number, of any sign
 */
public record MinimumEffect(BigFraction value) {

  /**
   * A share: {@code MinimumEffect.of(Share.percent(10))}.
   *
   * @param share from 0 to 1
   * @return the least effect
   */
  public static MinimumEffect of(Share share) {
    return new MinimumEffect(share.toFraction());
  }

  /**
   * A number, for a difference.
   *
   * @param number of any sign
   * @return the least effect
   */
  public static MinimumEffect of(BigDecimal number) {
    return new MinimumEffect(Fractions.of(Decimals.bounded(number)));
  }

  /**
   * Reads a least effect as files write it: {@code "0.1"}, {@code "-2.5"} or {@code "1/3"}.
   *
   * @param text a decimal of any sign, or a fraction from 0 to 1
   * @return the least effect
   * @throws IllegalArgumentException when it is neither
   */
  public static MinimumEffect parse(String text) {
    return text.indexOf('/') < 0 ? of(Decimals.parse(text)) : of(Share.parse(text));
  }

  /**
   * The exact fraction, in lowest terms.
   *
   * @return of any sign
   */
  public BigFraction toFraction() {
    return value;
  }

  /**
   * Whether it is a share.
   *
   * @return true from 0 to 1
   */
  public boolean isShare() {
    return value.signum() >= 0 && Fractions.compare(value, BigFraction.ONE) <= 0;
  }

  /** The shortest exact text: {@code 0.1}, {@code -2.5} or {@code 1/3}. */
  @Override
  public String toString() {
    return Fractions.text(value);
  }
}
