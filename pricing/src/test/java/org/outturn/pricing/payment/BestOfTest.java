package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.unit;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule best-of: the best two of three, by price per unit after deadweight and earlier limits. */
class BestOfTest {
  private static final Limit BEST_TWO =
      new ParticipantLimit(
          "best-two", Coverage.ofTheme("progress"), LimitTerms.of(MostOutcomes.of(2)), Choose.BEST);

  private static Outcome progress(String id) {
    return outcome(id).withTheme("progress");
  }

  private static OutcomesContract contractOf(Outcome first, Outcome second, Outcome third) {
    return contract(
            List.of(first, second, third),
            unit("first", "100"),
            unit("second", "300"),
            unit("third", "200"))
        .withLimits(BEST_TWO);
  }

  private static PaymentStatement statement(OutcomesContract contract) {
    return price(
        contract,
        claim("c1", "p1", "first", "2020-02-01"),
        claim("c2", "p1", "second", "2020-02-02"),
        claim("c3", "p1", "third", "2020-02-03"));
  }

  @Test
  void keepsTheBestPriced() {
    assertThat(
            lines(statement(contractOf(progress("first"), progress("second"), progress("third")))))
        .containsExactly(
            "c1 first 1 x GBP 100.00 = GBP 100.00",
            "c1 first -1: GBP -100.00 best-of, best-two: over the limit of 2 outcomes for each"
                + " participant",
            "c2 second 1 x GBP 300.00 = GBP 300.00",
            "c3 third 1 x GBP 200.00 = GBP 200.00");
  }

  /** 300 less nine tenths is 30, which is now the worst. */
  @Test
  void comparesAfterDeadweight() {
    PaymentStatement statement =
        statement(
            contractOf(
                progress("first"),
                progress("second").withDeadweight(Deadweight.onPrice(Share.percent(90))),
                progress("third")));
    assertThat(statement.net()).isEqualTo(pounds("300"));
  }

  /** The outcome's own limit leaves 50 of 300. */
  @Test
  void comparesAfterEarlierLimits() {
    OutcomesContract contract =
        contractOf(progress("first"), progress("second"), progress("third"))
            .withLimits(
                BEST_TWO,
                new ParticipantLimit(
                    "second-max",
                    Coverage.ofOutcome("second"),
                    LimitTerms.of(pounds("50")),
                    Choose.FIRST));
    assertThat(statement(contract).net()).isEqualTo(pounds("300"));
  }

  @Test
  void takesTheFirstInClaimOrderOfEquals() {
    OutcomesContract contract =
        contract(progress("only").withClaimsPerParticipant(0), "100").withLimits(BEST_TWO);
    PaymentStatement statement =
        price(
            contract,
            claim("c1", "p1", "only", "2020-02-03"),
            claim("c2", "p1", "only", "2020-02-02"),
            claim("c3", "p1", "only", "2020-02-01"));
    assertThat(lines(statement)).anyMatch(line -> line.startsWith("c1 only -1: GBP -100.00"));
    assertThat(statement.net()).isEqualTo(pounds("200"));
  }

  /** The dearer claim comes later and takes the cheaper one's place back. */
  @Test
  void looksAtAllEvidenceUpToTheAsOfDate() {
    OutcomesContract contract =
        contractOf(progress("first"), progress("second"), progress("third"));
    Evidence evidence =
        Evidence.ofClaims(
            List.of(
                claim("c1", "p1", "first", "2020-02-01"),
                claim("c2", "p1", "second", "2020-02-02"),
                claim("c3", "p1", "third", "2020-02-03")));
    assertThat(OutcomePricer.DEFAULT.price(contract, evidence, day("2020-02-02")).net())
        .isEqualTo(pounds("400"));
    assertThat(OutcomePricer.DEFAULT.price(contract, evidence).net()).isEqualTo(pounds("500"));
  }
}
