package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.NotApplied.ConcernedOutcome;

/** The rules that a result could not apply, and what that may mean in money. */
final class NotAppliedFormat {
  private static final Codec<ConcernedOutcome> CONCERNED =
      ObjectCodec.of(
          "concernedOutcome",
          "An outcome that the rule was not applied to.",
          keys -> {
            var outcome =
                keys.required("outcome", Values.TEXT, ConcernedOutcome::outcome, "Its id.");
            var paid =
                PaymentValues.money(
                    keys, "paid", ConcernedOutcome::paid, "All that was paid for it.");
            return in -> new ConcernedOutcome(in.get(outcome), in.get(paid));
          });

  private static final Codec<NotApplied> NOT_APPLIED =
      ObjectCodec.of(
          "notApplied",
          "A rule that the contract states and the evidence does not allow. Payment may be too high"
              + " by at most what the outcomes concerned were paid, unless unbounded says why not.",
          keys -> {
            var rule = keys.required("rule", PaymentValues.RULE, NotApplied::rule, "");
            var because =
                keys.required("because", Values.TEXT, NotApplied::because, "Why, in one sentence.");
            var concerned =
                keys.list("concerned", CONCERNED, NotApplied::concerned, "What it is about.");
            var unbounded =
                keys.optional(
                    "unbounded",
                    Values.TEXT,
                    NotApplied::unbounded,
                    "Why payment may be too high by more than that.");
            return in ->
                new NotApplied(
                    in.get(rule),
                    in.get(because),
                    ImmutableList.copyOf(in.get(concerned)),
                    in.get(unbounded));
          });

  private NotAppliedFormat() {}

  /** The key that stands near the top of every result of a pricing. */
  static <T> Key<T, List<NotApplied>> notApplied(
      Keys<T> keys, Function<T, ? extends List<NotApplied>> get) {
    return notApplied(keys, "notApplied", get);
  }

  static <T> Key<T, List<NotApplied>> notApplied(
      Keys<T> keys, String name, Function<T, ? extends List<NotApplied>> get) {
    return keys.required(
        name,
        ListCodec.of(NOT_APPLIED),
        get::apply,
        "Rules that the contract states and the evidence does not allow; empty where all were"
            + " applied.");
  }
}
