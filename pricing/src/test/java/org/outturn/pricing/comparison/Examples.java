package org.outturn.pricing.comparison;

import java.math.BigDecimal;
import org.outturn.core.comparison.BidderCase;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.Side;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;

/**
 * The contract of Johal's tables 1 to 3: 1000 people, 60 % of them with success, for GBP 10 million
 * or GBP 17,000 each; 800 people and 40 % delivered.
 */
final class Examples {
  static final Side INPUTS = Side.of("inputs", PaymentMechanism.inputs(pounds("10000000")));
  static final Side OUTCOMES = Side.of("outcomes", PaymentMechanism.outcomes(pounds("17000")));
  static final DeliveredWork PLANNED = DeliveredWork.of(1000, Share.percent(60));
  static final DeliveredWork DELIVERED = DeliveredWork.of(800, Share.percent(40));

  private Examples() {}

  static Amount pounds(String value) {
    return Amount.of("GBP", value);
  }

  static ComparisonCase.Builder builder() {
    return ComparisonCase.builder().id("example");
  }

  static ComparisonCase of(Side... sides) {
    return builder()
        .addSides(sides)
        .plan(ComparisonScenario.of("plan", PLANNED))
        .addScenario(ComparisonScenario.of("actual", DELIVERED))
        .build();
  }

  static Comparison compared(Side... sides) {
    return MechanismComparer.DEFAULT.compare(of(sides));
  }

  /** Johal, table 3: 30 % more money, 20 % more quality, 20 % more productivity, at GBP 15,000. */
  static BidderCase bidder() {
    return BidderCase.builder()
        .people(new BigDecimal("1000"))
        .successRate(Share.percent(60))
        .cost(pounds("10000000"))
        .investment(new BigDecimal("0.3"))
        .quality(new BigDecimal("0.2"))
        .productivity(new BigDecimal("0.2"))
        .price(pounds("15000"))
        .build();
  }
}
