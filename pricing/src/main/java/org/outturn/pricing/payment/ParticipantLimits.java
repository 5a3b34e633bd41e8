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

/**
 * The limits that each participant has alone: on an outcome, on a theme, on everything, in that
 * order. Any range of participants can be limited by itself: nothing is shared between two.
 */
final class ParticipantLimits {
  private final List<Applied> applied = new ArrayList<>();

  /** One limit with its meter, which begins anew for each participant. */
  private static final class Applied {
    private final ParticipantLimit limit;
    private final LimitMeter meter;
    private final boolean[] covers;
    private int reached;
    private long withheld;

    private Applied(Claims claims, ParticipantLimit limit) {
      this.limit = limit;
      this.meter =
          LimitMeters.of(
              claims,
              limit,
              limit.choose() == Choose.BEST ? Rule.BEST_OF : Rule.PART_PAY,
              "each participant");
      this.covers = new boolean[claims.groups().size()];
      for (int group = 0; group < covers.length; group++) {
        covers[group] = limit.coverage().covers(claims.groups().get(group).outcome());
      }
    }
  }

  ParticipantLimits(Claims claims) {
    claims.contract().limits().stream()
        .filter(ParticipantLimit.class::isInstance)
        .map(ParticipantLimit.class::cast)
        .sorted(Comparator.comparing(ParticipantLimit::scope))
        .forEach(limit -> applied.add(new Applied(claims, limit)));
  }

  void apply(Claims claims) {
    for (Applied each : applied) {
      for (int participant = 0; participant < claims.evidence().participants(); participant++) {
        limit(claims, participant, each);
      }
    }
  }

  private static void limit(Claims claims, int participant, Applied each) {
    each.meter.reset();
    if (each.limit.choose() == Choose.BEST) {
      bestFirst(claims, participant, each).forEach(row -> each.meter.meet(claims, row));
    } else {
      Evidence evidence = claims.evidence();
      int end = evidence.participantEnd(participant);
      for (int at = evidence.participantStart(participant); at < end; at++) {
        int row = evidence.participantRow(at);
        if (isLimited(claims, row, each)) {
          each.meter.meet(claims, row);
        }
      }
    }
    if (each.meter.isReached()) {
      each.reached++;
      each.withheld = Math.addExact(each.withheld, each.meter.withheld());
    }
  }

  private static boolean isLimited(Claims claims, int row, Applied each) {
    return row < claims.size()
        && claims.payable(row) > 0
        && each.covers[claims.evidence().group(row)];
  }

  /** By price per unit after deadweight and earlier limits; ties stay in claim order. */
  private static List<Integer> bestFirst(Claims claims, int participant, Applied each) {
    Evidence evidence = claims.evidence();
    List<Integer> rows = new ArrayList<>();
    int end = evidence.participantEnd(participant);
    for (int at = evidence.participantStart(participant); at < end; at++) {
      int row = evidence.participantRow(at);
      if (isLimited(claims, row, each)) {
        rows.add(row);
      }
    }
    Comparator<Integer> byPrice = Comparator.comparing(row -> pricePerUnit(claims, row));
    rows.sort(byPrice.reversed());
    return rows;
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
                    each.limit.id(), each.reached, Amount.ofMinor(currency, each.withheld)))
        .collect(ImmutableList.<Headroom>toImmutableList());
  }
}
