package org.outturn.pricing.comparison;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.comparison.BidderCase;
import org.outturn.core.money.Share;

/**
 * Whether a bidder gets its investment back, and what it would take. Money is exact, in major
 * units: 13000000 / 864 = 15046.296... for each outcome.
 */
@OutturnStyle
@Value.Immutable
public interface BidderResult extends WithBidderResult {

  /**
   * Starts a result.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The bidder.
   *
   * @return its case
   */
  BidderCase of();

  /**
   * The people helped: base x (1 + productivity).
   *
   * @return above 0
   */
  BigFraction people();

  /**
   * The success rate: base x (1 + quality).
   *
   * @return above 0, at most 1
   */
  Share successRate();

  /**
   * The outcomes: people x success rate.
   *
   * @return above 0
   */
  default BigFraction outcomes() {
    return people().multiply(successRate().toFraction());
  }

  /**
   * What it spends: cost x (1 + investment).
   *
   * @return above 0
   */
  BigFraction cost();

  /**
   * What it is paid: outcomes x price.
   *
   * @return above 0
   */
  BigFraction payment();

  /**
   * What is left to it.
   *
   * @return payment - cost; negative where it does not get its money back
   */
  default BigFraction surplus() {
    return payment().subtract(cost());
  }

  /**
   * The price for each outcome at which it gets its money back: cost / outcomes.
   *
   * @return above 0
   */
  default BigFraction breakEvenPrice() {
    return cost().divide(outcomes());
  }

  /**
   * The outcomes at which it gets its money back at its price: cost / price.
   *
   * @return above 0
   */
  BigFraction outcomesNeeded();

  /**
   * By how much quality and productivity together must raise the outcomes of the base at its price:
   * (1 + quality) (1 + productivity) - 1.
   *
   * @return negative where the base itself more than pays
   */
  BigFraction upliftNeeded();

  /**
   * The quality it needs at its price, its productivity as stated.
   *
   * @return may be negative; empty where it would lift the success rate above 1
   */
  Optional<BigFraction> qualityNeeded();

  /**
   * The productivity it needs at its price, its quality as stated.
   *
   * @return may be negative
   */
  BigFraction productivityNeeded();

  /**
   * The most it may invest at its price, with its quality and productivity as stated, and get its
   * money back.
   *
   * @return as a part of the base's cost; negative where not even that cost is met
   */
  BigFraction investmentAffordable();

  /** Builds a result. */
  final class Builder extends ImmutableBidderResult.Builder {
    Builder() {}
  }
}
