package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule deadweight-on-price: payable = gross x (1 - rate), for each claim. */
class DeadweightOnPriceTest {
  @Test
  void deductsTheRateFromEachClaim() {
    OutcomesContract contract =
        contract(outcome("entry").withDeadweight(Deadweight.onPrice(Share.of(1, 6))), "600");
    assertThat(lines(price(contract, claim("c1", "p1", "entry", "2020-02-01"))))
        .containsExactly(
            "c1 entry 1 x GBP 600.00 = GBP 600.00",
            "c1 entry 0: GBP -100.00 deadweight-on-price, DEADWEIGHT: 1/6 of the price would have"
                + " been earned anyway");
  }

  @Test
  void deductsNothingWhereItIsPricedIn() {
    assertThat(
            lines(
                price(contract(outcome("entry"), "600"), claim("c1", "p1", "entry", "2020-02-01"))))
        .containsExactly("c1 entry 1 x GBP 600.00 = GBP 600.00");
  }

  /** 600 families at 700 each, 1/6 anyway (Troubled Families, 2013: 600 families, 500 payable). */
  @Test
  void deductsFromATallyOnce() {
    OutcomesContract contract =
        contract(outcome("family").withDeadweight(Deadweight.onPrice(Share.of(1, 6))), "700");
    PaymentStatement statement = price(contract, tally("family", "600", "2020-02-01"));
    assertThat(statement.gross()).isEqualTo(pounds("420000"));
    assertThat(statement.net()).isEqualTo(pounds("350000"));
  }
}
