package org.outturn.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A part of a whole, exact and between 0 and 1: a payer's share, a rate of deadweight. 30 % is
 * {@code 0.3}; a sixth is {@code 1/6}, not 0.1667.
 *
 * <p>{@code 0.5}, {@code 0.50} and {@code 1/2} are equal and hash alike. Rates of return are not
 * shares. Immutable and thread-safe.
 */
public final class Share implements Comparable<Share> {
  /** Nothing of the whole. */
  public static final Share ZERO = new Share(BigFraction.ZERO);

  /** All of the whole. */
  public static final Share ONE = new Share(BigFraction.ONE);

  private static final int MOST_DIGITS = 40;
  private static final String EXPECTED =
      "expected a share from 0 to 1, such as 0.25 or 1/6, but found ";

  private final BigFraction fraction;

  private Share(BigFraction fraction) {
    this.fraction = fraction;
  }

  /**
   * The share that a fraction stands for.
   *
   * @param fraction a fraction from 0 to 1
   * @return the share
   * @throws IllegalArgumentException when it lies outside, naming it
   */
  public static Share of(BigFraction fraction) {
    if (fraction.signum() < 0 || Fractions.compare(fraction, BigFraction.ONE) > 0) {
      throw new IllegalArgumentException(EXPECTED + Fractions.text(fraction));
    }
    return new Share(fraction);
  }

  /**
   * A fraction, such as {@code Share.of(1, 6)}.
   *
   * @param numerator the part, at least 0
   * @param denominator the whole, above 0
   * @return the share
   * @throws IllegalArgumentException when the denominator is not above 0 or the fraction lies
   *     outside 0 to 1
   */
  public static Share of(long numerator, long denominator) {
    if (denominator <= 0) {
      throw new IllegalArgumentException(EXPECTED + numerator + "/" + denominator);
    }
    return of(BigFraction.of(numerator, denominator));
  }

  /**
   * A decimal share.
   *
   * @param value from 0 to 1
   * @return the share
   * @throws IllegalArgumentException when it lies outside
   */
  public static Share of(BigDecimal value) {
    return of(Fractions.of(Decimals.bounded(value)));
  }

  /**
   * The share that a floating-point number prints as: {@code Share.of(0.1)} is one tenth exactly.
   * The only entrance for floating point; nothing inside computes with it.
   *
   * @param value from 0 to 1
   * @return the share
   * @throws IllegalArgumentException for NaN, an infinity, or a number outside 0 to 1
   */
  public static Share of(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(EXPECTED + value);
    }
    return of(BigDecimal.valueOf(value));
  }

  /**
   * A share in hundredths: {@code percent(30)} is {@code 0.3}.
   *
   * @param percent from 0 to 100
   * @return the share
   * @throws IllegalArgumentException when it lies outside
   */
  public static Share percent(long percent) {
    return of(percent, 100);
  }

  /**
   * Reads a share as files write it: {@code "0.25"} or {@code "15697917/22297917"}.
   *
   * @param text a decimal or a fraction
   * @return the share
   * @throws IllegalArgumentException when it is neither, or outside 0 to 1
   */
  public static Share parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return of(Decimals.parse(text));
    }
    BigInteger numerator = whole(text.substring(0, slash));
    BigInteger denominator = whole(text.substring(slash + 1));
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException(EXPECTED + "a fraction of zero parts");
    }
    return of(BigFraction.of(numerator, denominator));
  }

  private static BigInteger whole(String text) {
    if (text.length() > MOST_DIGITS || !text.matches("[0-9]+")) {
      throw new IllegalArgumentException(EXPECTED + "a fraction of other than whole numbers");
    }
    return new BigInteger(text);
  }

  /**
   * The exact fraction, in lowest terms.
   *
   * @return from 0 to 1
   */
  public BigFraction toFraction() {
    return fraction;
  }

  /**
   * What is left of the whole: {@code 1 - share}.
   *
   * @return the rest
   */
  public Share rest() {
    return new Share(BigFraction.ONE.subtract(fraction));
  }

  @Override
  public int compareTo(Share other) {
    return Fractions.compare(fraction, other.fraction);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Share that && fraction.equals(that.fraction);
  }

  @Override
  public int hashCode() {
    return fraction.hashCode();
  }

  /**
   * The shortest exact text: {@code 0.3} where a decimal of 18 places holds it, else {@code 1/6}.
   */
  @Override
  public String toString() {
    return Fractions.text(fraction);
  }
}
