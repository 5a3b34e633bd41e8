package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Allocation;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;

/** Divides minor units so that none is lost (rule whole-split). */
final class WholeSplit {
  private final Currency currency;

  WholeSplit(Currency currency) {
    this.currency = currency;
  }

  /**
   * Divides in proportion to what each is owed; no part is more than that.
   *
   * @param minor at most the sum of {@code owed}
   */
  ImmutableList<Long> byOwed(long minor, List<Long> owed) {
    long sum = sum(owed);
    return sum == 0 || minor == sum
        ? ImmutableList.copyOf(owed)
        : byShares(minor, owed.stream().map(each -> Share.of(each, sum)).toList());
  }

  /** Divides by shares that sum to one. */
  ImmutableList<Long> byShares(long minor, List<Share> shares) {
    if (shares.size() == 1 && shares.get(0).equals(Share.ONE)) {
      return ImmutableList.of(minor);
    }
    return Allocation.byLargestRemainder(Amount.ofMinor(currency, minor), shares).stream()
        .map(Amount::toMinor)
        .collect(ImmutableList.toImmutableList());
  }

  /** What shares leave of the whole. */
  static Share rest(List<Share> shares) {
    return Share.of(
        shares.stream().map(Share::toFraction).reduce(BigFraction.ONE, BigFraction::subtract));
  }

  static long sum(List<Long> parts) {
    return parts.stream().reduce(0L, Math::addExact);
  }
}
