package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;

import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule deductible: the first so much money of a scope is not paid. */
class DeductibleTest {
  private static final OutcomesContract CONTRACT = contract(outcome("entry"), "100");

  private static PaymentStatement tens(OutcomesContract contract) {
    return price(
        contract,
        tally("entry", "10", "2020-02-01"),
        tally("entry", "10", "2020-03-01"),
        tally("entry", "10", "2021-02-01"));
  }

  /** 1,000 of the first tally and 500 of the second are not paid. */
  @Test
  void theFirstMoneyIsNotPaidClaimAfterClaim() {
    PaymentStatement statement =
        tens(CONTRACT.withDeductibles(Deductible.ofContract("first", pounds("1500"))));
    assertThat(statement.net()).isEqualTo(pounds("1500"));
    assertThat(statement.adjustments().stream().map(StatementRendering::adjustment))
        .containsExactly("deductible first -15: GBP -1,500.00");
    assertThat(statement.limits().stream().map(StatementRendering::headroom))
        .containsExactly("first used GBP 1,500.00 left GBP 0.00");
  }

  /** 400 in each of two contract years. */
  @Test
  void ofAYearItBeginsAgainEachContractYear() {
    assertThat(tens(CONTRACT.withDeductibles(Deductible.perYear("yearly", pounds("400")))).net())
        .isEqualTo(pounds("2200"));
  }

  /** What is not paid first uses nothing of a limit: 3,000 less 1,500, at most 1,200. */
  @Test
  void actsBeforeEveryLimitAndUsesNone() {
    PaymentStatement statement =
        tens(
            CONTRACT
                .withDeductibles(Deductible.ofContract("first", pounds("1500")))
                .withLimits(Limit.ofContract("most", pounds("1200"))));
    assertThat(statement.net()).isEqualTo(pounds("1200"));
    assertThat(statement.limits().stream().map(StatementRendering::headroom))
        .containsExactly(
            "first used GBP 1,500.00 left GBP 0.00", "most used GBP 1,200.00 left GBP 0.00");
  }
}
