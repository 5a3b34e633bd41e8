package org.outturn.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;

/** Writes exact figures for people, rounded for show: {@code 980.39}, {@code 58.82 %}. */
final class FigureText {
  private static final int DECIMALS = 2;

  private FigureText() {}

  /** A number of people or outcomes: {@code 1,000} where it is whole, else two decimals. */
  static String quantity(BigFraction exact) {
    return MoneyText.of(rounded(exact));
  }

  /** A share: {@code 60 %} where it is whole, else two decimals. */
  static String percent(BigFraction exact) {
    return MoneyText.of(rounded(exact.multiply(100))) + " %";
  }

  /** A change: {@code +87.5 %}, {@code -11.76 %}, {@code 0 %}. */
  static String change(BigFraction exact) {
    return (rounded(exact.multiply(100)).signum() > 0 ? "+" : "") + percent(exact);
  }

  /** The words of a constant: {@code set up} for SET_UP. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static BigDecimal rounded(BigFraction exact) {
    return new BigDecimal(Fractions.plain(exact.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP)));
  }
}
