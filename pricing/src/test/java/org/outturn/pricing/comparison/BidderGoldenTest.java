package org.outturn.pricing.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Share;

/**
 * Johal, tables 1 to 3: 30 % more money, 20 % more quality and 20 % more productivity give 864
 * outcomes, paid 12.96 million at 15,000 each against a cost of 13 million.
 */
class BidderGoldenTest {
  private final BidderResult result = BidderCalculator.DEFAULT.evaluate(Examples.bidder());

  @Test
  void deliversMoreThanTheBase() {
    assertThat(result.people()).isEqualTo(BigFraction.of(1200));
    assertThat(result.successRate()).isEqualTo(Share.percent(72));
    assertThat(result.outcomes()).isEqualTo(BigFraction.of(864));
  }

  @Test
  void doesNotGetItsMoneyBackAtTheOfferedPrice() {
    assertThat(result.cost()).isEqualTo(BigFraction.of(13_000_000));
    assertThat(result.payment()).isEqualTo(BigFraction.of(12_960_000));
    assertThat(result.surplus()).isEqualTo(BigFraction.of(-40_000));
  }

  @Test
  void namesThePriceThatBreaksEven() {
    assertThat(result.breakEvenPrice()).isEqualTo(BigFraction.of(13_000_000, 864));
    assertThat(Payable.rounded(Examples.pounds("0").currency(), result.breakEvenPrice()))
        .isEqualTo(Examples.pounds("15046.30"));
  }

  @Test
  void namesTheUpliftThatTheOfferedPriceNeeds() {
    // 13 million / 15,000 = 866 2/3 outcomes, over 600 at the base.
    assertThat(result.outcomesNeeded()).isEqualTo(BigFraction.of(2600, 3));
    assertThat(result.upliftNeeded()).isEqualTo(BigFraction.of(4, 9));
    // (13/9) / 1.2 - 1, with either of the two as stated.
    assertThat(result.qualityNeeded()).hasValue(BigFraction.of(11, 54));
    assertThat(result.productivityNeeded()).isEqualTo(BigFraction.of(11, 54));
    // 12.96 million / 10 million - 1.
    assertThat(result.investmentAffordable()).isEqualTo(BigFraction.of(296, 1000));
  }

  @Test
  void noQualityIsEnoughWhereItWouldLiftTheSuccessRateAboveOne() {
    // At 5,000 it needs 2600 outcomes of 1200 people.
    BidderResult poorlyPaid =
        BidderCalculator.DEFAULT.evaluate(Examples.bidder().withPrice(Examples.pounds("5000")));

    assertThat(poorlyPaid.outcomesNeeded()).isEqualTo(BigFraction.of(2600));
    assertThat(poorlyPaid.qualityNeeded()).isEmpty();
    assertThat(poorlyPaid.productivityNeeded()).isEqualTo(BigFraction.of(47, 18));
  }

  @Test
  void refusesQualityThatLiftsTheSuccessRateAboveOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.bidder().withQuality(new BigDecimal("0.7")))
        .withMessage("quality must keep the success rate of 0.6 at most 1 but was 0.7");
  }
}
