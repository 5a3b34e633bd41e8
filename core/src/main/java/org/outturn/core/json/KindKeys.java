package org.outturn.core.json;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which keys go with one kind of a term, such as {@code tiers} with a GRADUATED price.
 *
 * @param needed keys that must be there
 * @param further keys that may be there
 */
public record KindKeys(ImmutableSet<String> needed, ImmutableSet<String> further) {

  /**
   * Keys that must be there.
   *
   * @param needed their names
   * @return the keys
   */
  public static KindKeys of(String... needed) {
    return new KindKeys(ImmutableSet.copyOf(needed), ImmutableSet.of());
  }

  /**
   * These keys, and another that must be there.
   *
   * @param key its name
   * @return more keys
   */
  public KindKeys needing(String key) {
    return new KindKeys(
        Stream.concat(needed.stream(), Stream.of(key)).collect(ImmutableSet.toImmutableSet()),
        further);
  }

  /**
   * These keys, and others that may be there.
   *
   * @param others their names
   * @return more keys
   */
  public KindKeys with(String... others) {
    return new KindKeys(
        needed,
        Stream.concat(further.stream(), Stream.of(others)).collect(ImmutableSet.toImmutableSet()));
  }

  boolean needs(String key) {
    return needed.contains(key);
  }

  boolean allows(String key) {
    return needed.contains(key) || further.contains(key);
  }

  String describe() {
    return needed.isEmpty() && further.isEmpty()
        ? "no further key"
        : Stream.concat(needed.stream(), further.stream()).collect(Collectors.joining(", "));
  }
}
