package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;

import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.pricing.fixtures.StatementRendering;

/** Rule replay-safe: pricing a file twice equals pricing it once. */
class ReplaySafeTest {
  @Test
  void paysAClaimThatStandsTwiceOnce() {
    OutcomesContract contract = contract(outcome("entry").withClaimsPerParticipant(0), "600");
    OutcomeClaim claim = claim("c1", "p1", "entry", "2020-02-01");
    assertThat(StatementRendering.of(price(contract, claim, claim)))
        .isEqualTo(StatementRendering.of(price(contract, claim)));
  }

  @Test
  void countsATallyThatStandsTwiceOnce() {
    OutcomesContract contract = contract(outcome("entry"), "600");
    assertThat(
            price(contract, tally("entry", "5", "2020-02-01"), tally("entry", "5.0", "2020-02-01"))
                .net())
        .isEqualTo(pounds("3000"));
  }
}
