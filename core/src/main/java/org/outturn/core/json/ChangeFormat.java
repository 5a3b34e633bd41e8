package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.outturn.core.delivery.Change;
import org.outturn.core.delivery.Revision;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.UnionCodec;
import org.outturn.core.json.codec.UnionCodec.Kind;
import org.outturn.core.json.codec.Values;

/** What is otherwise in a scenario. */
final class ChangeFormat {
  static final Codec<Change> CHANGE =
      UnionCodec.of(
          "change",
          "What is otherwise: a number times a factor, or another number in its place.",
          "of",
          "REFERRALS: the number of people referred. RATE: the part that reaches an outcome. DELAY:"
              + " the time until it is achieved. MEASURED: the measured value, or the saving where"
              + " no value is measured.",
          ImmutableList.of(
              UnionCodec.kind("REFERRALS", Change.OfReferrals.class, ChangeFormat::referrals),
              ofOutcome(
                  "RATE",
                  Change.OfRate.class,
                  Values.SHARE,
                  Change.OfRate::revision,
                  Change.OfRate::new),
              ofOutcome(
                  "DELAY",
                  Change.OfDelay.class,
                  DelayFormat.DELAY,
                  Change.OfDelay::revision,
                  Change.OfDelay::new),
              ofOutcome(
                  "MEASURED",
                  Change.OfMeasured.class,
                  Values.SIGNED_NUMBER,
                  Change.OfMeasured::revision,
                  Change.OfMeasured::new)));

  private ChangeFormat() {}

  private static Function<Members, Change.OfReferrals> referrals(Keys<Change.OfReferrals> keys) {
    Function<Members, Revision<BigDecimal>> revision =
        revision(keys, Values.NUMBER, Change.OfReferrals::revision);
    return in -> new Change.OfReferrals(revision.apply(in));
  }

  private static <C extends Change, V> Kind<Change> ofOutcome(
      String kind,
      Class<C> type,
      Codec<V> number,
      Function<C, Revision<V>> get,
      BiFunction<Optional<String>, Revision<V>, C> make) {
    return UnionCodec.kind(
        kind,
        type,
        keys -> {
          var outcome =
              keys.optional(
                  "outcome", Values.ID, Change::outcome, "The outcome; all where left out.");
          Function<Members, Revision<V>> revision = revision(keys, number, get);
          return in -> make.apply(in.get(outcome), revision.apply(in));
        });
  }

  /** The keys that say what the number becomes. */
  private static <C, V> Function<Members, Revision<V>> revision(
      Keys<C> keys, Codec<V> number, Function<C, Revision<V>> get) {
    Key<C, Optional<BigDecimal>> factor =
        keys.optional(
            "factor",
            Values.QUANTITY,
            change -> get.apply(change).factor(),
            "What it is multiplied by: 0.8 is a fifth less.");
    Key<C, Optional<V>> to =
        keys.optional("to", number, change -> get.apply(change).to(), "What it is instead.");
    keys.oneOf("change", factor, to);
    return in -> new Revision<>(in.get(factor), in.get(to));
  }
}
