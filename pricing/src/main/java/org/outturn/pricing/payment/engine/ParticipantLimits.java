package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.ParticipantIndex;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.payment.statement.Headroom;

/**
 * The limits that each participant has alone: on an outcome, on a theme, on everything, in that
 * order. Nothing is shared between two participants, so that any of them can be limited without the
 * others.
 */
final class ParticipantLimits implements OrderedStage {
  private static final int NOBODY = -1;

  private final ImmutableList<LimitMeter> meters;
  private final int participants;

  ParticipantLimits(SeenRows rows, LedgerColumns ledger) {
    participants = rows.columns().participants();
    ImmutableList.Builder<LimitMeter> all = ImmutableList.builder();
    List<CompiledLimit> limits = rows.contract().participantLimits();
    for (int place = 0; place < limits.size(); place++) {
      int cause = rows.contract().causes().limit(place);
      all.add(new LimitMeter(limits.get(place), rows, cause, ledger, participants));
    }
    meters = all.build();
  }

  @Override
  public void apply(Stretch stretch) {
    for (LimitMeter meter : meters) {
      if (meter.limit().keepsBest()) {
        keepBest(stretch, meter);
      } else {
        meter.meet(stretch, stretch.participant);
      }
    }
  }

  /** The best by price per unit after deadweight and earlier limits; ties stay in claim order. */
  private void keepBest(Stretch stretch, LimitMeter meter) {
    ParticipantIndex met =
        ParticipantIndex.of(
            place -> meter.isMetBy(stretch, place) ? stretch.participant[place] : NOBODY,
            stretch.size(),
            participants);
    Comparator<Integer> bestFirst = (one, other) -> bestFirst(stretch, one, other);
    List<Integer> places = new ArrayList<>();
    for (int participant = 0; participant < participants; participant++) {
      for (int at = met.start(participant); at < met.end(participant); at++) {
        places.add(met.row(at));
      }
      places.sort(bestFirst);
      for (int place : places) {
        meter.meet(stretch, place, participant);
      }
      places.clear();
    }
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

  ImmutableList<Headroom> headroom(Currency currency) {
    return meters.stream()
        .map(
            meter ->
                new Headroom.OfParticipants(
                    meter.limit().id(),
                    meter.reached(),
                    Amount.ofMinor(currency, meter.withheld())))
        .collect(ImmutableList.<Headroom>toImmutableList());
  }
}
