package org.outturn.core.json.codec;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.Decimals;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedValue;

/** A number of a result, written as a JSON number alone: {@code 0.113737}. */
public final class FigureCodec extends Codec<BigDecimal> {
  private final Map<String, Object> schema;

  private FigureCodec(Map<String, Object> schema) {
    this.schema = schema;
  }

  /**
   * Numbers that a schema knows.
   *
   * @param schema such as {@code {"type": "number", "minimum": 0}}
   * @return the declaration
   */
  public static Codec<BigDecimal> of(Map<String, Object> schema) {
    return new FigureCodec(schema);
  }

  @Override
  String expected() {
    return "a number";
  }

  @Override
  BigDecimal read(@Nullable Object tree, Place at) {
    if (!(tree instanceof Number number)) {
      throw mistyped(tree, at);
    }
    return at.attempt(() -> Decimals.parse(number.toString()));
  }

  @Override
  Object write(BigDecimal value, Context context) {
    return value;
  }

  @Override
  StatedTerm state(BigDecimal value, Context context) {
    return StatedValue.ofNumber(value, write(value, context), Decimals.MOST_DECIMALS);
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return schema;
  }
}
