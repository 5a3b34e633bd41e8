package org.outturn.core.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;

/** Which contracts a fund can pay into. */
class FundFitTest {
  private static final LocalDate START = LocalDate.parse("2020-01-01");

  private static OutcomesContract contract(String id, String currency, String... payers) {
    return OutcomesContract.builder()
        .id(id)
        .currency(currency)
        .term(Term.of(START, START.plusYears(1)))
        .addOutcome(Outcome.builder().id("housed").deadweight(Deadweight.PRICED_IN).build())
        .rateCard(RateCard.of(START, Tariff.of("housed", Price.unit(Amount.of(currency, "1")))))
        .payers(
            Payers.byShares(
                Stream.of(payers)
                    .map(party -> OutcomePayer.sole(party).withShare(Share.of(1, payers.length)))
                    .toArray(OutcomePayer[]::new)))
        .build();
  }

  private static List<String> problems(OutcomesContract... contracts) {
    OutcomesFund fund =
        OutcomesFund.builder()
            .id("top-up")
            .currency("GBP")
            .party("fund")
            .limit(Amount.of("GBP", "1000"))
            .build();
    Problems problems = new Problems();
    FundFit.check(fund, Placed.each("contracts", List.of(contracts)), problems);
    return problems.found().stream().map(Problem::toString).toList();
  }

  @Test
  void takesContractsThatItIsAPayerOf() {
    assertThat(problems()).isEmpty();
    assertThat(problems(contract("a", "GBP", "city", "fund"), contract("b", "GBP", "fund")))
        .isEmpty();
  }

  @Test
  void notesEveryContractThatItCannotPayInto() {
    assertThat(
            problems(
                contract("a", "GBP", "fund"),
                contract("b", "EUR", "city", "state"),
                contract("a", "GBP", "fund")))
        .containsExactly(
            "contracts[1]: 'b' is in EUR; expected GBP, the currency of the fund",
            "contracts[1]: 'fund' is not a payer of 'b'; expected one of city, state",
            "contracts[2]: 'a' stands twice; expected contracts whose ids differ");
  }
}
