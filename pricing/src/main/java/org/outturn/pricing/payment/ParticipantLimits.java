package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;

/**
 * The limits that each participant has alone: on an outcome, on a theme, on everything, in that
 * order. Nothing is shared between two participants, so that any of them can be limited without the
 * others.
 */
final class ParticipantLimits {
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
    applied =
        claims.contract().limits().stream()
            .filter(ParticipantLimit.class::isInstance)
            .map(ParticipantLimit.class::cast)
            .sorted(Comparator.comparing(ParticipantLimit::scope))
            .map(limit -> Applied.of(claims, limit))
            .toList();
  }

  void apply(Claims claims) {
    for (Applied each : applied) {
      boolean[] covered = claims.covered(each.limit.coverage());
      if (each.limit.choose() == Choose.BEST) {
        keepBest(claims, each.meter, covered);
      } else {
        keepFirst(claims, each.meter, covered);
      }
    }
  }

  private static void keepFirst(Claims claims, LimitMeter meter, boolean[] covered) {
    Evidence evidence = claims.evidence();
    for (int row = 0; row < claims.size(); row++) {
      int participant = evidence.participant(row);
      if (participant >= 0 && claims.payable(row) > 0 && covered[evidence.group(row)]) {
        meter.meet(claims, row, participant);
      }
    }
  }

  /** The best by price per unit after deadweight and earlier limits; ties stay in claim order. */
  private static void keepBest(Claims claims, LimitMeter meter, boolean[] covered) {
    Evidence evidence = claims.evidence();
    List<Integer> rows = new ArrayList<>();
    Comparator<Integer> bestFirst = (one, other) -> bestFirst(claims, one, other);
    for (int participant = 0; participant < evidence.participants(); participant++) {
      int end = evidence.participantEnd(participant);
      for (int at = evidence.participantStart(participant); at < end; at++) {
        int row = evidence.participantRow(at);
        if (row < claims.size() && claims.payable(row) > 0 && covered[evidence.group(row)]) {
          rows.add(row);
        }
      }
      rows.sort(bestFirst);
      for (int row : rows) {
        meter.meet(claims, row, participant);
      }
      rows.clear();
    }
  }

  /** Prices per unit are compared crosswise, so that whole quantities need no division. */
  private static int bestFirst(Claims claims, int one, int other) {
    PaidQuantities quantities = claims.quantities();
    return quantities.isWhole(one) && quantities.isWhole(other)
        ? Products.compare(
            claims.payable(other),
            quantities.whole(one),
            claims.payable(one),
            quantities.whole(other))
        : Fractions.compare(pricePerUnit(claims, other), pricePerUnit(claims, one));
  }

  /** A claim of no quantity, as a lump sum can be, costs the limit nothing and so goes first. */
  private static BigFraction pricePerUnit(Claims claims, int row) {
    BigFraction quantity = claims.quantities().exact(row);
    BigFraction amount = BigFraction.of(claims.payable(row));
    return quantity.signum() == 0 ? amount.multiply(Integer.MAX_VALUE) : amount.divide(quantity);
  }

  ImmutableList<Headroom> headroom(Currency currency) {
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
