package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule deadweight-on-count: the first outcomes up to the baseline are unpaid. */
class DeadweightOnCountTest {
  private static Outcome entry(Baseline baseline) {
    return outcome("entry").withDeadweight(Deadweight.onCount(baseline));
  }

  private static Outcome entry(String count) {
    return entry(Baseline.ofCount(new BigDecimal(count)));
  }

  @Test
  void paysNothingForTheFirstOnesInClaimOrder() {
    assertThat(
            lines(
                price(
                    contract(entry("1.5"), "600"),
                    claim("c1", "p1", "entry", "2020-02-01"),
                    claim("c2", "p2", "entry", "2020-02-02"),
                    claim("c3", "p3", "entry", "2020-02-03"))))
        .containsExactly(
            "c1 entry 1 x GBP 600.00 = GBP 600.00",
            "c1 entry -1: GBP -600.00 deadweight-on-count, BASELINE: the first 1.5 would have"
                + " happened anyway",
            "c2 entry 1 x GBP 600.00 = GBP 600.00",
            "c2 entry -0.5: GBP -300.00 deadweight-on-count, BASELINE: the first 1.5 would have"
                + " happened anyway",
            "c3 entry 1 x GBP 600.00 = GBP 600.00");
  }

  @Test
  void isNeverBelowZero() {
    assertThat(price(contract(entry("10"), "600"), tally("entry", "4", "2020-02-01")).net())
        .isEqualTo(pounds("0"));
  }

  @Test
  void isNotUsedUpByARefusedClaim() {
    assertThat(
            price(
                    contract(entry("1"), "600"),
                    claim("c1", "p1", "entry", "2020-02-01").withStatus(ClaimStatus.REJECTED),
                    claim("c2", "p2", "entry", "2020-02-02"))
                .net())
        .isEqualTo(pounds("0"));
  }

  /** Of 100, 100, 50 and 50 the first is unpaid and still uses the tier: 100 + 50 + 50 are left. */
  @Test
  void leavesTheFirstUnitsUnpaidAtTheirOwnPricesAndStillUsesTiers() {
    OutcomesContract contract =
        contract(
            entry("1"),
            Price.graduated(List.of(Tier.upTo(2, pounds("100")), Tier.beyond(pounds("50")))));
    assertThat(price(contract, tally("entry", "4", "2020-02-01")).net()).isEqualTo(pounds("200"));
    PaymentStatement oneByOne =
        price(
            contract,
            claim("c1", "p1", "entry", "2020-02-01"),
            claim("c2", "p2", "entry", "2020-02-02"),
            claim("c3", "p3", "entry", "2020-02-03"));
    assertThat(oneByOne.net()).isEqualTo(pounds("150"));
  }

  private static OutcomesContract tenthOfThoseEngaged(Cohort... cohorts) {
    return contract(entry(Baseline.ofRate(Share.percent(10))), "100").withCohorts(cohorts);
  }

  private static final Cohort NORTH = Cohort.MAIN.withId("north");

  /** The highest of each cohort: 30 of 20 and 30, and 40; a tenth of 70 is 7 of 10 outcomes. */
  @Test
  void countsTheHighestParticipantsOfEachCohort() {
    PaymentStatement statement =
        price(
            tenthOfThoseEngaged(Cohort.MAIN.withEngaged(1000), NORTH),
            tally("entry", "5", "2020-02-01").withCohort("main").withParticipants(30),
            tally("entry", "0", "2020-03-01").withCohort("main").withParticipants(20),
            tally("entry", "5", "2020-04-01").withCohort("north").withParticipants(40));
    assertThat(statement.net()).isEqualTo(pounds("300"));
  }

  /** A tenth of 10 + 15 is 2.5 of 5 outcomes. */
  @Test
  void countsTheCohortsOwnNumbersWhereNoTallyDoes() {
    PaymentStatement statement =
        price(
            tenthOfThoseEngaged(Cohort.MAIN.withEngaged(10), NORTH.withEngaged(15)),
            tally("entry", "5", "2020-02-01").withCohort("main"));
    assertThat(statement.net()).isEqualTo(pounds("250"));
  }

  @Test
  void refusesARateOfNobodyKnowsHowMany() {
    assertThatThrownBy(
            () -> price(tenthOfThoseEngaged(Cohort.MAIN), claim("c1", "p1", "entry", "2020-02-01")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "outcomes[0].deadweight.baselineRate: expected the people engaged, as participants in"
                + " a tally of 'entry' or as engaged of a cohort, but neither is stated");
  }
}
