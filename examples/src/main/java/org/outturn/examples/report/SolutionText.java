package org.outturn.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;

/** Writes numbers that are varied and figures that have a target for people. */
final class SolutionText {
  private static final int LEAST_DECIMALS = 2;
  private static final int FIGURE_DECIMALS = 4;
  private static final int RATE_DECIMALS = 6;

  private SolutionText() {}

  /** An exact number: {@code 632.17}, {@code 1/3}. */
  static String number(BigFraction number) {
    return number(number, 0);
  }

  /** An exact number with the decimals that its neighbours may have: {@code 632.10}. */
  static String number(BigFraction number, BigFraction step) {
    String text = Fractions.text(step);
    return number(number, text.contains("/") ? 0 : new BigDecimal(text).scale());
  }

  private static String number(BigFraction number, int leastDecimals) {
    String text = Fractions.text(number);
    if (text.contains("/")) {
      return text;
    }
    BigDecimal decimal = new BigDecimal(text);
    return MoneyText.of(decimal.setScale(Math.max(leastDecimals, decimal.scale())));
  }

  /** A figure: {@code 8.001234 %}, {@code 9,999,984.00}, {@code none: nothing came back}. */
  static String figure(Figure figure, String unit) {
    return figure.value().map(each -> figure(each, unit)).orElse("none: " + figure.because());
  }

  static String figure(BigFraction value, String unit) {
    return unit.equals(Answer.RATE)
        ? rounded(value.multiply(100), RATE_DECIMALS) + " %"
        : rounded(value, FIGURE_DECIMALS);
  }

  private static String rounded(BigFraction value, int decimals) {
    BigDecimal canonical =
        Fractions.canonical(value.bigDecimalValue(decimals, RoundingMode.HALF_UP));
    return MoneyText.of(canonical.setScale(Math.max(LEAST_DECIMALS, canonical.scale())));
  }
}
