package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.Given.unit;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule price-form: what each form pays, and what counts towards it. */
class PriceFormTest {
  private static final Outcome MANY = outcome("entry").withClaimsPerParticipant(0);

  /** The first 2 at 1100, the third at 1000, the rest at 1350 (Fair Chance Fund, made small). */
  private static final List<Tier> TIERS =
      List.of(
          Tier.upTo(2, pounds("1100")), Tier.upTo(3, pounds("1000")), Tier.beyond(pounds("1350")));

  /** So many claims of one each, one a day. */
  private static OutcomeClaim[] claims(int number) {
    OutcomeClaim[] claims = new OutcomeClaim[number];
    for (int i = 0; i < number; i++) {
      claims[i] = OutcomeClaim.of("c" + (i + 1), "p1", "entry", Given.START.plusDays(i));
    }
    return claims;
  }

  private static List<String> gross(PaymentStatement statement) {
    return statement.lines().stream()
        .filter(line -> !line.isAdjustment())
        .map(line -> line.gross().value().toPlainString())
        .toList();
  }

  @Test
  void unitPaysEachAlike() {
    assertThat(price(contract(MANY, "600"), tally("entry", "2.5", "2020-02-01")).net())
        .isEqualTo(pounds("1500"));
  }

  @Test
  void graduatedPricesTheOutcomesInsideEachTier() {
    OutcomesContract contract = contract(MANY, Price.graduated(TIERS));
    assertThat(gross(price(contract, claims(5))))
        .containsExactly("1100.00", "1100.00", "1000.00", "1350.00", "1350.00");
    // 2 x 1100 + 1000 + 2 x 1350 = 5900, 1180 on average.
    assertThat(lines(price(contract, tally("entry", "5", "2020-02-01"))))
        .containsExactly("entry@2020-02-01 entry 5 x GBP 1,180.00 = GBP 5,900.00");
  }

  /** The last tier pays at most 2000 of its 2 x 1350 = 2700. */
  @Test
  void graduatedLimitsMoneyInsideATier() {
    OutcomesContract contract =
        contract(
            MANY,
            Price.graduated(
                List.of(
                    TIERS.get(0),
                    TIERS.get(1),
                    new Tier(Optional.empty(), pounds("1350"), Optional.of(pounds("2000"))))));
    assertThat(lines(price(contract, tally("entry", "5", "2020-02-01"))))
        .containsExactly(
            "entry@2020-02-01 entry 5 x GBP 1,180.00 = GBP 5,900.00",
            "entry@2020-02-01 entry 0: GBP -700.00 part-pay, entry: over the limit inside a"
                + " tier");
    assertThat(price(contract, claims(5)).adjustments())
        .extracting(StatementRendering::adjustment)
        .containsExactly("part-pay entry 0: GBP -700.00");
  }

  /** A limit inside a tier acts before deadweight: (2000 of 2700) x (1 - 0.5). */
  @Test
  void graduatedLimitsBeforeDeadweight() {
    OutcomesContract contract =
        contract(
            MANY.withDeadweight(Deadweight.onPrice(Share.percent(50))),
            Price.graduated(
                List.of(new Tier(Optional.empty(), pounds("1350"), Optional.of(pounds("2000"))))));
    assertThat(price(contract, tally("entry", "2", "2020-02-01")).net()).isEqualTo(pounds("1000"));
  }

  /** The first version counts 2 outcomes; the second continues in its second tier. */
  @Test
  void tiersRunOnAcrossVersions() {
    RateCardVersion first =
        RateCardVersion.builder()
            .id("v1")
            .inForce(DateRange.of(day("2020-01-01"), day("2020-01-03")))
            .addTariff(unit("entry", "600"))
            .build();
    RateCardVersion second =
        RateCardVersion.builder()
            .id("v2")
            .inForce(DateRange.from(day("2020-01-03")))
            .addTariff(Tariff.of("entry", Price.graduated(TIERS)))
            .build();
    OutcomesContract contract =
        contract(MANY, "1").withRateCard(RateCard.builder().addVersions(first, second).build());
    assertThat(gross(price(contract, claims(4))))
        .containsExactly("600.00", "600.00", "1000.00", "1350.00");
  }

  @Test
  void bandedPricesEveryOutcomeByTheBandReached() {
    OutcomesContract contract =
        contract(
            MANY, Price.banded(List.of(Band.upTo(2, pounds("500")), Band.beyond(pounds("450")))));
    assertThat(gross(price(contract, claims(2)))).containsExactly("500.00", "500.00");
    assertThat(gross(price(contract, claims(3)))).containsExactly("450.00", "450.00", "450.00");
  }

  @Test
  void thresholdPaysTheExcess() {
    OutcomesContract contract =
        contract(
            MANY,
            Price.threshold(new BigDecimal("1.5"), pounds("500"), ThresholdPrice.Pays.EXCESS));
    assertThat(gross(price(contract, claims(3)))).containsExactly("0.00", "250.00", "500.00");
  }

  @Test
  void thresholdPaysAllOnceItIsReached() {
    OutcomesContract contract =
        contract(
            MANY, Price.threshold(BigDecimal.valueOf(3), pounds("500"), ThresholdPrice.Pays.ALL));
    assertThat(gross(price(contract, claims(2)))).containsExactly("0.00", "0.00");
    assertThat(gross(price(contract, claims(3)))).containsExactly("500.00", "500.00", "500.00");
  }

  @Test
  void lumpSumIsEarnedOnceByTheClaimThatReachesIt() {
    OutcomesContract contract =
        contract(MANY, Price.lumpSum(new BigDecimal("1.25"), pounds("40000")));
    assertThat(gross(price(contract, claims(3)))).containsExactly("0.00", "40000.00", "0.00");
  }

  /** The second of four is rejected: valued in the first tier, it leaves its place to the third. */
  @Test
  void aRefusedClaimIsValuedWhereItStandsAndUsesUpNothing() {
    OutcomesContract contract = contract(MANY, Price.graduated(TIERS));
    OutcomeClaim[] claims = claims(4);
    claims[1] = claims[1].withStatus(ClaimStatus.REJECTED);
    PaymentStatement statement = price(contract, claims);
    assertThat(gross(statement)).containsExactly("1100.00", "1100.00", "1100.00", "1000.00");
    assertThat(statement.net()).isEqualTo(pounds("3200"));
  }

  /** Two are counted, which the first band holds; with the refused one itself there are three. */
  @Test
  void aRefusedClaimReachesTheBandOfTheCountedAndItself() {
    OutcomesContract contract =
        contract(
            MANY, Price.banded(List.of(Band.upTo(2, pounds("500")), Band.beyond(pounds("450")))));
    OutcomeClaim[] claims = claims(3);
    claims[0] = claims[0].withStatus(ClaimStatus.REJECTED);
    assertThat(gross(price(contract, claims))).containsExactly("450.00", "500.00", "500.00");
  }
}
