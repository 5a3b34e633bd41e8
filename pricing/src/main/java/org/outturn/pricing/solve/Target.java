package org.outturn.pricing.solve;

import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.input.Figure;

/**
 * What a figure has to be: a return of at least 0.08, a payment of at most 9,999,999.
 *
 * @param bound whether it is the least or the most
 * @param value exact, of money in major units
 */
public record Target(Bound bound, BigFraction value) {

  /** On which side of its value a target is met. */
  public enum Bound {
    /** At the value and above. */
    AT_LEAST,
    /** At the value and below. */
    AT_MOST;

    /**
     * In words.
     *
     * @return {@code at least} or {@code at most}
     */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * A target that is met at a value and above it.
   *
   * @param value exact
   * @return the target
   */
  public static Target atLeast(BigFraction value) {
    return new Target(Bound.AT_LEAST, value);
  }

  /**
   * A target that is met at a value and below it.
   *
   * @param value exact
   * @return the target
   */
  public static Target atMost(BigFraction value) {
    return new Target(Bound.AT_MOST, value);
  }

  /**
   * Whether a figure meets it.
   *
   * @param figure the figure
   * @return false too where there is none
   */
  public boolean isMet(Figure figure) {
    return figure
        .value()
        .map(each -> Fractions.compare(each, value))
        .filter(order -> bound == Bound.AT_LEAST ? order >= 0 : order <= 0)
        .isPresent();
  }

  /** Such as {@code at least 0.08}. */
  @Override
  public String toString() {
    return bound.words() + " " + Fractions.text(value);
  }
}
