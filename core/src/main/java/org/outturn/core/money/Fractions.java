package org.outturn.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact fractions from exact decimals, and their shortest text. */
public final class Fractions {
  private Fractions() {}

  /**
   * The fraction a decimal stands for.
   *
   * @param decimal any decimal
   * @return the same value, in lowest terms
   */
  public static BigFraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? BigFraction.of(decimal.toBigIntegerExact())
        : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * A fraction as an exact text: {@code 73.2} where a decimal of 18 places holds it, else {@code
   * 1/3}.
   *
   * @param fraction any fraction
   * @return the shortest exact text
   */
  public static String text(BigFraction fraction) {
    if (fraction.getDenominator().equals(BigInteger.ONE)) {
      return fraction.getNumerator().toString();
    }
    BigDecimal decimal = fraction.bigDecimalValue(Decimals.MOST_DECIMALS, RoundingMode.DOWN);
    return of(decimal).equals(fraction)
        ? plain(decimal)
        : (fraction.signum() < 0 ? "-" : "")
            + fraction.getNumerator().abs()
            + "/"
            + fraction.getDenominator().abs();
  }

  /**
   * The fraction of a text, as {@link #text} gives it.
   *
   * @param text a decimal or two whole numbers parted by a stroke, such as {@code -0.25} or {@code
   *     1/3}
   * @return the fraction
   * @throws NumberFormatException for other text
   */
  public static BigFraction parse(String text) {
    int stroke = text.indexOf('/');
    return stroke < 0
        ? of(new BigDecimal(text))
        : BigFraction.of(
            new BigInteger(text.substring(0, stroke)), new BigInteger(text.substring(stroke + 1)));
  }

  /**
   * Orders two fractions by value. {@link BigFraction#compareTo} of Commons Numbers 1.2 orders two
   * negative ones the wrong way round, so everything in Outturn asks here.
   *
   * @param one any fraction
   * @param other any fraction
   * @return negative, zero or positive as {@code one} is less than, equal to or more than {@code
   *     other}
   */
  public static int compare(BigFraction one, BigFraction other) {
    return one.subtract(other).signum();
  }

  /**
   * A sum: as {@link BigFraction#add(BigFraction)} gives it, but faster where both are whole.
   *
   * @param one any fraction
   * @param other any fraction
   * @return the sum, in lowest terms
   */
  public static BigFraction sum(BigFraction one, BigFraction other) {
    return one.getDenominator().equals(BigInteger.ONE)
            && other.getDenominator().equals(BigInteger.ONE)
        ? BigFraction.of(one.getNumerator().add(other.getNumerator()))
        : one.add(other);
  }

  /**
   * The lesser of two fractions.
   *
   * @param one any fraction
   * @param other any fraction
   * @return one of the two
   */
  public static BigFraction min(BigFraction one, BigFraction other) {
    return compare(one, other) <= 0 ? one : other;
  }

  /**
   * The greater of two fractions.
   *
   * @param one any fraction
   * @param other any fraction
   * @return one of the two
   */
  public static BigFraction max(BigFraction one, BigFraction other) {
    return compare(one, other) >= 0 ? one : other;
  }

  /**
   * The least common denominator of fractions: 6 for 1/2 and 1/3.
   *
   * @param fractions any fractions
   * @return at least 1
   */
  public static BigInteger commonDenominator(List<BigFraction> fractions) {
    return fractions.stream()
        .map(BigFraction::getDenominator)
        .reduce(BigInteger.ONE, (one, other) -> one.divide(one.gcd(other)).multiply(other));
  }

  /**
   * A fraction for people: {@code 1,200,000}, {@code 0.3}, {@code 1/3}.
   *
   * @param fraction any fraction
   * @return its exact text, whole digits in groups of three
   */
  public static String grouped(BigFraction fraction) {
    String exact = text(fraction);
    return exact.contains("/") ? exact : Decimals.grouped(new BigDecimal(exact));
  }

  /**
   * A decimal without exponent or needless zeros: {@code 600}, {@code 0.3}.
   *
   * @param decimal any decimal
   * @return its plain text
   */
  public static String plain(BigDecimal decimal) {
    return decimal.scale() == 0 ? decimal.toString() : decimal.stripTrailingZeros().toPlainString();
  }

  /**
   * The same decimal without needless zeros and without exponent, so that equal numbers are equal
   * values: 7.5 for 7.50, 600 for 6E+2.
   *
   * @param decimal any decimal
   * @return its value at the least scale of at least 0
   */
  public static BigDecimal canonical(BigDecimal decimal) {
    return new BigDecimal(plain(decimal));
  }
}
