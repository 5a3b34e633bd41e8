package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.time.Frequency;

/** People who are expected to be referred. */
final class ReferralsFormat {
  private static final Codec<Arrival.Spread> SPREAD =
      ObjectCodec.of(
          "spread",
          "People come in every period that begins within the dates, on its first day.",
          keys -> {
            var from =
                keys.required(
                    "from",
                    Values.DATE,
                    Arrival.Spread::from,
                    "The first day of the first period.");
            var to =
                keys.required("to", Values.DATE, Arrival.Spread::to, "The day after the last.");
            var frequency =
                keys.required(
                    "frequency",
                    ChoiceCodec.of(Frequency.class),
                    Arrival.Spread::frequency,
                    "The length of a period.");
            var weights =
                keys.or(
                    ImmutableList.of(),
                    "weights",
                    ListCodec.ofAtLeastOne("weight", Values.NUMBER).atMost(Arrival.MOST_PERIODS),
                    Arrival.Spread::weights,
                    "The weight of each period, not all 0; alike where left out.");
            return in ->
                new Arrival.Spread(
                    in.get(from),
                    in.get(to),
                    in.get(frequency),
                    ImmutableList.copyOf(in.get(weights)));
          });

  static final Codec<Referrals> REFERRALS =
      ObjectCodec.of(
          "referrals",
          "People who are expected to be referred: on one date, or spread over periods.",
          keys -> {
            var cohort = RowValues.cohort(keys, Referrals::cohort);
            var segment = RowValues.segment(keys, Referrals::segment);
            var number =
                keys.required(
                    "number",
                    Values.NUMBER,
                    Referrals::number,
                    "How many of them in all; it need not be whole.");
            var date =
                keys.optional(
                    "date",
                    Values.DATE,
                    row -> row.arrival().match(new DateOf()),
                    "When all of them come.");
            var spread =
                keys.optional(
                    "spread",
                    SPREAD,
                    row -> row.arrival().match(new SpreadOf()),
                    "The periods in which they come.");
            keys.oneOf("referrals", date, spread);
            return in ->
                new Referrals(
                    in.get(cohort),
                    in.get(segment),
                    in.get(number),
                    in.get(spread)
                        .<Arrival>map(each -> each)
                        .orElseGet(() -> Arrival.on(in.get(date).orElseThrow())));
          });

  private ReferralsFormat() {}

  private static final class DateOf implements Arrival.Cases<Optional<LocalDate>> {
    @Override
    public Optional<LocalDate> onDate(Arrival.OnDate arrival) {
      return Optional.of(arrival.from());
    }

    @Override
    public Optional<LocalDate> spread(Arrival.Spread arrival) {
      return Optional.empty();
    }
  }

  private static final class SpreadOf implements Arrival.Cases<Optional<Arrival.Spread>> {
    @Override
    public Optional<Arrival.Spread> onDate(Arrival.OnDate arrival) {
      return Optional.empty();
    }

    @Override
    public Optional<Arrival.Spread> spread(Arrival.Spread arrival) {
      return Optional.of(arrival);
    }
  }
}
