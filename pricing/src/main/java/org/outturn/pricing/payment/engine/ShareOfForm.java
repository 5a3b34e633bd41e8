package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.ShareOfPrice;

/**
 * A share of the saving measured; where the tariff is two-sided, of a loss as well, at its own rate
 * and within its own limit.
 */
record ShareOfForm(ShareOfPrice price, boolean twoSided) implements PriceForm {
  /** Stands for the share among the steps of prices; no price has so many tiers. */
  private static final int SHARE = Integer.MAX_VALUE;

  /** Stands for the share of a loss. */
  private static final int LOSS = SHARE - 1;

  private static final BigFraction HUNDRED = BigFraction.of(100);

  @Override
  public Worth of(ClaimedUnits claimed) {
    BigFraction saving = claimed.result().map(this::shared).orElse(BigFraction.ZERO);
    boolean isLoss = saving.signum() < 0;
    BigFraction rate = (isLoss ? price.lossRate() : price.rate()).toFraction();
    BigFraction worth = rate.multiply(saving).multiply(claimed.share());
    return new Worth(
        ImmutableList.of(new PricedUnits.Piece(claimed.share(), worth, isLoss ? LOSS : SHARE)),
        claimed.share(),
        () ->
            claimed
                .result()
                .flatMap(this::missed)
                .map(least -> "nothing of less than " + Decimals.grouped(least) + " either way")
                .orElseGet(
                    () ->
                        TableForm.shown(rate.multiply(HUNDRED))
                            + " % of a "
                            + (isLoss ? "loss of " : "saving of ")
                            + Fractions.grouped(saving.abs())));
  }

  /** The saving that is shared, in major units: none where the value measured is too small. */
  private BigFraction shared(MeasuredResult result) {
    boolean isNotShared = result.saving().signum() < 0 && !twoSided;
    return missed(result).isPresent() || isNotShared ? BigFraction.ZERO : result.saving();
  }

  /** The least value that is shared, where the one measured is smaller. */
  private Optional<BigDecimal> missed(MeasuredResult result) {
    return price.loss().minimumValue().filter(least -> isBelow(result, Fractions.of(least)));
  }

  private static boolean isBelow(MeasuredResult result, BigFraction least) {
    return result.value().filter(value -> Fractions.compare(value.abs(), least) >= 0).isEmpty();
  }

  @Override
  public BigFraction measured(MeasuredResult result) {
    return result.saving();
  }

  @Override
  public Optional<Amount> ownLimit(int step) {
    return step == LOSS ? price.loss().limit() : price.limit();
  }

  @Override
  public boolean hasOwnLimit() {
    return price.loss().limit().isPresent() || price.limit().isPresent();
  }
}
