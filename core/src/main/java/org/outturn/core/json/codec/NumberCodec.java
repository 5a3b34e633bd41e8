package org.outturn.core.json.codec;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedValue;

/**
 * A number that may be written as a JSON number or as its exact text, and is written as text.
 *
 * @param <T> the value's type
 */
public final class NumberCodec<T> extends Codec<T> {
  private final String name;
  private final Map<String, Object> schema;
  private final int decimals;
  private final BiFunction<String, Context, T> parse;
  private final Function<T, String> print;

  private NumberCodec(
      String name,
      Map<String, Object> schema,
      int decimals,
      BiFunction<String, Context, T> parse,
      Function<T, String> print) {
    this.name = name;
    this.schema = schema;
    this.decimals = decimals;
    this.parse = parse;
    this.print = print;
  }

  /**
   * A number or its exact text.
   *
   * @param name the name of its definition in the schema
   * @param schema what numbers and texts the schema knows
   * @param decimals the most decimals of a number
   * @param parse makes the value of the number's text, or refuses it with an {@link
   *     IllegalArgumentException}
   * @param print gives the text of the value
   * @param <T> the value's type
   * @return the declaration
   */
  public static <T> Codec<T> of(
      String name,
      Map<String, Object> schema,
      int decimals,
      BiFunction<String, Context, T> parse,
      Function<T, String> print) {
    return new NumberCodec<>(name, schema, decimals, parse, print);
  }

  @Override
  String expected() {
    return "a number";
  }

  @Override
  T read(@Nullable Object tree, Place at) {
    if (!(tree instanceof String || tree instanceof Number)) {
      throw mistyped(tree, at);
    }
    try {
      return parse.apply(tree.toString(), at.reading());
    } catch (IllegalArgumentException refused) {
      throw at.refuse(refused);
    }
  }

  @Override
  Object write(T value, Context context) {
    return print.apply(value);
  }

  @Override
  StatedTerm state(T value, Context context) {
    return StatedValue.ofNumber(value, write(value, context), decimals);
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return schemas.named(name, this, () -> schema);
  }
}
