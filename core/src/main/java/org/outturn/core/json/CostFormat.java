package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostKind;
import org.outturn.core.investment.CostProfile;
import org.outturn.core.investment.DatedCost;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Amount;
import org.outturn.core.time.Frequency;

/** What a contract costs: on one date, or spread by a profile. */
final class CostFormat {
  private static final Codec<Profile> PROFILE =
      ObjectCodec.of(
          "profile",
          "How a cost is spread: each part is due on the first day of its period; the parts sum to"
              + " the whole, by largest remainder.",
          keys -> {
            var from =
                keys.required(
                    "from", Values.DATE, Profile::from, "The first day of the first period.");
            var frequency =
                keys.required(
                    "frequency",
                    ChoiceCodec.of(Frequency.class),
                    Profile::frequency,
                    "The length of a period.");
            var weights =
                keys.required(
                    "weights",
                    ListCodec.ofAtLeastOne("weight", Values.NUMBER)
                        .atMost(CostProfile.MOST_PERIODS),
                    Profile::weights,
                    "The weight of each period, not all 0.");
            return in ->
                new Profile(in.get(from), in.get(frequency), CostProfile.weights(in.get(weights)));
          });

  static final Codec<Cost> COST =
      ObjectCodec.of(
          "cost",
          "A cost: on one date, or spread by a profile.",
          keys -> {
            var kind =
                keys.required(
                    "kind", ChoiceCodec.of(CostKind.class), Cost::kind, "What it is for.");
            var amount = keys.required("amount", Values.MONEY, Cost::amount, "The whole of it.");
            var date =
                keys.optional(
                    "date", Values.DATE, cost -> cost.match(new DateOf()), "When it falls due.");
            var profile =
                keys.optional(
                    "profile", PROFILE, cost -> cost.match(new ProfileOf()), "How it is spread.");
            keys.oneOf("cost", date, profile);
            keys.namedBy(kind, date);
            return in ->
                in.get(profile)
                    .<Cost>map(each -> each.of(in.get(kind), in.get(amount)))
                    .orElseGet(
                        () -> Cost.on(in.get(kind), in.get(date).orElseThrow(), in.get(amount)));
          });

  private CostFormat() {}

  private record Profile(LocalDate from, Frequency frequency, ImmutableList<BigDecimal> weights) {
    Cost of(CostKind kind, Amount amount) {
      return new CostProfile(kind, amount, from, frequency, weights);
    }
  }

  private static final class DateOf implements Cost.Cases<Optional<LocalDate>> {
    @Override
    public Optional<LocalDate> dated(DatedCost cost) {
      return Optional.of(cost.date());
    }

    @Override
    public Optional<LocalDate> profile(CostProfile cost) {
      return Optional.empty();
    }
  }

  private static final class ProfileOf implements Cost.Cases<Optional<Profile>> {
    @Override
    public Optional<Profile> dated(DatedCost cost) {
      return Optional.empty();
    }

    @Override
    public Optional<Profile> profile(CostProfile cost) {
      return Optional.of(new Profile(cost.from(), cost.frequency(), cost.weights()));
    }
  }
}
