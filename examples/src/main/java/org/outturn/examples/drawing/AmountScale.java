package org.outturn.examples.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;

/**
 * The scale of amounts along a chart: from a round number to a round number in at most six steps.
 *
 * @param from the least, at most 0
 * @param to the most, above {@code from}
 * @param step between two marks: 1, 2 or 5 times a power of ten
 * @param unit 1, a thousand, a million or a billion, in which marks are counted
 */
record AmountScale(BigDecimal from, BigDecimal to, BigDecimal step, BigDecimal unit) {
  private static final int MOST_STEPS = 6;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final int[] ROUND = {1, 2, 5};

  /** A scale that holds 0 and every amount between two. */
  static AmountScale over(BigDecimal least, BigDecimal most) {
    BigDecimal low = least.min(BigDecimal.ZERO);
    BigDecimal high = most.max(BigDecimal.ZERO);
    if (low.compareTo(high) == 0) {
      high = BigDecimal.ONE;
    }
    BigDecimal step = step(low, high);
    return new AmountScale(down(low, step), down(high.negate(), step).negate(), step, unit(step));
  }

  private static BigDecimal step(BigDecimal low, BigDecimal high) {
    BigDecimal span = high.subtract(low);
    // The power of ten below a sixth of the span, then 1, 2, 5, 10 times as much until it fits.
    int power = span.precision() - span.scale() - 2;
    for (int up = power; ; up++) {
      for (int round : ROUND) {
        BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(up);
        BigDecimal marks = down(high.negate(), step).negate().subtract(down(low, step));
        if (marks.compareTo(step.multiply(BigDecimal.valueOf(MOST_STEPS))) <= 0) {
          return step;
        }
      }
    }
  }

  private static BigDecimal down(BigDecimal number, BigDecimal step) {
    return number.divide(step, 0, RoundingMode.FLOOR).multiply(step);
  }

  private static BigDecimal unit(BigDecimal step) {
    if (step.compareTo(BILLION) >= 0) {
      return BILLION;
    }
    if (step.compareTo(MILLION) >= 0) {
      return MILLION;
    }
    return step.compareTo(THOUSAND) >= 0 ? THOUSAND : BigDecimal.ONE;
  }

  /** The marks from the least to the most. */
  List<BigDecimal> marks() {
    List<BigDecimal> marks = new ArrayList<>();
    for (BigDecimal mark = from; mark.compareTo(to) <= 0; mark = mark.add(step)) {
      marks.add(mark);
    }
    return marks;
  }

  /** The text of a mark, counted in the unit. */
  String text(BigDecimal mark) {
    return grouped(mark.divide(unit));
  }

  /** A number with its digits in groups of three, without needless zeros. */
  static String grouped(BigDecimal number) {
    return Decimals.grouped(Fractions.canonical(number));
  }

  /** In what marks are counted: {@code thousand GBP}. */
  String unitText(String currency) {
    if (unit.compareTo(BigDecimal.ONE) == 0) {
      return currency;
    }
    if (unit.compareTo(THOUSAND) == 0) {
      return "thousand " + currency;
    }
    return (unit.compareTo(MILLION) == 0 ? "million " : "billion ") + currency;
  }

  /** How far up an amount lies, 0 at the least and 1 at the most; for the eye alone. */
  double share(BigDecimal amount) {
    return amount.subtract(from).doubleValue() / to.subtract(from).doubleValue();
  }
}
