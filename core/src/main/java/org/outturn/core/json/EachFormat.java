package org.outturn.core.json;

import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.outcome.Each;

/** For what counting starts afresh, as prices, baselines, limits and deductibles say it. */
final class EachFormat {
  private static final ChoiceCodec<Each> EACH = ChoiceCodec.of(Each.class);

  private EachFormat() {}

  static <T> Key<T, Optional<Each>> declare(Keys<T> keys, Function<T, Optional<Each>> get) {
    return keys.optional(
        "each",
        EACH,
        get,
        "For what it starts afresh: each COHORT, SEGMENT, contract YEAR or payment PERIOD; over the"
            + " whole contract where left out.");
  }
}
