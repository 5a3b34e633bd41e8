package org.outturn.core.json.codec;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds keys that an object does not have. */
final class UnknownKeys {
  private UnknownKeys() {}

  /** Notes keys that nobody knows; gives those they were probably meant to be. */
  static Set<String> note(Map<?, ?> members, Collection<String> known, Place at) {
    return note(members, known, known, at);
  }

  /**
   * The same.
   *
   * @param expected those of the known keys that may stand here
   */
  static Set<String> note(
      Map<?, ?> members, Collection<String> known, Collection<String> expected, Place at) {
    if (known.containsAll(members.keySet())) {
      return Set.of();
    }
    List<String> absent = expected.stream().filter(key -> !members.containsKey(key)).toList();
    Set<String> meant = new HashSet<>();
    for (Object key : members.keySet()) {
      String found = String.valueOf(key);
      if (!known.contains(found)) {
        Optional<String> nearest = NearestName.of(found, absent);
        nearest.ifPresent(meant::add);
        at.key(found)
            .note(
                "unknown key; "
                    + nearest
                        .map(name -> "did you mean '" + name + "'?")
                        .orElse("expected one of " + String.join(", ", expected)));
      }
    }
    return meant;
  }
}
