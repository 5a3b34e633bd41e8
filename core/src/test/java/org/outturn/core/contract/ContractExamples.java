package org.outturn.core.contract;

import java.time.LocalDate;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;

/** A small contract that fits together, for tests to break in one place. */
final class ContractExamples {
  static final LocalDate FROM = LocalDate.of(2017, 12, 1);
  static final LocalDate TO = LocalDate.of(2021, 12, 1);

  private ContractExamples() {}

  static Amount pounds(String value) {
    return Amount.of("GBP", value);
  }

  static Price unit(String value) {
    return Price.unit(pounds(value));
  }

  static Outcome outcome(String id, String theme) {
    return Outcome.builder().id(id).theme(theme).deadweight(Deadweight.PRICED_IN).build();
  }

  static OutcomesContract contract() {
    return OutcomesContract.builder()
        .id("rough-sleeping")
        .currency(Currencies.of("GBP"))
        .term(Term.of(FROM, TO))
        .addOutcomes(outcome("entry", "home"), outcome("job", "work"))
        .rateCard(RateCard.of(FROM, Tariff.of("entry", unit("600")), Tariff.of("job", unit("900"))))
        .payers(Payers.byShares(OutcomePayer.sole("mhclg")))
        .build();
  }
}
