package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Each;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.Tier;
import org.outturn.pricing.fixtures.StatementRendering;

/** Rule each: counting starts afresh where a price, a baseline or a limit says so. */
class EachTest {
  private static final OutcomesContract TIERS_OF_EACH_YEAR =
      contract(
          outcome("entry"),
          Price.graduated(List.of(Tier.upTo(10, pounds("100")), Tier.beyond(pounds("50"))))
              .withEach(Each.YEAR));

  private static OutcomesContract firstUnpaid(Baseline baseline) {
    return contract(outcome("entry").withDeadweight(Deadweight.onCount(baseline)), "100");
  }

  /** 10 at 100 and 2 at 50 in the first year, 10 at 100 and 2 at 50 in the second. */
  @Test
  void tiersBeginAgainEachContractYear() {
    assertThat(
            price(
                    TIERS_OF_EACH_YEAR,
                    tally("entry", "12", "2020-02-01"),
                    tally("entry", "12", "2021-02-01"))
                .net())
        .isEqualTo(pounds("2200"));
  }

  /** No cohort is one of its own: ten of north, ten of south and five without are within tens. */
  @Test
  void aLimitBeginsAgainForEachCohort() {
    OutcomesContract tenOfEach =
        contract(outcome("entry"), "100")
            .withLimits(
                Limit.ofOutcome("ten", "entry", LimitTerms.outcomes(10).withEach(Each.COHORT)));
    var statement =
        price(
            tenOfEach,
            tally("entry", "12", "2020-02-01").withCohort("north"),
            tally("entry", "11", "2020-03-01").withCohort("south"),
            tally("entry", "5", "2020-04-01"));
    assertThat(statement.net()).isEqualTo(pounds("2500"));
    assertThat(statement.limits().stream().map(StatementRendering::headroom))
        .hasSize(3)
        .allMatch(each -> each.contains("used 10 left 0") || each.contains("used 5 left 5"));
  }

  /** Four in each contract year are unpaid: 6 of 10, then none of 3. */
  @Test
  void aBaselineBeginsAgainEachContractYear() {
    assertThat(
            price(
                    firstUnpaid(Baseline.ofCount(new BigDecimal("4")).withEach(Each.YEAR)),
                    tally("entry", "10", "2020-02-01"),
                    tally("entry", "3", "2021-02-01"))
                .net())
        .isEqualTo(pounds("600"));
  }

  /** The first year leaves the 4 stated unpaid; the second the 10 that the first counted. */
  @Test
  void aBaselineMayBeWhatTheYearBeforeCounted() {
    assertThat(
            price(
                    firstUnpaid(
                        Baseline.ofCount(new BigDecimal("4"))
                            .withEach(Each.YEAR)
                            .withThenPrevious()),
                    tally("entry", "10", "2020-02-01"),
                    tally("entry", "13", "2021-02-01"))
                .net())
        .isEqualTo(pounds("900"));
  }
}
