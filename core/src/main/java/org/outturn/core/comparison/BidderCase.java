package org.outturn.core.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Require;

/**
 * A bidder who would invest to deliver more and better than the base, at a price for each outcome:
 * 30 % more money, 20 % more quality, 20 % more productivity, at GBP 15,000.00.
 */
@OutturnStyle
@Value.Immutable
public interface BidderCase extends WithBidderCase {

  /**
   * Starts a case.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The people helped at the base.
   *
   * @return above 0, at most six decimals
   */
  BigDecimal people();

  /**
   * The share of them who achieve the outcome at the base.
   *
   * @return above 0, at most 1
   */
  Share successRate();

  /**
   * What the base costs the bidder.
   *
   * @return whole minor units, above 0
   */
  Amount cost();

  /**
   * What it invests beyond that cost, as a part of it.
   *
   * @return at least 0; 30 % is 0.3
   */
  BigDecimal investment();

  /**
   * By how much quality raises the success rate: rate x (1 + quality).
   *
   * @return at least 0; 20 % is 0.2
   */
  BigDecimal quality();

  /**
   * By how much productivity raises the number of people helped: people x (1 + productivity).
   *
   * @return at least 0; 20 % is 0.2
   */
  BigDecimal productivity();

  /**
   * What it is paid for each outcome.
   *
   * @return above 0, at most six decimals
   */
  Amount price();

  /**
   * Refuses numbers out of range, and quality that lifts the success rate above 1.
   *
   * @return the same case, its numbers without needless zeros
   */
  @Value.Check
  default BidderCase checked() {
    Quantities.checked(people(), "people");
    Require.that(people().signum() > 0, "people", "must be above 0", people());
    Require.that(successRate().compareTo(Share.ZERO) > 0, "successRate", "must be above 0", "0");
    AgreedAmount.payable(cost(), "cost");
    Require.that(cost().signum() > 0, "cost", "must be above 0", cost());
    atLeastZero(investment(), "investment");
    atLeastZero(quality(), "quality");
    atLeastZero(productivity(), "productivity");
    BigFraction lifted = BigFraction.ONE.add(Fractions.of(quality()));
    Require.that(
        Fractions.compare(successRate().toFraction().multiply(lifted), BigFraction.ONE) <= 0,
        "quality",
        "must keep the success rate of " + successRate() + " at most 1",
        Fractions.plain(quality()));
    AgreedAmount.price(price(), "price");
    Require.that(price().signum() > 0, "price", "must be above 0", price());
    OneCurrency.check(cost().currency(), List.of(price()), "price");
    return ImmutableBidderCase.copyOf(this)
        .withPeople(Fractions.canonical(people()))
        .withInvestment(Fractions.canonical(investment()))
        .withQuality(Fractions.canonical(quality()))
        .withProductivity(Fractions.canonical(productivity()));
  }

  private static void atLeastZero(BigDecimal part, String field) {
    Require.that(part.signum() >= 0, field, "must be >= 0", Fractions.plain(part));
  }

  /** Builds a case. */
  final class Builder extends ImmutableBidderCase.Builder {
    Builder() {}
  }
}
