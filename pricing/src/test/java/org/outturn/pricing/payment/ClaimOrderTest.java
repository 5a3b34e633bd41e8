package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Limit;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.StatementLine;

/** Rule claim-order: verified, achieved, kind, id. The one that comes first is paid. */
class ClaimOrderTest {
  /** A limit of GBP 600.00 that pays one claim, so that its order shows. */
  private static final OutcomesContract PAYS_ONE =
      contract(outcome("entry"), "600").withLimits(Limit.ofContract("contract", pounds("600")));

  private static List<String> inOrder(OutcomeClaim... claims) {
    return price(PAYS_ONE, claims).lines().stream()
        .filter(line -> !line.isAdjustment())
        .map(StatementLine::claim)
        .toList();
  }

  @Test
  void takesTheFirstVerifiedThenTheFirstAchieved() {
    OutcomeClaim base = claim("c1", "p1", "entry", "2020-02-01").withVerified(day("2020-05-01"));
    assertThat(
            inOrder(
                base,
                base.withClaim("c2").withVerified(day("2020-04-30")),
                base.withClaim("c3").withAchieved(day("2020-01-31"))))
        .containsExactly("c2", "c3", "c1");
  }

  @Test
  void ordersIdsAsText() {
    OutcomeClaim base = claim("c2", "p1", "entry", "2020-02-01");
    assertThat(inOrder(base, base.withClaim("c10"), base.withClaim("C3")))
        .containsExactly("C3", "c10", "c2");
  }

  @Test
  void takesClaimsBeforeTalliesOfTheSameDay() {
    PaymentStatement statement =
        OutcomePricer.DEFAULT.price(
            PAYS_ONE,
            Evidence.of(
                List.of(claim("z", "p1", "entry", "2020-02-01")),
                List.of(tally("entry", "1", "2020-02-01"))));
    assertThat(lines(statement))
        .containsExactly(
            "z entry 1 x GBP 600.00 = GBP 600.00",
            "entry@2020-02-01 entry 1 x GBP 600.00 = GBP 600.00",
            "entry@2020-02-01 entry -1: GBP -600.00 part-pay, contract: over the limit of GBP"
                + " 600.00 for the contract");
  }
}
