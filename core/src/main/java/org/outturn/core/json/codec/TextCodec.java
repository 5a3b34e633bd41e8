package org.outturn.core.json.codec;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value written as text.
 *
 * @param <T> the value's type
 */
public final class TextCodec<T> extends Codec<T> {
  private final String name;
  private final Map<String, Object> schema;
  private final BiFunction<String, Context, T> parse;
  private final Function<T, String> print;

  private TextCodec(
      String name,
      Map<String, Object> schema,
      BiFunction<String, Context, T> parse,
      Function<T, String> print) {
    this.name = name;
    this.schema = schema;
    this.parse = parse;
    this.print = print;
  }

  /**
   * A value written as text.
   *
   * @param name the name of its definition in the schema; empty where it is described in place
   * @param schema what texts the schema knows
   * @param parse makes the value, or refuses it with an {@link IllegalArgumentException}
   * @param print gives the text of the value
   * @param <T> the value's type
   * @return the declaration
   */
  public static <T> Codec<T> of(
      String name,
      Map<String, Object> schema,
      Function<String, T> parse,
      Function<T, String> print) {
    return new TextCodec<>(name, schema, (text, context) -> parse.apply(text), print);
  }

  /**
   * A value written as text, which depends on others of the document.
   *
   * @param name the name of its definition in the schema
   * @param schema what texts the schema knows
   * @param parse makes the value, or refuses it with an {@link IllegalArgumentException}
   * @param print gives the text of the value
   * @param <T> the value's type
   * @return the declaration
   */
  public static <T> Codec<T> within(
      String name,
      Map<String, Object> schema,
      BiFunction<String, Context, T> parse,
      Function<T, String> print) {
    return new TextCodec<>(name, schema, parse, print);
  }

  @Override
  String expected() {
    return "text";
  }

  @Override
  T read(@Nullable Object tree, Place at) {
    if (!(tree instanceof String text)) {
      throw mistyped(tree, at);
    }
    try {
      return parse.apply(text, at.reading());
    } catch (IllegalArgumentException refused) {
      throw at.refuse(refused);
    }
  }

  @Override
  Object write(T value, Context context) {
    return print.apply(value);
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return name.isEmpty() ? schema : schemas.named(name, this, () -> schema);
  }
}
