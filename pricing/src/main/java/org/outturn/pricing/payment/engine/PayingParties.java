package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.money.Amount;
import org.outturn.core.money.ExactLong;
import org.outturn.core.party.OutcomePayer;
import org.outturn.pricing.payment.statement.PayerPayment;

/** The parties behind a contract's payers: what a party listed twice pays is summed. Immutable. */
final class PayingParties {
  private final Currency currency;
  private final ImmutableList<String> parties;

  /** For each payer by its position, the place of its party. */
  private final int[] partyOf;

  PayingParties(List<OutcomePayer> payers, Currency currency) {
    this.currency = currency;
    Map<String, Integer> places = new LinkedHashMap<>();
    partyOf =
        payers.stream()
            .mapToInt(payer -> places.computeIfAbsent(payer.party(), any -> places.size()))
            .toArray();
    parties = ImmutableList.copyOf(places.keySet());
  }

  /** What each party pays in all, of what payers have paid, in the order listed. */
  ImmutableList<PayerPayment> payments(long[] paid) {
    return payments(new long[paid.length], paid);
  }

  /** What each party pays from one moment to another, of what payers had paid at each. */
  ImmutableList<PayerPayment> payments(long[] before, long[] now) {
    long[] between = now.clone();
    for (int payer = 0; payer < between.length; payer++) {
      between[payer] -= before[payer];
    }
    long[] ofParties = ofParties(between);
    ImmutableList.Builder<PayerPayment> payments =
        ImmutableList.builderWithExpectedSize(ofParties.length);
    for (int party = 0; party < ofParties.length; party++) {
      payments.add(
          new PayerPayment(parties.get(party), Amount.ofMinor(currency, ofParties[party])));
    }
    return payments.build();
  }

  /** What each party pays, of what payers have paid, in minor units. */
  long[] ofParties(long[] paid) {
    long[] ofParties = new long[parties.size()];
    for (int payer = 0; payer < paid.length; payer++) {
      ofParties[partyOf[payer]] = ExactLong.plus(ofParties[partyOf[payer]], paid[payer]);
    }
    return ofParties;
  }
}
