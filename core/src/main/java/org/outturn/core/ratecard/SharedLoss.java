package org.outturn.core.ratecard;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Require;

/**
 * How a two-sided share treats a loss (rule two-sided): the provider bears 40 % of it, at most USD
 * 15000000.00, and neither side pays while the measured value stays under 2 %.
 *
 * @param rate the share of a loss paid back; empty where it is the saving's
 * @param limit the most paid back over the contract, or for each of what the price counts afresh;
 *     empty where there is none
 * @param minimumValue nothing is paid or paid back while the measured value lies strictly between
 *     this and its negative; empty where every value counts
 */
public record SharedLoss(
    Optional<Share> rate, Optional<Amount> limit, Optional<BigDecimal> minimumValue) {
  /** Shared as a saving is, without a limit. */
  public static final SharedLoss AS_SAVING =
      new SharedLoss(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Refuses a limit that is negative or finer than a minor unit, and a negative least value.
   *
   * @param rate the share of a loss paid back; empty where it is the saving's
   * @param limit the most paid back over the contract, or for each of what the price counts afresh;
   *     empty where there is none
   * @param minimumValue nothing is paid or paid back while the measured value lies strictly between
   *     this and its negative; empty where every value counts
   */
  public SharedLoss {
    limit.ifPresent(most -> AgreedAmount.payable(most, "lossLimit"));
    minimumValue.ifPresent(
        least -> Require.that(least.signum() >= 0, "minimumValue", "must be >= 0", least));
    minimumValue = minimumValue.map(least -> Fractions.canonical(Decimals.bounded(least)));
  }

  /**
   * This with a rate of its own.
   *
   * @param other the share of a loss paid back; 40 % is 0.4
   * @return how a loss is shared
   */
  public SharedLoss withRate(Share other) {
    return new SharedLoss(Optional.of(other), limit, minimumValue);
  }

  /**
   * This with a limit.
   *
   * @param most the most paid back
   * @return how a loss is shared
   */
  public SharedLoss withLimit(Amount most) {
    return new SharedLoss(rate, Optional.of(most), minimumValue);
  }

  /**
   * This with a least value, of either sign, that a measurement must reach.
   *
   * @param least at least 0
   * @return how a loss is shared
   */
  public SharedLoss withMinimumValue(BigDecimal least) {
    return new SharedLoss(rate, limit, Optional.of(least));
  }
}
