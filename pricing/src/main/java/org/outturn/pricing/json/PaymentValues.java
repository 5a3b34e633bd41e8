package org.outturn.pricing.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.contract.Rule;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.TextCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.TextShape;
import org.outturn.pricing.payment.statement.PayerPayment;

/** What statements and settlements have in common. */
final class PaymentValues {
  /** A rule by its name. */
  static final Codec<Rule> RULE =
      TextCodec.of(
          "rule",
          Schemas.of(
              "description",
              "The name of a rule, such as once-each.",
              "enum",
              Arrays.stream(Rule.values()).map(Rule::id).toList()),
          PaymentValues::rule,
          Rule::id);

  /** What one party pays. */
  static final Codec<PayerPayment> PAYER =
      ObjectCodec.of(
          "payer",
          "What one party pays.",
          keys -> {
            var party = keys.required("party", Values.TEXT, PayerPayment::party, "Its id.");
            var amount =
                money(
                    keys, "amount", PayerPayment::amount, "Negative where it gets something back.");
            return in -> new PayerPayment(in.get(party), in.get(amount));
          });

  private PaymentValues() {}

  private static Rule rule(String text) {
    return Rule.named(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "found " + TextShape.idOrShape(text) + "; expected the name of a rule"));
  }

  /** A key of money that is always there. */
  static <T> Key<T, Amount> money(Keys<T> keys, String name, Function<T, Amount> get, String doc) {
    return keys.required(name, Values.STATED_MONEY, get, doc);
  }

  /** The two days of a payment period. */
  static <T> Function<Members, DateRange> period(Keys<T> keys, Function<T, DateRange> get) {
    var from =
        keys.required(
            "from", Values.DATE, owner -> get.apply(owner).startInclusive(), "Its first day.");
    var to =
        keys.required(
            "to",
            Values.DATE,
            owner -> get.apply(owner).endExclusive().orElseThrow(),
            "The day after its last.");
    return in -> DateRange.of(in.get(from), in.get(to));
  }

  /** The two days on which a period is due, before and after it was moved onto a working day. */
  static <T> Function<Members, Optional<DueDate>> due(
      Keys<T> keys, Function<T, Optional<DueDate>> get) {
    var due =
        keys.nullable(
            "due",
            Values.DATE,
            owner -> get.apply(owner).map(DueDate::adjusted),
            "When it is paid.");
    var unadjusted =
        keys.nullable(
            "dueUnadjusted",
            Values.DATE,
            owner -> get.apply(owner).map(DueDate::unadjusted),
            "The same before it was moved onto a working day.");
    keys.allOrNone(due, unadjusted);
    keys.rule(
        in -> {
          if (in.get(due).isPresent() != in.get(unadjusted).isPresent()) {
            throw in.refuse("expected due and dueUnadjusted together, or null for both");
          }
        });
    return in -> in.get(due).map(day -> new DueDate(day, in.get(unadjusted).orElseThrow()));
  }
}
