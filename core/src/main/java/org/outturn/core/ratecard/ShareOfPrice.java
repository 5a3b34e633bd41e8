package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;

/**
 * A share of a measured saving, such as 95 % of what a city saved on jail days, up to USD
 * 8000000.00 over the contract.
 *
 * @param rate the share paid; 95 % is 0.95
 * @param limit the most it pays over the contract, before deadweight; empty where there is none
 */
public record ShareOfPrice(Share rate, Optional<Amount> limit) implements Price {

  /**
   * Refuses a limit that is negative or finer than a minor unit.
   *
   * @param rate the share paid; 95 % is 0.95
   * @param limit the most it pays over the contract, before deadweight; empty where there is none
   */
  public ShareOfPrice {
    limit.ifPresent(most -> AgreedAmount.payable(most, "limit"));
  }

  /**
   * This share with a limit.
   *
   * @param most the most it pays over the contract, before deadweight
   * @return the price
   */
  public ShareOfPrice withLimit(Amount most) {
    return new ShareOfPrice(rate, Optional.of(most));
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return limit.map(ImmutableList::of).orElse(ImmutableList.of());
  }

  @Override
  public boolean isForMeasurementsAlone() {
    return true;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.shareOf(this);
  }
}
