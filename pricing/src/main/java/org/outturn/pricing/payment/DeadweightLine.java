package org.outturn.pricing.payment;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;

/**
 * Deducts what would have happened anyway from one outcome's claims, exactly (rules
 * deadweight-on-price and deadweight-on-count).
 */
sealed interface DeadweightLine {

  /**
   * What of a claim would not have happened anyway.
   *
   * @param share the part of its value that is attributable
   * @param unpaid the quantity that is not paid, in millionths
   */
  record Attributable(BigFraction share, BigFraction unpaid) {
    private static final Attributable ALL = new Attributable(BigFraction.ONE, BigFraction.ZERO);
  }

  /** Takes a claim that counts, its quantity in millionths. */
  Attributable take(BigFraction quantity);

  /** The rule that deducts. */
  Rule rule();

  /** Why, in one sentence that begins with the reason code. */
  String because();

  /** Whether every claim is reduced alike, whatever other claims say. */
  default boolean isUniform() {
    return true;
  }

  /**
   * The treatment an outcome states.
   *
   * @param deadweight the treatment
   * @param engaged the people engaged, where a rate of them is the baseline
   */
  static DeadweightLine of(Deadweight deadweight, BigFraction engaged) {
    return deadweight.match(
        new Deadweight.Cases<DeadweightLine>() {
          @Override
          public DeadweightLine pricedIn() {
            return new OnPrice(Share.ZERO);
          }

          @Override
          public DeadweightLine onPrice(Share rate) {
            return new OnPrice(rate);
          }

          @Override
          public DeadweightLine onCount(Baseline baseline) {
            return new OnCount(Engagement.baseline(baseline, engaged));
          }

          @Override
          public DeadweightLine comparisonGroup(ComparisonGroup terms) {
            // Measurements alone are held against a group, all of an outcome's together.
            return new OnPrice(Share.ZERO);
          }
        });
  }

  /** Every claim is reduced by a rate; a rate of zero is "priced in". */
  record OnPrice(Share rate) implements DeadweightLine {
    @Override
    public Attributable take(BigFraction quantity) {
      return rate.equals(Share.ZERO)
          ? Attributable.ALL
          : new Attributable(rate.rest().toFraction(), BigFraction.ZERO);
    }

    @Override
    public Rule rule() {
      return Rule.DEADWEIGHT_ON_PRICE;
    }

    @Override
    public String because() {
      return "DEADWEIGHT: " + rate + " of the price would have been earned anyway";
    }
  }

  /** The first outcomes up to the baseline are unpaid, in claim order. */
  final class OnCount implements DeadweightLine {
    private final BigFraction baseline;
    private BigFraction left;

    OnCount(BigFraction baselineMillionths) {
      this.baseline = baselineMillionths;
      this.left = baselineMillionths;
    }

    @Override
    public Attributable take(BigFraction quantity) {
      if (left.signum() == 0 || quantity.signum() == 0) {
        return Attributable.ALL;
      }
      BigFraction unpaid = Fractions.min(left, quantity);
      left = left.subtract(unpaid);
      return new Attributable(quantity.subtract(unpaid).divide(quantity), unpaid);
    }

    @Override
    public Rule rule() {
      return Rule.DEADWEIGHT_ON_COUNT;
    }

    @Override
    public String because() {
      return "BASELINE: the first "
          + StatementText.quantity(baseline)
          + " would have happened anyway";
    }

    @Override
    public boolean isUniform() {
      return false;
    }
  }
}
