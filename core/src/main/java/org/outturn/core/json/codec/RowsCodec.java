package org.outturn.core.json.codec;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.outturn.core.terms.StatedList;
import org.outturn.core.terms.StatedTerm;

/** A list whose items are handed on as they are read and not kept. */
final class RowsCodec<T> extends Codec<List<T>> {
  private final Codec<T> item;
  private final BiConsumer<Reading, T> take;
  private final Consumer<Reading> passOver;

  RowsCodec(Codec<T> item, BiConsumer<Reading, T> take, Consumer<Reading> passOver) {
    this.item = item;
    this.take = take;
    this.passOver = passOver;
  }

  @Override
  String expected() {
    return "a list";
  }

  /** Hands on every item; what it gives is always empty. */
  @Override
  List<T> read(@Nullable Object tree, Place at) {
    if (!(tree instanceof List<?> items)) {
      throw mistyped(tree, at);
    }
    int index = 0;
    for (Object each : items) {
      row(each, at.item(index++));
    }
    return List.of();
  }

  void row(@Nullable Object tree, Place at) {
    T value;
    try {
      value = item.read(tree, at);
    } catch (Refused refused) {
      passOver.accept(at.reading());
      return;
    }
    take.accept(at.reading(), value);
  }

  @Override
  Object write(List<T> values, Context context) {
    return Lists.transform(values, value -> item.write(value, context));
  }

  @Override
  StatedTerm state(List<T> values, Context context) {
    return StatedList.of(Lists.transform(values, value -> item.state(value, context)), false);
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return Schemas.of("type", "array", "items", item.schema(schemas));
  }
}
