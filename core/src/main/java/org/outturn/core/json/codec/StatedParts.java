package org.outturn.core.json.codec;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedThing;
import org.outturn.core.terms.ThingShape;

/** Collects what an object states, key by key. */
final class StatedParts {
  private final ImmutableMap.Builder<String, StatedTerm> parts = ImmutableMap.builder();
  private final ImmutableSet.Builder<String> atDefault = ImmutableSet.builder();

  /** What an object states at some keys. */
  <T> StatedParts add(List<Key<T, ?>> keys, T owner, Context context) {
    for (Key<T, ?> key : keys) {
      StatedTerm term = key.content().state(owner, context);
      if (term != null) {
        parts.put(key.name(), term);
        if (key.content().write(owner, context) == null) {
          atDefault.add(key.name());
        }
      }
    }
    return this;
  }

  StatedParts add(String key, StatedTerm term) {
    parts.put(key, term);
    return this;
  }

  StatedThing of(ThingShape shape) {
    return new StatedThing(shape, parts.buildOrThrow(), atDefault.build());
  }
}
