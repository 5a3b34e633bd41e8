package org.outturn.examples.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.pricing.returns.RateOfReturn;

/** Writes exact figures for people, rounded for show: {@code 980.39}, {@code 58.82 %}. */
public final class FigureText {
  private static final int DECIMALS = 2;
  private static final int MULTIPLE_DECIMALS = 4;
  private static final int MOST_DIGITS = 15;
  private static final MathContext FIRST_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

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

  /** A number as it was stated: {@code 8,500}, {@code 0.3}. */
  static String number(BigDecimal stated) {
    return MoneyText.of(Fractions.canonical(stated));
  }

  /**
   * A share.
   *
   * @param exact such as 3/5
   * @return {@code 60 %} where it is whole, else two decimals
   */
  public static String percent(BigFraction exact) {
    return MoneyText.of(rounded(exact.multiply(100))) + " %";
  }

  /**
   * A share as it was agreed, exactly.
   *
   * @param share the share
   * @return such as {@code 12.5 %}, or {@code 1/3 (33.33 %)}
   */
  public static String share(Share share) {
    String exact = Fractions.grouped(share.toFraction().multiply(100));
    return exact.contains("/") ? share + " (" + percent(share.toFraction()) + ")" : exact + " %";
  }

  /** A change: {@code +87.5 %}, {@code -11.76 %}, {@code 0 %}. */
  static String change(BigFraction exact) {
    return (rounded(exact.multiply(100)).signum() > 0 ? "+" : "") + percent(exact);
  }

  /**
   * The words of a constant.
   *
   * @param constant such as SET_UP
   * @return such as {@code set up}
   */
  public static String words(Enum<?> constant) {
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
        .map(each -> MoneyText.of(each.bigDecimalValue(MULTIPLE_DECIMALS, RoundingMode.HALF_UP)))
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
   * @return such as {@code 10.00 %}, {@code 2.00 % or 9.50 %}, {@code above 1.8e310 %}, {@code
   *     none: nothing came back} or {@code total loss}
   */
  public static String rate(RateOfReturn answer) {
    return answer.match(
        new RateOfReturn.Cases<String>() {
          @Override
          public String unique(RateOfReturn.Unique unique) {
            return percent(unique.rate());
          }

          @Override
          public String outOfRange(RateOfReturn.OutOfRange outOfRange) {
            return beyond(outOfRange.side());
          }

          @Override
          public String several(RateOfReturn.Several several) {
            return Stream.concat(
                    several.rates().stream().map(FigureText::percent),
                    several.beyond().stream().map(FigureText::beyond))
                .collect(Collectors.joining(" or "));
          }

          @Override
          public String none(RateOfReturn.None none) {
            return "none: " + because(none.because());
          }

          @Override
          public String totalLoss(RateOfReturn.TotalLoss totalLoss) {
            return "total loss";
          }
        });
  }

  /** Where a rate lies that cannot be given: {@code below -99.9999999999 %}. */
  static String beyond(RateOfReturn.Side side) {
    return side == RateOfReturn.Side.BELOW ? "below -99.9999999999 %" : "above 1.8e310 %";
  }

  /** Why there is no rate. */
  static String because(RateOfReturn.Absence absence) {
    return switch (absence) {
      case NOTHING_CAME_BACK -> "nothing came back";
      case NOTHING_WAS_PAID_IN -> "nothing was paid in";
      case NOTHING_MOVED -> "nothing moved";
      case NEVER_BALANCES -> "at every rate one side outweighs the other";
    };
  }

  /** A rate of return to two decimals: {@code 10.00 %} for 0.1. */
  static String percent(double rate) {
    return percent(BigDecimal.valueOf(rate).setScale(DECIMALS + 2, RoundingMode.HALF_UP));
  }

  /** A rate of return with the decimals it has; one beyond all sense by its first digits alone. */
  static String percent(BigDecimal rate) {
    BigDecimal percent = rate.movePointRight(2);
    return (percent.precision() - percent.scale() > MOST_DIGITS
            ? percent.round(FIRST_DIGITS).stripTrailingZeros().toString()
            : MoneyText.of(percent))
        + " %";
  }

  private static BigDecimal rounded(BigFraction exact) {
    return Fractions.canonical(exact.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP));
  }
}
