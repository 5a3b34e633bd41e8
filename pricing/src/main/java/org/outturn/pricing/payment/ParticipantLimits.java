package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.ParticipantIndex;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;

/**
 * The limits that each participant has alone: on an outcome, on a theme, on everything, in that
 * order. Nothing is shared between two participants, so that any of them can be limited without the
 * others.
 */
final class ParticipantLimits implements OrderedStage {
  private static final int NOBODY = -1;

  private final Claims claims;
  private final List<Applied> applied;

  /** One limit, with a meter that holds what each participant has left of it. */
  private record Applied(ParticipantLimit limit, LimitMeter meter) {
    static Applied of(Claims claims, ParticipantLimit limit) {
      Rule rule = limit.choose() == Choose.BEST ? Rule.BEST_OF : Rule.PART_PAY;
      int participants = claims.evidence().participants();
      return new Applied(
          limit, LimitMeters.of(claims, limit, rule, "each participant", participants));
    }
  }

  ParticipantLimits(Claims claims) {
    this.claims = claims;
    applied =
        claims.contract().limits().stream()
            .filter(ParticipantLimit.class::isInstance)
            .map(ParticipantLimit.class::cast)
            .sorted(Comparator.comparing(ParticipantLimit::scope))
            .map(limit -> Applied.of(claims, limit))
            .toList();
  }

  /** Whether a limit keeps the best of all rows, so that they must be taken in one stretch. */
  boolean comparesAll() {
    return applied.stream().anyMatch(each -> each.limit.choose() == Choose.BEST);
  }

  @Override
  public void apply(Stretch rows) {
    for (Applied each : applied) {
      if (each.limit.choose() == Choose.BEST) {
        keepBest(rows, each.meter);
      } else {
        each.meter.meet(rows, rows.participant);
      }
    }
  }

  /** The best by price per unit after deadweight and earlier limits; ties stay in claim order. */
  private void keepBest(Stretch rows, LimitMeter meter) {
    int participants = claims.evidence().participants();
    ParticipantIndex met =
        ParticipantIndex.of(
            place -> meter.isMetBy(rows, place) ? rows.participant[place] : NOBODY,
            rows.size(),
            participants);
    Comparator<Integer> bestFirst = (one, other) -> bestFirst(rows, one, other);
    List<Integer> places = new ArrayList<>();
    for (int participant = 0; participant < participants; participant++) {
      for (int at = met.start(participant); at < met.end(participant); at++) {
        places.add(met.row(at));
      }
      places.sort(bestFirst);
      for (int place : places) {
        meter.meet(rows, place, participant);
      }
      places.clear();
    }
  }

  /** Prices per unit are compared crosswise, so that whole quantities need no division. */
  private static int bestFirst(Stretch rows, int one, int other) {
    PaidQuantities quantities = rows.quantities();
    return quantities.isWhole(one) && quantities.isWhole(other)
        ? Products.compare(
            rows.payable[other], quantities.whole(one), rows.payable[one], quantities.whole(other))
        : Fractions.compare(pricePerUnit(rows, other), pricePerUnit(rows, one));
  }

  /** A claim of no quantity, as a lump sum can be, costs the limit nothing and so goes first. */
  private static BigFraction pricePerUnit(Stretch rows, int place) {
    BigFraction quantity = rows.quantities().exact(place);
    BigFraction amount = BigFraction.of(rows.payable[place]);
    return quantity.signum() == 0 ? amount.multiply(Integer.MAX_VALUE) : amount.divide(quantity);
  }

  ImmutableList<Headroom> headroom() {
    Currency currency = claims.contract().currency();
    return applied.stream()
        .map(
            each ->
                new Headroom.OfParticipants(
                    each.limit.id(),
                    each.meter.reached(),
                    Amount.ofMinor(currency, each.meter.withheld())))
        .collect(ImmutableList.<Headroom>toImmutableList());
  }
}
