package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.START;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.Given.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Share;
import org.outturn.core.ratecard.Indexation;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rules amendment and indexed-price: prices change only as agreed, and from when it was agreed. */
class AmendmentTest {
  /** From April on 120 in place of 100, agreed in July. */
  private static final OutcomesContract AMENDED =
      contract(outcome("entry"), "100")
          .withRateCard(
              RateCard.builder()
                  .addVersions(version("v1", START.toString(), "100"))
                  .addVersions(
                      version("v2", "2020-04-01", "120")
                          .withRetrospective(true)
                          .withAgreed(day("2020-07-01"))
                          .withBecause("costs rose"))
                  .build());

  private static RateCardVersion version(String id, String from, String amount) {
    return RateCardVersion.builder()
        .id(id)
        .inForce(DateRange.from(day(from)))
        .addTariffs(unit("entry", amount))
        .build();
  }

  private static final Evidence TENS =
      Evidence.ofTallies(
          List.of(
              tally("entry", "10", "2020-03-01"),
              tally("entry", "10", "2020-05-01"),
              tally("entry", "10", "2020-08-01")));

  private static PaymentStatement asOf(String date) {
    return OutcomePricer.DEFAULT.price(AMENDED, TENS, day(date));
  }

  @Test
  void aStatementKnowsWhatWasAgreedByThen() {
    assertThat(asOf("2020-06-30").net()).isEqualTo(pounds("2000"));
    assertThat(asOf("2020-06-30").adjustments()).isEmpty();
  }

  /** May was grossed at 100 and is raised by 200; August is grossed at 120. */
  @Test
  void aRetrospectiveVersionAddsTheDifferenceItMakes() {
    PaymentStatement statement = asOf("2020-08-31");
    assertThat(statement.gross()).isEqualTo(pounds("3200"));
    assertThat(statement.net()).isEqualTo(pounds("3400"));
    assertThat(statement.adjustments().stream().map(StatementRendering::adjustment))
        .containsExactly("amendment v2 0: GBP 200.00");
  }

  /** May was settled in June, and is corrected in the quarter in which 120 was agreed. */
  @Test
  void aSettlementShowsWhatItRaisesAsAnAmendment() {
    assertThat(
            OutcomePricer.DEFAULT
                .settle(
                    AMENDED.withSchedule(PaymentSchedule.of(Frequency.QUARTERLY, START)),
                    TENS,
                    day("2020-09-30"))
                .settlements()
                .get(2)
                .corrections())
        .extracting(correction -> correction.claim() + " " + correction.because())
        .containsExactly(
            "entry@2020-05-01 AMENDED: GBP 1,000.00 by what was known on 2020-06-30,"
                + " GBP 1,200.00 now");
  }

  /** A line shows the price that its gross is at. */
  @Test
  void aLineShowsThePriceItWasGrossedAt() {
    assertThat(asOf("2020-08-31").lines())
        .filteredOn(line -> !line.isAdjustment())
        .extracting(line -> line.price().orElseThrow())
        .containsExactly(pounds("100"), pounds("100"), pounds("120"));
  }

  /** 5 % at each anniversary from 2021 on: 100, then 105. */
  @Test
  void anIndexedPriceRisesOnceAtEachAnniversary() {
    OutcomesContract indexed =
        contract(outcome("entry"), "100")
            .withRateCard(
                RateCard.of(START, unit("entry", "100"))
                    .withIndexation(new Indexation(Share.percent(5), day("2021-01-01"))));
    assertThat(
            OutcomePricer.DEFAULT
                .price(
                    indexed,
                    Evidence.ofTallies(
                        List.of(
                            tally("entry", "1", "2020-12-31"), tally("entry", "1", "2021-01-01"))))
                .net())
        .isEqualTo(pounds("205"));
  }
}
