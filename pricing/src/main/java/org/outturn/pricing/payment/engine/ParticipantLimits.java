package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.ParticipantIndex;
import org.outturn.core.money.Amount;
import org.outturn.core.money.ExactLong;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.payment.statement.Headroom;

/**
 * The limits that each participant has alone: on an outcome, on a theme, on everything, in that
 * order. Nothing is shared between two participants, so that any of them can be limited without the
 * others.
 */
final class ParticipantLimits implements OrderedStage {
  private static final int NOBODY = -1;

  private final SeenRows rows;
  private final ImmutableList<LimitMeter> meters;

  ParticipantLimits(SeenRows rows, LedgerColumns ledger) {
    this.rows = rows;
    ImmutableList.Builder<LimitMeter> all = ImmutableList.builder();
    int count = rows.contract().participantLimits().size();
    for (int place = 0; place < count; place++) {
      all.add(new LimitMeter(place, rows, ledger, LimitHolders.ofParticipants(rows)));
    }
    meters = all.build();
  }

  @Override
  public void apply(Stretch stretch) {
    for (LimitMeter meter : meters) {
      if (meter.limit().keepsBest()) {
        keepBest(stretch, meter);
      } else {
        meter.meet(stretch);
      }
    }
  }

  /** The best by price per unit after deadweight and earlier limits; ties stay in claim order. */
  private void keepBest(Stretch stretch, LimitMeter meter) {
    int[] named = meter.holders(stretch);
    ParticipantIndex met =
        ParticipantIndex.of(
            place -> stretch.payable[place] > 0 ? named[place] : NOBODY,
            stretch.size(),
            meter.holders().count());
    Comparator<Integer> bestFirst = (one, other) -> bestFirst(stretch, one, other);
    List<Integer> places = new ArrayList<>();
    for (int holder = 0; holder < meter.holders().count(); holder++) {
      if (meter.letsAllThrough(stretch, met, holder)) {
        continue;
      }
      for (int at = met.start(holder); at < met.end(holder); at++) {
        places.add(met.row(at));
      }
      places.sort(bestFirst);
      if (rows.hasReversals() && places.stream().anyMatch(stretch::isTakenBack)) {
        keepBestAmongReversed(stretch, meter, holder, places);
      } else {
        for (int place : places) {
          meter.let(stretch, place, holder, stretch.participant[place]);
        }
      }
      places.clear();
    }
  }

  /** Two claims compete unless one was taken back before the other was verified. */
  private void keepBestAmongReversed(
      Stretch stretch, LimitMeter meter, int holder, List<Integer> bestFirst) {
    Map<Integer, LimitMeter.Through> through = new LinkedHashMap<>();
    for (int place : bestFirst) {
      long amount = 0;
      BigFraction quantity = BigFraction.ZERO;
      for (Map.Entry<Integer, LimitMeter.Through> other : through.entrySet()) {
        if (compete(stretch.row(place), stretch.row(other.getKey()))) {
          amount = ExactLong.plus(amount, other.getValue().amount());
          quantity = quantity.add(other.getValue().quantity());
        }
      }
      LimitMeter.Through used = new LimitMeter.Through(holder, amount, quantity);
      through.put(place, meter.let(stretch, place, holder, used, stretch.participant[place]));
    }
  }

  private boolean compete(int one, int other) {
    return !isTakenBackBefore(one, other) && !isTakenBackBefore(other, one);
  }

  private boolean isTakenBackBefore(int one, int other) {
    return rows.isTakenBack(one) && rows.columns().verified(other) > rows.columns().reversed(one);
  }

  /** Prices per unit are compared crosswise, so that whole quantities need no division. */
  private static int bestFirst(Stretch stretch, int one, int other) {
    PaidQuantities quantities = stretch.quantities();
    return quantities.isWhole(one) && quantities.isWhole(other)
        ? Products.compare(
            stretch.payable[other],
            quantities.whole(one),
            stretch.payable[one],
            quantities.whole(other))
        : Fractions.compare(pricePerUnit(stretch, other), pricePerUnit(stretch, one));
  }

  private static BigFraction pricePerUnit(Stretch stretch, int place) {
    return BigFraction.of(stretch.payable[place]).divide(stretch.quantities().exact(place));
  }

  /** Names the limits that somebody has reached. */
  void nameReached(Consumer<String> names) {
    for (LimitMeter meter : meters) {
      if (meter.reached() > 0) {
        names.accept(meter.limit().id());
      }
    }
  }

  ImmutableList<Headroom> headroom(Currency currency) {
    ImmutableList.Builder<Headroom> headroom = ImmutableList.builder();
    for (LimitMeter meter : meters) {
      headroom.add(
          new Headroom.OfParticipants(
              meter.limit().id(), meter.reached(), Amount.ofMinor(currency, meter.withheld())));
    }
    return headroom.build();
  }
}
