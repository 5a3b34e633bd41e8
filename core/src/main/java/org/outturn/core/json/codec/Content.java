package org.outturn.core.json.codec;

import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.terms.StatedTerm;

/**
 * What objects have at one key.
 *
 * @param codec what it is declared to be
 * @param get gives it of an object; null where an object has none
 * @param isDefault whether the key stands for it where it is left out
 * @param <T> the objects' type
 * @param <W> the type of what they have
 */
record Content<T, W>(
    Codec<W> codec, Function<T, @Nullable W> get, BiPredicate<W, Context> isDefault) {

  /** What an object may have. */
  static <T, W> Content<T, W> of(Codec<W> codec, Function<T, @Nullable W> get) {
    return new Content<>(codec, get, (value, context) -> false);
  }

  /** What every object has. */
  static <T, W> Content<T, W> always(Codec<W> codec, Function<T, W> get) {
    return of(codec, owner -> get.apply(owner));
  }

  /** The same, left out where the key stands for it anyway. */
  Content<T, W> leftOut(BiPredicate<W, Context> where) {
    return new Content<>(codec, get, where);
  }

  /** The tree of what an object has; null where it has none, or it is left out. */
  @Nullable Object write(T owner, Context context) {
    W value = get.apply(owner);
    return value == null || isDefault.test(value, context) ? null : codec.write(value, context);
  }

  /** What an object states; null where it has none. */
  @Nullable StatedTerm state(T owner, Context context) {
    W value = get.apply(owner);
    return value == null ? null : codec.state(value, context);
  }
}
