package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.comparison.BlendedPayment;
import org.outturn.core.comparison.InputsPayment;
import org.outturn.core.comparison.MechanismKind;
import org.outturn.core.comparison.OutcomesPayment;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.UnionCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Amount;

/** How a side pays: the terms that go with its kind, or what was paid in all. */
final class MechanismFormat {
  static final Codec<PaymentMechanism> TERMS =
      UnionCodec.of(
          "terms",
          "How a side pays: the keys that go with its kind, or what was paid in all.",
          "kind",
          "For inputs, for outcomes, or for activity and outcomes.",
          Arrays.stream(MechanismKind.values())
              .map(
                  kind ->
                      UnionCodec.<PaymentMechanism>kind(
                          kind.name(),
                          mechanism -> mechanism.kind() == kind,
                          keys -> declare(kind, keys)))
              .collect(ImmutableList.toImmutableList()));

  private MechanismFormat() {}

  private static Function<Members, PaymentMechanism> declare(
      MechanismKind kind, Keys<PaymentMechanism> keys) {
    return switch (kind) {
      case INPUTS -> inputs(keys);
      case OUTCOMES -> outcomes(keys);
      case BLENDED -> blended(keys);
    };
  }

  private static Function<Members, PaymentMechanism> inputs(Keys<PaymentMechanism> keys) {
    var budget =
        money(keys, "budget", Stated::budget, "INPUTS: what is paid whatever is delivered.");
    return orPaid(
        MechanismKind.INPUTS,
        keys,
        List.of(budget),
        List.of(),
        in -> new InputsPayment(in.get(budget).orElseThrow()));
  }

  private static Function<Members, PaymentMechanism> outcomes(Keys<PaymentMechanism> keys) {
    var price = price(keys);
    var cap = cap(keys);
    return orPaid(
        MechanismKind.OUTCOMES,
        keys,
        List.of(price),
        List.of(cap),
        in -> new OutcomesPayment(in.get(price).orElseThrow(), in.get(cap)));
  }

  private static Function<Members, PaymentMechanism> blended(Keys<PaymentMechanism> keys) {
    var fee =
        money(
            keys,
            "fee",
            Stated::fee,
            "BLENDED: what is paid for the service, whatever is delivered.");
    var feePerPerson =
        keys.optional(
            "feePerPerson",
            Values.PRICE,
            terms -> Stated.of(terms).feePerPerson,
            "BLENDED: what is paid for each person helped.");
    var price = price(keys);
    var cap = cap(keys);
    keys.condition(Schemas.some("fee", "feePerPerson", "paid"));
    return orPaid(
        MechanismKind.BLENDED,
        keys,
        List.of(price),
        List.of(fee, feePerPerson, cap),
        in -> {
          Amount zero = Amount.zero(in.get(Values.CURRENCY_OF_DOCUMENT));
          return new BlendedPayment(
              in.get(fee).orElse(zero),
              in.get(feePerPerson).orElse(zero),
              in.get(price).orElseThrow(),
              in.get(cap));
        });
  }

  private static Key<PaymentMechanism, Optional<Amount>> price(Keys<PaymentMechanism> keys) {
    return keys.optional(
        "price",
        Values.PRICE,
        terms -> Stated.of(terms).price,
        "OUTCOMES, BLENDED: what is paid for each outcome.");
  }

  private static Key<PaymentMechanism, Optional<Amount>> cap(Keys<PaymentMechanism> keys) {
    return money(
        keys,
        "cap",
        Stated::cap,
        "OUTCOMES, BLENDED: the most that is paid for outcomes; no limit where left out.");
  }

  private static Key<PaymentMechanism, Optional<Amount>> money(
      Keys<PaymentMechanism> keys,
      String name,
      Function<Stated, Optional<Amount>> get,
      String doc) {
    return keys.optional(name, Values.MONEY, terms -> get.apply(Stated.of(terms)), doc);
  }

  /** The terms of a kind, or what was paid in place of them. */
  private static Function<Members, PaymentMechanism> orPaid(
      MechanismKind kind,
      Keys<PaymentMechanism> keys,
      List<Key<PaymentMechanism, ?>> needed,
      List<Key<PaymentMechanism, ?>> further,
      Function<Members, PaymentMechanism> terms) {
    var paid =
        money(
            keys,
            "paid",
            Stated::paid,
            "In place of the other keys: what was paid, or planned to be, in all.");
    keys.inPlaceOf(paid, "kind " + kind, needed, further);
    return in ->
        in.get(paid)
            .<PaymentMechanism>map(amount -> new RecordedPayment(kind, amount))
            .orElseGet(() -> terms.apply(in));
  }

  /** What a mechanism states of all that any may state. */
  private record Stated(
      Optional<Amount> budget,
      Optional<Amount> fee,
      Optional<Amount> feePerPerson,
      Optional<Amount> price,
      Optional<Amount> cap,
      Optional<Amount> paid) {
    static Stated of(PaymentMechanism mechanism) {
      Optional<Amount> none = Optional.empty();
      return mechanism.match(
          new PaymentMechanism.Cases<Stated>() {
            @Override
            public Stated inputs(InputsPayment terms) {
              return new Stated(Optional.of(terms.budget()), none, none, none, none, none);
            }

            @Override
            public Stated outcomes(OutcomesPayment terms) {
              return new Stated(none, none, none, Optional.of(terms.price()), terms.cap(), none);
            }

            @Override
            public Stated blended(BlendedPayment terms) {
              return new Stated(
                  none,
                  ifAboveZero(terms.fee()),
                  ifAboveZero(terms.feePerPerson()),
                  Optional.of(terms.price()),
                  terms.cap(),
                  none);
            }

            @Override
            public Stated recorded(RecordedPayment terms) {
              return new Stated(none, none, none, none, none, Optional.of(terms.paid()));
            }
          });
    }

    private static Optional<Amount> ifAboveZero(Amount amount) {
      return Optional.of(amount).filter(each -> each.signum() != 0);
    }
  }
}
