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
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.time.DateRange;

/**
 * Rule card-in-force: the version in force on the date that the contract chooses by. Where there is
 * none, no unit is priced, and the quantity of the adjustment, which counts priced units, is 0.
 */
class CardInForceTest {
  private static RateCardVersion version(String id, DateRange inForce, String amount) {
    return RateCardVersion.builder()
        .id(id)
        .inForce(inForce)
        .addTariff(unit("entry", amount))
        .build();
  }

  /** GBP 600 up to June, nothing in July, GBP 700 from August on. */
  private static OutcomesContract contractBy(PriceDate priceDate) {
    return contract(outcome("entry"), "1")
        .withRateCard(
            RateCard.builder()
                .priceDate(priceDate)
                .addVersion(
                    version("v1", DateRange.of(day("2020-01-01"), day("2020-07-01")), "600"))
                .addVersion(version("v2", DateRange.from(day("2020-08-01")), "700"))
                .build());
  }

  private static final OutcomeClaim CLAIM =
      claim("c1", "p1", "entry", "2020-06-30")
          .withReferred(day("2020-05-01"))
          .withVerified(day("2020-08-01"))
          .withSubmitted(day("2020-08-01"));

  @Test
  void choosesByTheDateThatTheContractStates() {
    assertThat(price(contractBy(PriceDate.ACHIEVED), CLAIM).net()).isEqualTo(pounds("600"));
    assertThat(price(contractBy(PriceDate.SUBMITTED), CLAIM).net()).isEqualTo(pounds("700"));
    assertThat(price(contractBy(PriceDate.REFERRED), CLAIM).net()).isEqualTo(pounds("600"));
  }

  @Test
  void refusesADateWithoutAVersionAndNamesItsNeighbours() {
    assertThat(
            lines(price(contractBy(PriceDate.ACHIEVED), claim("c1", "p1", "entry", "2020-07-15"))))
        .containsExactly(
            "c1 entry 1 = GBP 0.00",
            "c1 entry 0: GBP 0.00 card-in-force, NO_PRICE: no version is in force on 2020-07-15:"
                + " v1 2020-01-01 to 2020-06-30 before it, v2 2020-08-01 on after it");
  }

  @Test
  void refusesAClaimWithoutTheReferralThatChooses() {
    assertThat(lines(price(contractBy(PriceDate.REFERRED), CLAIM.withReferred(Optional.empty()))))
        .containsExactly(
            "c1 entry 1 = GBP 0.00",
            "c1 entry 0: GBP 0.00 card-in-force, NO_PRICE: the date of referral chooses the"
                + " version and none is recorded");
  }

  @Test
  void refusesAnOutcomeThatTheVersionDoesNotPrice() {
    OutcomesContract contract =
        contract(List.of(outcome("entry"), outcome("exit")), unit("entry", "600"));
    assertThat(lines(price(contract, claim("c1", "p1", "exit", "2020-07-15"))))
        .containsExactly(
            "c1 exit 1 = GBP 0.00",
            "c1 exit 0: GBP 0.00 card-in-force, NO_PRICE: version v1 in force on 2020-07-15 has"
                + " no tariff for it");
  }

  @Test
  void takesATallysOwnDate() {
    assertThat(price(contractBy(PriceDate.REFERRED), tally("entry", "2", "2020-06-30")).net())
        .isEqualTo(pounds("1200"));
  }
}
