package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Share;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule commitment: up to it, then the next where the contract spills, else unfunded. */
class CommitmentTest {
  private static OutcomePayer third(String party) {
    return OutcomePayer.builder().party(party).share(Share.of(1, 3)).build();
  }

  private static PaymentStatement statement(
      boolean spills, OutcomePayer first, OutcomePayer second, OutcomePayer third) {
    return price(
        contract(outcome("entry"), "600")
            .withPayers(
                new Payers(ImmutableList.of(first, second, third), PayerRule.SHARES, spills)),
        claim("c1", "p1", "entry", "2020-02-01"));
  }

  private static List<String> payers(PaymentStatement statement) {
    return statement.payers().stream().map(StatementRendering::payer).toList();
  }

  private static OutcomePayer upTo(String party, String commitment) {
    return third(party).withCommitment(pounds(commitment));
  }

  /** Each owes 200; the second has committed 50. */
  @Test
  void reportsWhatNobodyCommittedAsUnfunded() {
    PaymentStatement statement = statement(false, third("a"), upTo("b", "50"), third("c"));
    assertThat(payers(statement)).containsExactly("a GBP 200.00", "b GBP 50.00", "c GBP 200.00");
    assertThat(statement.unfunded()).isEqualTo(pounds("150"));
    assertThat(statement.net()).isEqualTo(pounds("600"));
  }

  @Test
  void spillsToTheNextListed() {
    PaymentStatement statement = statement(true, third("a"), upTo("b", "50"), third("c"));
    assertThat(payers(statement)).containsExactly("a GBP 200.00", "b GBP 50.00", "c GBP 350.00");
    assertThat(statement.unfunded()).isEqualTo(pounds("0"));
  }

  /** The third takes 20 of the 150 beside its own 200, then it is the first's turn. */
  @Test
  void spillsFromTheTopAfterTheLast() {
    PaymentStatement statement = statement(true, third("a"), upTo("b", "50"), upTo("c", "220"));
    assertThat(payers(statement)).containsExactly("a GBP 330.00", "b GBP 50.00", "c GBP 220.00");
  }

  @Test
  void reportsWhatEvenSpillingCannotPay() {
    PaymentStatement statement =
        statement(true, upTo("a", "250"), upTo("b", "50"), upTo("c", "220"));
    assertThat(payers(statement)).containsExactly("a GBP 250.00", "b GBP 50.00", "c GBP 220.00");
    assertThat(statement.unfunded()).isEqualTo(pounds("80"));
  }
}
