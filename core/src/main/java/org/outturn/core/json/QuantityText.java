package org.outturn.core.json;

import java.math.BigDecimal;
import org.outturn.core.money.Decimals;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.TextShape;

/** The text of a quantity of outcomes; a refused one is shown by its shape alone. */
final class QuantityText {
  private QuantityText() {}

  static BigDecimal parse(String text) {
    BigDecimal number = Decimals.parse(text);
    try {
      return Quantities.of(Quantities.toMillionths(number));
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          "found a number of the form "
              + TextShape.of(text)
              + "; expected a quantity from 0 to "
              + Quantities.of(Quantities.MOST).toPlainString()
              + " with at most "
              + Quantities.MOST_DECIMALS
              + " decimals",
          refused);
    }
  }
}
