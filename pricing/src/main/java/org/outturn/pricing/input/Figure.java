package org.outturn.pricing.input;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;

/**
 * What a question is answered with: a number, or why there is none.
 *
 * @param value exact, of money in major units; empty where there is none
 * @param because why there is none, such as {@code nothing came back}; empty where there is one
 */
public record Figure(Optional<BigFraction> value, String because) {
  private static final int SHOWN_DECIMALS = 12;

  /**
   * A number.
   *
   * @param value exact
   * @return the answer
   */
  public static Figure of(BigFraction value) {
    return new Figure(Optional.of(value), "");
  }

  /**
   * An amount.
   *
   * @param amount exact
   * @return the figure, in major units
   */
  public static Figure of(Amount amount) {
    return of(Fractions.of(amount.value()));
  }

  /**
   * No number.
   *
   * @param because why
   * @return the answer
   */
  public static Figure none(String because) {
    return new Figure(Optional.empty(), because);
  }

  /**
   * The number as results show it: exact figures may have more digits than anybody reads.
   *
   * @return to twelve decimals, half even, without needless zeros; empty where there is none
   */
  public Optional<BigDecimal> shown() {
    return value.map(
        each -> Fractions.canonical(each.bigDecimalValue(SHOWN_DECIMALS, RoundingMode.HALF_EVEN)));
  }

  /** For people: the exact number, whole digits in groups of three, or why there is none. */
  @Override
  public String toString() {
    return value.map(Fractions::grouped).orElse(because);
  }
}
