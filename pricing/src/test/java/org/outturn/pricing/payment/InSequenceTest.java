package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.Given.unit;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule in-sequence: 26 weeks in work require 13 weeks. */
class InSequenceTest {
  private static final OutcomesContract CONTRACT =
      contract(
          List.of(outcome("weeks-13"), outcome("weeks-26").withRequires("weeks-13")),
          unit("weeks-13", "1000"),
          unit("weeks-26", "2000"));

  @Test
  void refusesWhatWasNotAchievedInSequence() {
    assertThat(lines(price(CONTRACT, claim("c1", "p1", "weeks-26", "2020-06-01"))))
        .containsExactly(
            "c1 weeks-26 1 x GBP 2,000.00 = GBP 2,000.00",
            "c1 weeks-26 -1: GBP -2,000.00 in-sequence, PREREQUISITE: requires weeks-13 by"
                + " 2020-06-01, not all verified for this participant");
  }

  @Test
  void refusesWhatSomebodyElseAchieved() {
    PaymentStatement statement =
        price(
            CONTRACT,
            claim("c1", "p1", "weeks-13", "2020-03-01"),
            claim("c2", "p2", "weeks-26", "2020-06-01"));
    assertThat(statement.net()).isEqualTo(pounds("1000"));
  }

  @Test
  void paysWhatFollowsOnTheSameDayButNotTheDayBefore() {
    OutcomeClaim first = claim("c1", "p1", "weeks-13", "2020-03-01");
    assertThat(price(CONTRACT, first, claim("c2", "p1", "weeks-26", "2020-03-01")).net())
        .isEqualTo(pounds("3000"));
    assertThat(price(CONTRACT, first, claim("c2", "p1", "weeks-26", "2020-02-29")).net())
        .isEqualTo(pounds("1000"));
  }

  /** The 13 weeks are achieved in March and verified only in September, after the 26 weeks. */
  @Test
  void asksForVerificationByTheAsOfDateInWhateverOrder() {
    Evidence evidence =
        Evidence.ofClaims(
            List.of(
                claim("c1", "p1", "weeks-13", "2020-03-01").withVerified(day("2020-09-01")),
                claim("c2", "p1", "weeks-26", "2020-06-01")));
    assertThat(OutcomePricer.DEFAULT.price(CONTRACT, evidence, day("2020-08-31")).net())
        .isEqualTo(pounds("0"));
    assertThat(OutcomePricer.DEFAULT.price(CONTRACT, evidence, day("2020-09-01")).net())
        .isEqualTo(pounds("3000"));
  }

  @Test
  void doesNotMindThatTheRequiredClaimWasRefusedOtherwise() {
    OutcomeClaim outOfTerm = claim("c1", "p1", "weeks-13", "2019-12-31");
    OutcomeClaim next = claim("c2", "p1", "weeks-26", "2020-06-01");
    assertThat(price(CONTRACT, outOfTerm, next).net()).isEqualTo(pounds("2000"));
    assertThat(price(CONTRACT, outOfTerm.withStatus(ClaimStatus.REJECTED), next).net())
        .isEqualTo(pounds("0"));
  }

  @Test
  void doesNotAskATally() {
    assertThat(price(CONTRACT, tally("weeks-26", "3", "2020-06-01")).net())
        .isEqualTo(pounds("6000"));
  }
}
