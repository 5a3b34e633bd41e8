package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableMap;
import java.util.Currency;
import java.util.Map;
import org.outturn.core.money.Amount;

/**
 * What one tranche paid in and received in one period, or in all.
 *
 * @param tranche its id
 * @param drawn what it paid in, at least 0
 * @param received what it received of each kind, at least 0; every kind has an amount
 */
public record TrancheMovement(
    String tranche, Amount drawn, ImmutableMap<DistributionKind, Amount> received) {

  static TrancheMovement of(
      String tranche, Currency currency, long drawn, Map<DistributionKind, Long> received) {
    ImmutableMap.Builder<DistributionKind, Amount> amounts = ImmutableMap.builder();
    for (DistributionKind kind : DistributionKind.values()) {
      amounts.put(kind, Amount.ofMinor(currency, received.getOrDefault(kind, 0L)));
    }
    return new TrancheMovement(tranche, Amount.ofMinor(currency, drawn), amounts.buildOrThrow());
  }

  /**
   * What it received of one kind.
   *
   * @param kind the kind
   * @return at least 0
   */
  public Amount received(DistributionKind kind) {
    Amount amount = received.get(kind);
    if (amount == null) {
      throw new IllegalArgumentException("kind must be one of " + received.keySet());
    }
    return amount;
  }

  /**
   * What it received of every kind.
   *
   * @return at least 0
   */
  public Amount receivedInAll() {
    return received.values().stream().reduce(Amount.zero(drawn.currency()), Amount::plus);
  }
}
