package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Segment;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.money.Share;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.Tier;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule segment-price: the most specific price wins, and counts its own tiers. */
class SegmentPriceTest {
  private static OutcomesContract priced(Price everyone, Price entrenched) {
    Tariff first = Tariff.of("entry", everyone);
    return contract(List.of(outcome("entry").withClaimsPerParticipant(0)), first)
        .withCohorts(
            Cohort.MAIN.withSegments(
                new Segment("entrenched", Optional.of(Share.percent(40))),
                new Segment("recent", Optional.empty())))
        .withRateCard(
            RateCard.of(Given.START, first, Tariff.of("entry", "entrenched", entrenched)));
  }

  private static final OutcomeClaim CLAIM = claim("c1", "p1", "entry", "2020-02-01");

  @Test
  void pricesASegmentOnItsOwn() {
    OutcomesContract contract = priced(Price.unit(pounds("600")), Price.unit(pounds("900")));
    assertThat(price(contract, CLAIM.withSegment("entrenched")).net()).isEqualTo(pounds("900"));
    assertThat(price(contract, CLAIM.withSegment("recent")).net()).isEqualTo(pounds("600"));
    assertThat(price(contract, CLAIM).net()).isEqualTo(pounds("600"));
  }

  /** Everyone else's first outcome is still the first, though the segment had two before. */
  @Test
  void countsTiersForEachTariff() {
    Price falling =
        Price.graduated(List.of(Tier.upTo(1, pounds("100")), Tier.beyond(pounds("50"))));
    PaymentStatement statement =
        price(
            priced(falling, falling),
            CLAIM.withSegment("entrenched"),
            CLAIM.withClaim("c2").withSegment("entrenched"),
            CLAIM.withClaim("c3").withSegment("recent"),
            CLAIM.withClaim("c4"));
    assertThat(lines(statement))
        .containsExactly(
            "c1 entry 1 x GBP 100.00 = GBP 100.00",
            "c2 entry 1 x GBP 50.00 = GBP 50.00",
            "c3 entry 1 x GBP 100.00 = GBP 100.00",
            "c4 entry 1 x GBP 50.00 = GBP 50.00");
  }
}
