package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Limit;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule once-each: a participant is paid so often for an outcome. */
class OnceEachTest {
  private static final OutcomesContract ONCE = contract(outcome("entry"), "600");
  private static final OutcomeClaim FIRST = claim("c1", "p1", "entry", "2020-02-01");
  private static final OutcomeClaim SECOND = claim("c2", "p1", "entry", "2020-03-01");
  private static final OutcomeClaim THIRD = claim("c3", "p1", "entry", "2020-04-01");

  @Test
  void refusesARepeat() {
    assertThat(lines(price(ONCE, FIRST, SECOND)))
        .containsExactly(
            "c1 entry 1 x GBP 600.00 = GBP 600.00",
            "c2 entry 1 x GBP 600.00 = GBP 600.00",
            "c2 entry -1: GBP -600.00 once-each, REPEAT: this participant counts for this outcome"
                + " once and already has");
  }

  @Test
  void decidesInClaimOrder() {
    PaymentStatement statement = price(ONCE, FIRST.withVerified(day("2020-05-01")), SECOND);
    assertThat(lines(statement))
        .contains("c2 entry 1 x GBP 600.00 = GBP 600.00")
        .anyMatch(line -> line.startsWith("c1 entry -1: GBP -600.00 once-each"));
  }

  @Test
  void allowsAsManyAsTheOutcomeSays() {
    OutcomesContract twice = contract(outcome("entry").withClaimsPerParticipant(2), "600");
    assertThat(lines(price(twice, FIRST, SECOND, THIRD)))
        .endsWith(
            "c3 entry -1: GBP -600.00 once-each, REPEAT: this participant counts for this outcome"
                + " 2 times and already has");
    OutcomesContract always = contract(outcome("entry").withClaimsPerParticipant(0), "600");
    assertThat(price(always, FIRST, SECOND, THIRD).net()).isEqualTo(pounds("1800"));
  }

  @Test
  void isNotUsedUpByAClaimThatAnEarlierRuleRefuses() {
    assertThat(price(ONCE, FIRST.withStatus(ClaimStatus.REJECTED), SECOND).net())
        .isEqualTo(pounds("600"));
  }

  /** The baseline leaves nothing of the first claim, but the participant has been counted. */
  @Test
  void isUsedUpByAClaimThatABaselineTakes() {
    OutcomesContract contract =
        contract(
            outcome("entry").withDeadweight(Deadweight.onCount(Baseline.ofCount(BigDecimal.ONE))),
            "600");
    assertThat(price(contract, FIRST, SECOND).net()).isEqualTo(pounds("0"));
  }

  @Test
  void isUsedUpByAClaimThatALimitCuts() {
    OutcomesContract contract = ONCE.withLimits(Limit.ofContract("contract", pounds("0")));
    assertThat(price(contract, FIRST, SECOND).adjustments())
        .extracting(StatementRendering::adjustment)
        .containsExactlyInAnyOrder(
            "once-each -1: GBP -600.00", "part-pay contract -1: GBP -600.00");
  }
}
