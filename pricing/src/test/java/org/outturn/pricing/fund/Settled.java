package org.outturn.pricing.fund;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/**
 * Contracts with settlements that say what they are told to: so much for the party {@code fund} on
 * so many days, and as much again for {@code city}.
 */
final class Settled {
  static final LocalDate START = LocalDate.parse("2020-01-01");

  private Settled() {}

  static Amount gbp(String value) {
    return Amount.of("GBP", value);
  }

  /** A fund of party {@code fund}. */
  static OutcomesFund fund(Amount limit) {
    return OutcomesFund.builder()
        .id("top-up")
        .currency(limit.currency())
        .party("fund")
        .limit(limit)
        .build();
  }

  static OutcomesContract contract(String id) {
    return OutcomesContract.builder()
        .id(id)
        .currency("GBP")
        .term(Term.of(START, START.plusYears(5)))
        .addOutcome(Outcome.builder().id("housed").deadweight(Deadweight.PRICED_IN).build())
        .rateCard(RateCard.of(START, Tariff.of("housed", Price.unit(gbp("1")))))
        .payers(
            Payers.byShares(
                OutcomePayer.sole("fund").withShare(Share.percent(50)),
                OutcomePayer.sole("city").withShare(Share.percent(50))))
        .build();
  }

  /** A contract that asks these amounts of the fund on the last days of its periods. */
  static SettledContract contract(String id, SortedMap<LocalDate, Amount> owed) {
    LocalDate asOf = owed.isEmpty() ? START : owed.lastKey();
    return new SettledContract(
        contract(id),
        new Settlements(
            id,
            gbp("0").currency(),
            asOf,
            ImmutableList.of(),
            owed.entrySet().stream()
                .map(each -> settlement(each.getKey(), each.getValue()))
                .collect(ImmutableList.toImmutableList())));
  }

  /** The same, days and amounts as text: {@code "2020-03-31", "100"}. */
  static SettledContract contract(String id, Map<String, String> owed) {
    SortedMap<LocalDate, Amount> amounts = new TreeMap<>();
    owed.forEach((day, amount) -> amounts.put(LocalDate.parse(day), gbp(amount)));
    return contract(id, amounts);
  }

  private static Settlement settlement(LocalDate lastDay, Amount owed) {
    return Settlement.builder()
        .period(DateRange.of(lastDay, lastDay.plusDays(1)))
        .addPayers(new PayerPayment("fund", owed), new PayerPayment("city", owed))
        .unfunded(gbp("0"))
        .outcomes(owed.plus(owed))
        .fees(gbp("0"))
        .grants(gbp("0"))
        .build();
  }
}
