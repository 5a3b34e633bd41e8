package org.outturn.pricing.difference;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;

/**
 * One part of a result, in the first, in the second or in both.
 *
 * @param key what both know it by
 * @param before in the first
 * @param after in the second
 * @param <K> the key's type
 * @param <T> the part's type
 */
record Paired<K, T>(K key, Optional<T> before, Optional<T> after) {

  /** Pairs parts by their key: those of the first in its order, then those of the second alone. */
  static <K, T> Stream<Paired<K, T>> by(Function<T, K> key, List<T> before, List<T> after) {
    ImmutableMap<K, T> was = Maps.uniqueIndex(before, key::apply);
    ImmutableMap<K, T> is = Maps.uniqueIndex(after, key::apply);
    return Sets.union(was.keySet(), is.keySet()).stream()
        .map(
            each ->
                new Paired<>(
                    each, Optional.ofNullable(was.get(each)), Optional.ofNullable(is.get(each))));
  }

  /** An amount of the part; zero where there is no such part. */
  AmountChange amount(Function<T, Amount> amount, Amount zero) {
    return new AmountChange(before.map(amount).orElse(zero), after.map(amount).orElse(zero));
  }
}
