package org.outturn.core.json.codec;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.Decimals;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedValue;
import org.outturn.core.validation.Require;

/** A whole number, written as a JSON number alone. */
public final class WholeCodec extends Codec<Integer> {
  private final int least;
  private final int most;

  private WholeCodec(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /**
   * Whole numbers within bounds.
   *
   * @param least the least of them
   * @param most the greatest of them
   * @return the declaration
   */
  public static Codec<Integer> from(int least, int most) {
    return new WholeCodec(least, most);
  }

  @Override
  String expected() {
    return "a whole number up to " + most;
  }

  @Override
  Integer read(@Nullable Object tree, Place at) {
    if (!(tree instanceof Number number)) {
      throw mistyped(tree, at);
    }
    int value;
    try {
      value = Decimals.bounded(new BigDecimal(number.toString())).intValueExact();
    } catch (IllegalArgumentException | ArithmeticException refused) {
      throw at.refuse("found another number; expected " + expected());
    }
    return at.attempt(() -> Require.that(value >= least && value <= most, "", rule(), value));
  }

  private String rule() {
    return most == Integer.MAX_VALUE
        ? "must be >= " + least
        : "must be from " + least + " to " + most;
  }

  @Override
  Object write(Integer value, Context context) {
    return value;
  }

  @Override
  StatedTerm state(Integer value, Context context) {
    return StatedValue.ofNumber(value, write(value, context), 0);
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return Schemas.of("type", "integer", "minimum", least, "maximum", most);
  }
}
