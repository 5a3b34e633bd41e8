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

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.core.limit.SharedLimit;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.StatementLine;

/** Limits and rule part-pay: who meets them when, and what the claim that meets one gets. */
class PartPayTest {
  private static final OutcomesContract CONTRACT =
      contract(
          List.of(
              outcome("entry").withTheme("home").withClaimsPerParticipant(0),
              outcome("stay").withTheme("home").withClaimsPerParticipant(0),
              outcome("job").withTheme("work").withClaimsPerParticipant(0)),
          unit("entry", "600"),
          unit("stay", "300"),
          unit("job", "1000"));

  private static LimitTerms amount(String most, OnReaching onReaching) {
    return LimitTerms.of(pounds(most)).withOnReaching(onReaching);
  }

  private static LimitTerms amount(String most) {
    return amount(most, OnReaching.PART);
  }

  private static LimitTerms quantity(long most, OnReaching onReaching) {
    return LimitTerms.outcomes(most).withOnReaching(onReaching);
  }

  private static Limit ofEach(Coverage coverage, LimitTerms terms) {
    return new ParticipantLimit("each", coverage, terms, Choose.FIRST);
  }

  private static Limit ofAll(Coverage coverage, LimitTerms terms) {
    return new SharedLimit("all", coverage, false, terms);
  }

  private static List<String> cuts(PaymentStatement statement) {
    return statement.lines().stream()
        .filter(StatementLine::isAdjustment)
        .map(StatementRendering::line)
        .toList();
  }

  private static final OutcomeClaim ENTRY = claim("c1", "p1", "entry", "2020-02-01");
  private static final OutcomeClaim AGAIN = claim("c2", "p1", "entry", "2020-02-02");
  private static final OutcomeClaim STAY = claim("c3", "p1", "stay", "2020-02-03");
  private static final OutcomeClaim JOB = claim("c4", "p1", "job", "2020-02-04");

  @Test
  void paysTheClaimThatMeetsALimitInPart() {
    PaymentStatement statement =
        price(CONTRACT.withLimits(ofAll(Coverage.ALL, amount("1000"))), ENTRY, AGAIN, STAY);
    assertThat(cuts(statement))
        .containsExactly(
            "c2 entry 0: GBP -200.00 part-pay, all: over the limit of GBP 1,000.00 for the"
                + " contract",
            "c3 stay -1: GBP -300.00 part-pay, all: over the limit of GBP 1,000.00 for the"
                + " contract");
  }

  @Test
  void allOrNothingLeavesRoomForASmallerClaim() {
    PaymentStatement statement =
        price(
            CONTRACT.withLimits(ofAll(Coverage.ALL, amount("1000", OnReaching.NOTHING))),
            ENTRY,
            AGAIN,
            STAY);
    assertThat(cuts(statement))
        .containsExactly(
            "c2 entry -1: GBP -600.00 part-pay, all: over the limit of GBP 1,000.00 for the"
                + " contract");
    assertThat(statement.net()).isEqualTo(pounds("900"));
  }

  @Test
  void aTallyIsOneClaim() {
    OutcomesContract part =
        CONTRACT.withLimits(ofAll(Coverage.ofOutcome("entry"), quantity(3, OnReaching.PART)));
    OutcomesContract nothing =
        CONTRACT.withLimits(ofAll(Coverage.ofOutcome("entry"), quantity(3, OnReaching.NOTHING)));
    assertThat(cuts(price(part, tally("entry", "5", "2020-02-01"))))
        .containsExactly(
            "entry@2020-02-01 entry -2: GBP -1,200.00 part-pay, all: over the limit of 3 outcomes"
                + " for the contract");
    assertThat(price(nothing, tally("entry", "5", "2020-02-01")).net()).isEqualTo(pounds("0"));
  }

  @Test
  void limitsOneParticipantAtATime() {
    OutcomesContract contract = CONTRACT.withLimits(ofEach(Coverage.ALL, amount("700")));
    PaymentStatement statement =
        price(contract, ENTRY, STAY, ENTRY.withClaim("c9").withParticipant("p2"));
    assertThat(cuts(statement))
        .containsExactly(
            "c3 stay 0: GBP -200.00 part-pay, each: over the limit of GBP 700.00 for each"
                + " participant");
  }

  @Test
  void coversOneOutcomeOneThemeOrAll() {
    assertThat(netOf(ofEach(Coverage.ofOutcome("entry"), amount("700")))).isEqualTo("2000.00");
    assertThat(netOf(ofEach(Coverage.ofTheme("home"), amount("700")))).isEqualTo("1700.00");
    assertThat(netOf(ofEach(Coverage.ALL, amount("700")))).isEqualTo("700.00");
    assertThat(netOf(ofAll(Coverage.ofOutcome("entry"), amount("700")))).isEqualTo("2000.00");
    assertThat(netOf(ofAll(Coverage.ofTheme("home"), amount("700")))).isEqualTo("1700.00");
    assertThat(netOf(ofAll(Coverage.ALL, amount("700")))).isEqualTo("700.00");
  }

  /** Without a limit 600 + 600 + 300 + 1000 = 2500. */
  private static String netOf(Limit limit) {
    return price(CONTRACT.withLimits(limit), ENTRY, AGAIN, STAY, JOB).net().value().toPlainString();
  }

  /** Begun on 2020-01-01: New Year is the anniversary; a claim falls by its verified date. */
  @Test
  void beginsAnewWithEachContractYear() {
    OutcomesContract contract =
        CONTRACT.withLimits(new SharedLimit("year", Coverage.ALL, true, amount("600")));
    PaymentStatement statement =
        price(
            contract,
            ENTRY.withVerified(day("2020-12-31")),
            AGAIN.withVerified(day("2021-01-01")),
            STAY.withVerified(day("2021-12-31")));
    assertThat(cuts(statement))
        .containsExactly(
            "c3 stay -1: GBP -300.00 part-pay, year: over the limit of GBP 600.00 for each"
                + " contract year");
  }

  /** 0.4 of 183 is 73.2 of 100 outcomes. */
  @Test
  void keepsAShareOfTheCohortExact() {
    OutcomesContract contract =
        CONTRACT
            .withCohorts(
                Cohort.MAIN.withPlannedSize(100), Cohort.MAIN.withId("north").withPlannedSize(83))
            .withLimits(
                ofAll(Coverage.ALL, LimitTerms.of(MostOutcomes.ofCohort(Share.percent(40)))));
    assertThat(cuts(price(contract, tally("entry", "100", "2020-02-01"))))
        .containsExactly(
            "entry@2020-02-01 entry -26.8: GBP -16,080.00 part-pay, all: over the limit of 73.2"
                + " outcomes for the contract");
  }

  /** By quantity 2 of 3 of 1800 is 1200, then by amount 1000; two outcomes stay paid. */
  @Test
  void cutsByQuantityFirstThenByAmount() {
    LimitTerms both = LimitTerms.of(pounds("1000")).withQuantity(MostOutcomes.of(2));
    PaymentStatement statement =
        price(CONTRACT.withLimits(ofAll(Coverage.ALL, both)), tally("entry", "3", "2020-02-01"));
    assertThat(cuts(statement))
        .containsExactly(
            "entry@2020-02-01 entry -1: GBP -800.00 part-pay, all: over the limit of 2 outcomes"
                + " or GBP 1,000.00 for the contract");
    assertThat(statement.limits())
        .extracting(StatementRendering::headroom)
        .containsExactly("all used GBP 1,000.00 left GBP 0.00", "all used 2 left 0");
  }

  /** Listed the other way round, the limit on one participant still acts before the one on all. */
  @Test
  void actsScopeByScopeAndIsUsedByWhatItLetsThrough() {
    OutcomesContract contract =
        CONTRACT.withLimits(
            ofAll(Coverage.ALL, amount("500")), ofEach(Coverage.ALL, amount("700")));
    PaymentStatement statement = price(contract, ENTRY, STAY);
    assertThat(cuts(statement))
        .containsExactly(
            "c1 entry 0: GBP -100.00 part-pay, all: over the limit of GBP 500.00 for the"
                + " contract",
            "c3 stay 0: GBP -200.00 part-pay, each: over the limit of GBP 700.00 for each"
                + " participant",
            "c3 stay -1: GBP -100.00 part-pay, all: over the limit of GBP 500.00 for the"
                + " contract");
  }

  /** The outcome's limit takes all of the second claim, which then uses none of the contract's. */
  @Test
  void aClaimCutToNothingUsesNone() {
    OutcomesContract contract =
        CONTRACT.withLimits(
            new SharedLimit("entries", Coverage.ofOutcome("entry"), false, amount("600")),
            new SharedLimit("number", Coverage.ALL, false, quantity(2, OnReaching.PART)));
    PaymentStatement statement = price(contract, ENTRY, AGAIN, STAY);
    assertThat(statement.net()).isEqualTo(pounds("900"));
    assertThat(statement.limits())
        .extracting(StatementRendering::headroom)
        .containsExactly("entries used GBP 600.00 left GBP 0.00", "number used 2 left 0");
  }

  /** A tally of 100 with 50 unpaid uses 50. */
  @Test
  void countsWhatTheBaselineLeaves() {
    OutcomesContract contract =
        contract(
                outcome("entry")
                    .withDeadweight(Deadweight.onCount(Baseline.ofCount(BigDecimal.valueOf(50)))),
                "600")
            .withLimits(ofAll(Coverage.ALL, quantity(60, OnReaching.PART)));
    PaymentStatement statement = price(contract, tally("entry", "100", "2020-02-01"));
    assertThat(statement.limits())
        .extracting(StatementRendering::headroom)
        .containsExactly("all used 50 left 10");
    assertThat(statement.net()).isEqualTo(pounds("30000"));
  }
}
