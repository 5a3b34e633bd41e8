package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.tally;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.AmountOverflowException;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Pricing as a whole: what it refuses, and a statement of nothing. */
class OutcomePricerTest {
  private static final OutcomesContract CONTRACT = contract(outcome("entry"), "600");
  private static final Evidence EVIDENCE =
      Evidence.ofClaims(
          List.of(
              claim("c1", "p1", "entry", "2020-02-01"), claim("c2", "p2", "entry", "2020-04-01")));

  @Test
  void givesAStatementOfNothing() {
    PaymentStatement statement = OutcomePricer.DEFAULT.price(CONTRACT, Evidence.NONE);
    assertThat(StatementRendering.of(statement))
        .isEqualTo(
            """
            example as of 2020-01-01
            gross GBP 0.00
            net GBP 0.00
            payer council GBP 0.00
            unfunded GBP 0.00
            outcome share none
            0 claims""");
  }

  @Test
  void givesMoneyAsJsr354() {
    PaymentStatement statement = OutcomePricer.DEFAULT.price(CONTRACT, EVIDENCE);
    assertThat(statement.gross().toMonetaryAmount()).isEqualTo(pounds("1200").toMonetaryAmount());
    assertThat(statement.net().toMonetaryAmount()).isEqualTo(pounds("1200").toMonetaryAmount());
    assertThat(statement.unfunded().toMonetaryAmount()).isEqualTo(pounds("0").toMonetaryAmount());
    assertThat(statement.outcomeShare()).contains(BigFraction.ONE);
  }

  /** 999,999,999,999 at GBP 100,000 are more pence than 2^63, in every reading. */
  @Test
  void refusesMoreThanItCanCount() {
    OutcomesContract costly = contract(outcome("entry"), "100000");
    Evidence many = Evidence.ofTallies(List.of(tally("entry", "999999999999", "2020-02-01")));
    List<ThrowingCallable> readings =
        List.of(
            () -> OutcomePricer.DEFAULT.price(costly, many),
            () -> OutcomePricer.DEFAULT.settle(costly, many, day("2020-02-01")),
            () -> OutcomePricer.DEFAULT.totals(PricedTerms.of(costly), many, day("2020-02-01")),
            () ->
                OutcomePricer.DEFAULT.explain(costly, many, day("2020-02-01"), "entry@2020-02-01"));
    assertThat(readings)
        .allSatisfy(
            reading ->
                assertThatThrownBy(reading)
                    .isInstanceOf(AmountOverflowException.class)
                    .hasMessage(
                        "contract 'example': 'entry@2020-02-01' must come to less than GBP"
                            + " 92,233,720,368,547,758.07 and 9,223,372,036,854.775807 outcomes"));
  }

  /** Ten million million are more than can be counted, however little each is worth. */
  @Test
  void namesTheLineAtWhichSumsGrowTooLarge() {
    OutcomesContract dear = contract(outcome("entry"), "50000");
    Evidence many =
        Evidence.ofTallies(
            List.of(
                tally("entry", "999999999999", "2020-02-01"),
                tally("entry", "999999999999", "2020-02-02"),
                tally("entry", "1", "2020-02-03")));

    assertThatThrownBy(() -> OutcomePricer.DEFAULT.price(dear, many))
        .isInstanceOf(AmountOverflowException.class)
        .hasMessage(
            "contract 'example': 'entry@2020-02-02' with all claims, fees and grants before it must come"
                + " to less than GBP 92,233,720,368,547,758.07 and 9,223,372,036,854.775807 outcomes");
  }

  @Test
  void refusesToExplainAClaimThatIsNotThere() {
    assertThatThrownBy(
            () -> OutcomePricer.DEFAULT.explain(CONTRACT, EVIDENCE, day("2020-04-01"), "c9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claim must be one seen by 2020-04-01 but 'c9' was not");
  }

  @Test
  void refusesToExplainAClaimThatIsVerifiedLater() {
    assertThatThrownBy(
            () -> OutcomePricer.DEFAULT.explain(CONTRACT, EVIDENCE, day("2020-03-31"), "c2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claim must be one seen by 2020-03-31 but 'c2' was not");
  }

  @Test
  void refusesEvidenceThatDoesNotFitTheContract() {
    Evidence misfit =
        Evidence.ofClaims(
            List.of(
                claim("c1", "p1", "entry", "2020-02-01").withCohort("south"),
                claim("c2", "p1", "exit", "2020-02-01")));
    OutcomesContract ofNorth = CONTRACT.withCohorts(Cohort.builder().id("north").build());
    assertThatThrownBy(() -> OutcomePricer.DEFAULT.price(ofNorth, misfit))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContainingAll(
            "claims[0]",
            "is not a cohort of this contract; expected one of north",
            "claims[1]",
            "is not an outcome of this contract; expected one of entry");
  }

  @Test
  void pricesAnyCohortWhereTheContractListsNone() {
    assertThat(CONTRACT.listsCohorts()).isFalse();
    assertThat(
            OutcomePricer.DEFAULT
                .price(
                    CONTRACT,
                    Evidence.ofClaims(
                        List.of(
                            claim("c1", "p1", "entry", "2020-02-01").withCohort("south"),
                            claim("c2", "p2", "entry", "2020-02-01").withCohort("main"))))
                .net())
        .isEqualTo(
            OutcomePricer.DEFAULT
                .price(
                    CONTRACT,
                    Evidence.ofClaims(
                        List.of(
                            claim("c1", "p1", "entry", "2020-02-01"),
                            claim("c2", "p2", "entry", "2020-02-01"))))
                .net());
  }
}
