package org.outturn.core.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Decimals;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.TextShape;

/** What rows of evidence have in common. A refused value is shown by its shape alone. */
final class RowValues {
  /** A number of outcomes. */
  static final Codec<BigDecimal> QUANTITY = Values.quantities(RowValues::quantity);

  private RowValues() {}

  static <T> Key<T, String> outcome(Keys<T> keys, Function<T, String> get) {
    return keys.required("outcome", Values.ID, get, "The outcome of the contract.");
  }

  static <T> Key<T, Optional<String>> cohort(Keys<T> keys, Function<T, Optional<String>> get) {
    return keys.optional(
        "cohort",
        Values.ID,
        get,
        "Of which cohort; may be left out where the contract has one alone.");
  }

  static <T> Key<T, Optional<String>> segment(Keys<T> keys, Function<T, Optional<String>> get) {
    return keys.optional("segment", Values.ID, get, "Of which segment, where of one.");
  }

  private static BigDecimal quantity(String text) {
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
