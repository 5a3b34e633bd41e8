package org.outturn.core.json.codec;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.validation.Names;

/** A value whose tree is that of another. */
class MappedCodec<T, R> extends Codec<R> {
  private final Codec<T> inner;
  private final BiFunction<T, Place, R> make;
  private final BiFunction<R, Context, T> unmake;

  MappedCodec(Codec<T> inner, BiFunction<T, Place, R> make, BiFunction<R, Context, T> unmake) {
    this.inner = inner;
    this.make = make;
    this.unmake = unmake;
  }

  @Override
  String expected() {
    return inner.expected();
  }

  @Override
  R read(@Nullable Object tree, Place at) {
    T value = inner.read(tree, at);
    try {
      return make.apply(value, at);
    } catch (IllegalArgumentException refused) {
      throw at.refuse(refused);
    }
  }

  @Override
  Object write(R value, Context context) {
    return inner.write(unmake.apply(value, context), context);
  }

  @Override
  StatedTerm state(R value, Context context) {
    return inner.state(unmake.apply(value, context), context);
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return inner.schema(schemas);
  }

  @Override
  Set<Names> names() {
    return inner.names();
  }
}
