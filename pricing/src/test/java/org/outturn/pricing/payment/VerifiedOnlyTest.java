package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule verified-only: other claims are listed with their reason and cost nothing. */
class VerifiedOnlyTest {
  private static final OutcomesContract CONTRACT = contract(outcome("entry"), "600");

  @Test
  void listsWhatIsNotVerifiedWithItsReason() {
    PaymentStatement statement =
        price(
            CONTRACT,
            claim("c1", "p1", "entry", "2020-03-01").withStatus(ClaimStatus.SUBMITTED),
            claim("c2", "p2", "entry", "2020-03-01").withStatus(ClaimStatus.REJECTED),
            claim("c3", "p3", "entry", "2020-03-01").withStatus(ClaimStatus.REVERSED),
            claim("c4", "p4", "entry", "2020-03-01"),
            claim("c5", "p5", "entry", "2020-03-01").withStatus(ClaimStatus.DISPUTED));
    assertThat(lines(statement))
        .containsExactly(
            "c1 entry 1 x GBP 600.00 = GBP 600.00",
            "c1 entry -1: GBP -600.00 verified-only, SUBMITTED: submitted but not verified",
            "c2 entry 1 x GBP 600.00 = GBP 600.00",
            "c2 entry -1: GBP -600.00 verified-only, REJECTED: rejected by the validator",
            "c3 entry 1 x GBP 600.00 = GBP 600.00",
            "c3 entry -1: GBP -600.00 verified-only, REVERSED: reversed, and not verified since",
            "c4 entry 1 x GBP 600.00 = GBP 600.00",
            "c5 entry 1 x GBP 600.00 = GBP 600.00",
            "c5 entry -1: GBP -600.00 verified-only, DISPUTED: disputed, and not decided again");
    assertThat(statement.net()).isEqualTo(pounds("600"));
  }

  @Test
  void neverPaysAClaimReversedOnTheDayItWasVerified() {
    PaymentStatement statement =
        price(
            CONTRACT,
            claim("c1", "p1", "entry", "2020-03-01")
                .withStatus(ClaimStatus.REVERSED)
                .withReversed(day("2020-03-01")));
    assertThat(statement.net()).isEqualTo(pounds("0"));
  }
}
