package org.outturn.core.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
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

  /** Whether a contract's tree gives the contract again. */
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
    return ContractJson.fromTree(ContractJson.toTree(contract)).equals(contract);
  }

  /** What is said to who reads JSON all the same, and then to who writes it. */
  public static List<String> refusals() {
    return Stream.<Runnable>of(
            () -> EvidenceJson.read("{}".getBytes(StandardCharsets.UTF_8)),
            () -> EvidenceJson.read("{}".getBytes(StandardCharsets.UTF_8)),
            () -> EvidenceJson.write(Evidence.NONE))
        .map(RoundTripWithoutJackson::refusal)
        .toList();
  }

  private static String refusal(Runnable step) {
    try {
      step.run();
      return "";
    } catch (IllegalStateException refused) {
      return String.valueOf(refused.getMessage());
    }
  }
}
