package org.outturn.core.json;

import java.time.LocalDate;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;

/** Runs where Jackson is not on the class path. */
public final class RoundTripWithoutJackson {
  private RoundTripWithoutJackson() {}

  /** Whether a contract's document gives the contract again. */
  public static boolean roundTrip() {
    LocalDate from = LocalDate.of(2020, 1, 1);
    OutcomesContract contract =
        OutcomesContract.builder()
            .id("bare")
            .currency(Currencies.of("GBP"))
            .term(Term.of(from, from.plusYears(1)))
            .addOutcome(Outcome.builder().id("home").deadweight(Deadweight.PRICED_IN).build())
            .rateCard(RateCard.of(from, Tariff.of("home", Price.unit(Amount.of("GBP", "600")))))
            .payers(Payers.byShares(OutcomePayer.sole("council")))
            .build();
    return ContractDocument.of(contract).toContract().equals(contract);
  }
}
