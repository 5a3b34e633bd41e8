package org.outturn.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.returns.RateOfReturn;

/** Writes exact figures for people, rounded for show: {@code 980.39}, {@code 58.82 %}. */
public final class FigureText {
  private static final int DECIMALS = 2;
  private static final int MULTIPLE_DECIMALS = 4;

  private FigureText() {}

  /**
   * A number of people or outcomes.
   *
   * @param exact the number
   * @return {@code 1,000} where it is whole, else two decimals
   */
  public static String quantity(BigFraction exact) {
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

  /**
   * A money multiple.
   *
   * @param multiple the multiple; empty where nothing was paid in
   * @return such as {@code 1.1000}; blank where there is none
   */
  public static String multiple(Optional<BigFraction> multiple) {
    return multiple
        .map(each -> each.bigDecimalValue(MULTIPLE_DECIMALS, RoundingMode.HALF_UP).toPlainString())
        .orElse("");
  }

  /**
   * A day that may never come.
   *
   * @param date the day
   * @return its ISO text, or {@code never}
   */
  public static String day(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("never");
  }

  /**
   * A rate of return.
   *
   * @param answer the rate, or what there is in its place
   * @return such as {@code 10.00 %}, {@code 2.00 % or 9.50 %}, {@code none} or {@code total loss}
   */
  public static String rate(RateOfReturn answer) {
    return answer.match(
        new RateOfReturn.Cases<String>() {
          @Override
          public String unique(RateOfReturn.Unique unique) {
            return percent(unique.rate());
          }

          @Override
          public String several(RateOfReturn.Several several) {
            return several.rates().stream()
                .map(FigureText::percent)
                .collect(Collectors.joining(" or "));
          }

          @Override
          public String none(RateOfReturn.None none) {
            return "none";
          }

          @Override
          public String totalLoss(RateOfReturn.TotalLoss totalLoss) {
            return "total loss";
          }
        });
  }

  /** A rate of return as a number: {@code 10.00 %} for 0.1. */
  static String percent(double rate) {
    return BigDecimal.valueOf(rate)
            .movePointRight(2)
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .toPlainString()
        + " %";
  }

  private static BigDecimal rounded(BigFraction exact) {
    return Fractions.canonical(exact.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP));
  }
}
