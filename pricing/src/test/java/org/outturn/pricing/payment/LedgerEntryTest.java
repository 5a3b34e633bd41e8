package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Limit;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.payment.statement.LedgerEntry;

/** A ledger, one movement at a time. */
class LedgerEntryTest {
  private static final OutcomesContract CONTRACT =
      contract(outcome("entry"), "600").withLimits(Limit.ofContract("contract", pounds("1000")));

  private static OutcomeClaim claim(String id, String verified) {
    return Given.claim(id, "p-" + id, "entry", "2020-02-01").withVerified(day(verified));
  }

  private static List<String> entries(OutcomeClaim... claims) {
    return OutcomePricer.DEFAULT
        .ledger(PricedTerms.of(CONTRACT), Evidence.ofClaims(List.of(claims)), day("2020-12-31"))
        .entries()
        .stream()
        .map(LedgerEntry::text)
        .toList();
  }

  @Test
  void saysWhatMovesWhenAndWhoPays() {
    assertThat(entries(claim("C1", "2020-03-01"), claim("C2", "2020-04-01")))
        .containsExactly(
            "2020-03-01 CLAIM C1 GBP 600.00: council GBP 600.00",
            "2020-04-01 CLAIM C2 GBP 400.00: council GBP 400.00");
  }

  /** What is taken back frees the limit for what is verified later. */
  @Test
  void takesBackWhatWasPaid() {
    assertThat(
            entries(
                claim("C1", "2020-03-01").withReversed(day("2020-03-15")),
                claim("C2", "2020-04-01")))
        .containsExactly(
            "2020-03-01 CLAIM C1 GBP 600.00: council GBP 600.00",
            "2020-03-15 CLAWBACK C1 GBP -600.00: council GBP -600.00",
            "2020-04-01 CLAIM C2 GBP 600.00: council GBP 600.00");
  }
}
