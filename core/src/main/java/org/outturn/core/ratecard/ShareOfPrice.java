package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Each;
import org.outturn.core.validation.Problem;

/**
 * A share of a measured saving, such as 95 % of what a city saved on jail days, up to USD
 * 8000000.00 over the contract; on a two-sided tariff also of a loss.
 *
 * @param rate the share paid; 95 % is 0.95
 * @param limit the most it pays, before deadweight; empty where there is none
 * @param loss how a loss is shared, on a two-sided tariff
 * @param each for what its limits start afresh; empty where they are of the whole contract
 */
public record ShareOfPrice(Share rate, Optional<Amount> limit, SharedLoss loss, Optional<Each> each)
    implements Price {

  /**
   * Refuses a limit that is negative or finer than a minor unit.
   *
   * @param rate the share paid; 95 % is 0.95
   * @param limit the most it pays, before deadweight; empty where there is none
   * @param loss how a loss is shared, on a two-sided tariff
   * @param each for what its limits start afresh; empty where they are of the whole contract
   */
  public ShareOfPrice {
    limit.ifPresent(most -> AgreedAmount.payable(most, "limit"));
  }

  /**
   * This share with a limit.
   *
   * @param most the most it pays, before deadweight
   * @return the price
   */
  public ShareOfPrice withLimit(Amount most) {
    return new ShareOfPrice(rate, Optional.of(most), loss, each);
  }

  /**
   * This share with other terms for a loss: {@code
   * Price.shareOf(Share.percent(75)).withLoss(SharedLoss.AS_SAVING.withRate(Share.percent(40)))}.
   *
   * @param other how a loss is shared
   * @return the price, for a two-sided tariff
   */
  public ShareOfPrice withLoss(SharedLoss other) {
    return new ShareOfPrice(rate, limit, other, each);
  }

  /**
   * This share with limits that start afresh.
   *
   * @param other for what
   * @return the price
   */
  public ShareOfPrice withEach(Each other) {
    return new ShareOfPrice(rate, limit, loss, Optional.of(other));
  }

  /**
   * The share of a loss paid back on a two-sided tariff.
   *
   * @return the loss's own rate, else the saving's
   */
  public Share lossRate() {
    return loss.rate().orElse(rate);
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return Stream.of(limit, loss.limit())
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean isForMeasurementsAlone() {
    return true;
  }

  @Override
  public ImmutableList<Problem> onlyTwoSided() {
    return loss.equals(SharedLoss.AS_SAVING)
        ? ImmutableList.of()
        : ImmutableList.of(
            new Problem("", "says how a loss is shared, but the tariff is not two-sided"));
  }

  @Override
  public boolean mayBeTwoSided() {
    return true;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.shareOf(this);
  }
}
