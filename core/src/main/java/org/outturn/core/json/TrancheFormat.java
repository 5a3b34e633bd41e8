package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.ReturnCap;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.NumberCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Slot;
import org.outturn.core.json.codec.UnionCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.json.codec.WholeCodec;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Share;

/** Money that one investor commits on one set of terms. */
final class TrancheFormat {
  private static final int LAST_RANK = 1000;
  private static final Slot<String> ID = Slot.empty();

  private static final Codec<AnnualRate> RATE =
      NumberCodec.of(
          "rate",
          Schemas.of(
              "description",
              "A rate a year from 0 to 10, exact: 0.08 or \"0.08\" is 8 %.",
              "anyOf",
              ImmutableList.of(
                  Schemas.of("type", "number", "minimum", 0, "maximum", 10),
                  Schemas.of(
                      "type",
                      "string",
                      "pattern",
                      "^(0*[0-9](\\.[0-9]{1,18}0*)?|0*10(\\.0+)?"
                          + "|[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2})$"))),
          Decimals.MOST_DECIMALS,
          (text, context) -> AnnualRate.parse(text),
          AnnualRate::toString);

  private static final Codec<ReturnCap.Multiple> MULTIPLE =
      NumberCodec.of(
          "multiple",
          Schemas.of(
              "description",
              "A multiple from 1 to 1000, exact: 1.5 or \"1.5\".",
              "anyOf",
              ImmutableList.of(
                  Schemas.of("type", "number", "minimum", 1, "maximum", 1000),
                  Schemas.of(
                      "type",
                      "string",
                      "pattern",
                      "^(0*[1-9][0-9]{0,2}(\\.[0-9]{1,18}0*)?|0*1000(\\.0+)?"
                          + "|[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2})$"))),
          Decimals.MOST_DECIMALS,
          (text, context) -> new ReturnCap.Multiple(Decimals.parse(text)),
          cap -> cap.multiple().toPlainString());

  private static final Codec<ReturnCap> CAP =
      ObjectCodec.of(
          "cap",
          "The most a tranche may receive, by one of the two.",
          keys -> {
            var irr =
                keys.optional(
                    "irr",
                    RATE,
                    cap -> cap.match(new RateOf()),
                    "The highest internal rate of return a year, days counted Act/365 from its own"
                        + " cash flows.");
            var multiple =
                keys.optional(
                    "multiple",
                    MULTIPLE,
                    cap -> cap.match(new MultipleOf()),
                    "The highest multiple of what it paid in.");
            keys.oneOf("cap", irr, multiple);
            return in ->
                in.get(irr)
                    .<ReturnCap>map(ReturnCap.Irr::new)
                    .orElseGet(() -> in.get(multiple).orElseThrow());
          });

  static final Codec<Tranche> TRANCHE =
      UnionCodec.of(
          "tranche",
          "Money that one investor commits on one set of terms.",
          "form",
          "What kind of money it is.",
          Arrays.stream(TrancheForm.values())
              .map(
                  form ->
                      UnionCodec.<Tranche>kind(
                          form.name(),
                          tranche -> tranche.form() == form,
                          keys -> declare(form, keys)))
              .collect(ImmutableList.toImmutableList()));

  private TrancheFormat() {}

  private static Function<Members, Tranche> declare(TrancheForm form, Keys<Tranche> keys) {
    var id = keys.required("id", Values.ID.keptIn(ID), Tranche::id, "Its name in the case.");
    var investor =
        keys.or(
            ID,
            "investor",
            Values.ID,
            Tranche::investor,
            "The party whose money it is; the id where left out.");
    keys.namedBy(id);
    keys.kindHere();
    var commitment =
        keys.required(
            "commitment",
            Values.MONEY,
            Tranche::commitment,
            "The most that is drawn, above 0; what was repaid is not drawn again.");
    var rank =
        keys.required(
            "rank",
            WholeCodec.from(1, LAST_RANK),
            Tranche::rank,
            "1 is paid first; tranches of one rank share by what each is owed.");
    Function<Members, AnnualRate> rate = rate(form, keys);
    Function<Members, AnnualRate> preferredReturn = preferredReturn(form, keys);
    Function<Members, Share> residualShare = residualShare(form, keys);
    Function<Members, Optional<ReturnCap>> cap = cap(form, keys);
    var drawnOn =
        keys.optional(
            "drawnOn",
            Values.DATE,
            Tranche::drawnOn,
            "The day on which all of it is drawn, needed or not; as needed where left out.");
    Function<Members, Boolean> repaid = repaid(form, keys);
    return in -> {
      Tranche.Builder tranche =
          Tranche.builder()
              .id(in.get(id))
              .form(form)
              .commitment(in.get(commitment))
              .rank(in.get(rank))
              .rate(rate.apply(in))
              .preferredReturn(preferredReturn.apply(in))
              .residualShare(residualShare.apply(in))
              .cap(cap.apply(in))
              .drawnOn(in.get(drawnOn))
              .isRepaid(repaid.apply(in));
      in.get(investor).ifPresent(tranche::investor);
      return tranche.build();
    };
  }

  private static Function<Members, AnnualRate> rate(TrancheForm form, Keys<Tranche> keys) {
    return orElse(
        form.bearsInterest(),
        AnnualRate.ZERO,
        byDefault ->
            keys.or(
                byDefault,
                "rate",
                RATE,
                Tranche::rate,
                "LOAN, QUASI_EQUITY: interest a year, simple, on the principal outstanding, by days"
                    + " over 365."));
  }

  private static Function<Members, AnnualRate> preferredReturn(
      TrancheForm form, Keys<Tranche> keys) {
    return orElse(
        form.sharesProfit(),
        AnnualRate.ZERO,
        byDefault ->
            keys.or(
                byDefault,
                "preferredReturn",
                RATE,
                Tranche::preferredReturn,
                "EQUITY, QUASI_EQUITY: preferred return a year, simple, on the principal"
                    + " outstanding, by days over 365; paid after principal and before lower"
                    + " ranks."));
  }

  private static Function<Members, Share> residualShare(TrancheForm form, Keys<Tranche> keys) {
    return orElse(
        form.sharesProfit(),
        Share.ZERO,
        byDefault ->
            keys.or(
                byDefault,
                "residualShare",
                Values.SHARE,
                Tranche::residualShare,
                "EQUITY, QUASI_EQUITY: its share of what is left once every tranche is paid."));
  }

  private static Function<Members, Optional<ReturnCap>> cap(TrancheForm form, Keys<Tranche> keys) {
    return orElse(
        form.earns(),
        Optional.empty(),
        none ->
            keys.optional("cap", CAP, Tranche::cap, "The most it may receive; not with a grant."));
  }

  private static Function<Members, Boolean> repaid(TrancheForm form, Keys<Tranche> keys) {
    return orElse(
        !form.earns(),
        true,
        none ->
            keys.required(
                "repaid",
                Values.TRUTH,
                Tranche::isRepaid,
                "FIRST_LOSS_GRANT: whether it is ever repaid, after everything else."));
  }

  /** The value of a key that a form has, else the value that it always has. */
  private static <V> Function<Members, V> orElse(
      boolean hasKey, V otherwise, Function<V, Key<Tranche, V>> declare) {
    if (!hasKey) {
      return in -> otherwise;
    }
    Key<Tranche, V> key = declare.apply(otherwise);
    return in -> in.get(key);
  }

  private static final class RateOf implements ReturnCap.Cases<Optional<AnnualRate>> {
    @Override
    public Optional<AnnualRate> irr(ReturnCap.Irr cap) {
      return Optional.of(cap.rate());
    }

    @Override
    public Optional<AnnualRate> multiple(ReturnCap.Multiple cap) {
      return Optional.empty();
    }
  }

  private static final class MultipleOf implements ReturnCap.Cases<Optional<ReturnCap.Multiple>> {
    @Override
    public Optional<ReturnCap.Multiple> irr(ReturnCap.Irr cap) {
      return Optional.empty();
    }

    @Override
    public Optional<ReturnCap.Multiple> multiple(ReturnCap.Multiple cap) {
      return Optional.of(cap);
    }
  }
}
