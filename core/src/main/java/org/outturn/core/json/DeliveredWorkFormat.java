package org.outturn.core.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/** What is delivered: people and success rate, or outcomes alone. */
final class DeliveredWorkFormat {
  static final Codec<DeliveredWork> DELIVERY =
      ObjectCodec.of(
          "delivery",
          "What is delivered: people and success rate, or outcomes alone.",
          keys -> {
            var people =
                keys.optional(
                    "people",
                    Values.QUANTITY,
                    work -> work.people().map(DeliveredWorkFormat::decimal),
                    "The people helped, at most six decimals.");
            var successRate =
                keys.optional(
                    "successRate",
                    Values.SHARE,
                    DeliveredWork::successRate,
                    "The share of them who achieve the outcome.");
            var outcomes =
                keys.optional(
                    "outcomes",
                    Values.QUANTITY,
                    DeliveredWorkFormat::outcomes,
                    "The outcomes, where people are not stated; at most six decimals.");
            var deadweight =
                keys.or(
                    Share.ZERO,
                    "deadweight",
                    Values.SHARE,
                    DeliveredWork::deadweight,
                    "The share of the outcomes that would have happened anyway; 0 where left out.");
            keys.allOrNone(people, successRate);
            keys.condition(Schemas.some("people", "outcomes"));
            keys.condition(Schemas.notBoth("people", "outcomes"));
            keys.rule(
                in -> {
                  boolean isOfPeople = in.get(people).isPresent();
                  if (isOfPeople != in.get(successRate).isPresent()
                      || isOfPeople == in.get(outcomes).isPresent()) {
                    throw in.refuse(
                        "expected people and successRate, or outcomes, but found "
                            + stated(in, List.of(people, successRate, outcomes)));
                  }
                });
            return in ->
                in.get(people)
                    .<DeliveredWork>map(
                        number ->
                            new DeliveredWork.OfPeople(
                                number, in.get(successRate).orElseThrow(), in.get(deadweight)))
                    .orElseGet(
                        () ->
                            new DeliveredWork.OfOutcomes(
                                in.get(outcomes).orElseThrow(), in.get(deadweight)));
          });

  private DeliveredWorkFormat() {}

  private static Optional<BigDecimal> outcomes(DeliveredWork work) {
    return work.people().isPresent() ? Optional.empty() : Optional.of(decimal(work.outcomes()));
  }

  /** Numbers of people and outcomes have at most six decimals. */
  private static BigDecimal decimal(BigFraction number) {
    return new BigDecimal(Fractions.text(number));
  }

  private static String stated(Members in, List<Key<DeliveredWork, ? extends Optional<?>>> keys) {
    String names =
        keys.stream()
            .filter(key -> in.get(key).isPresent())
            .map(Key::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none of them" : names;
  }
}
