package org.outturn.pricing.returns;

import java.util.Arrays;
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
  long[] byOwed(long minor, long[] owed) {
    if (owed.length == 1) {
      return new long[] {minor};
    }
    long sum = sum(owed);
    return sum == 0 || minor == sum
        ? owed.clone()
        : byShares(minor, Arrays.stream(owed).mapToObj(each -> Share.of(each, sum)).toList());
  }

  /** Divides by shares that sum to one. */
  long[] byShares(long minor, List<Share> shares) {
    int only = shares.indexOf(Share.ONE);
    if (only >= 0 || minor == 0) {
      long[] parts = new long[shares.size()];
      parts[Math.max(0, only)] = minor;
      return parts;
    }
    return Allocation.byLargestRemainder(Amount.ofMinor(currency, minor), shares).stream()
        .mapToLong(Amount::toMinor)
        .toArray();
  }

  /** What shares leave of the whole. */
  static Share rest(List<Share> shares) {
    return Share.of(
        shares.stream().map(Share::toFraction).reduce(BigFraction.ONE, BigFraction::subtract));
  }

  static long sum(long[] parts) {
    long sum = 0;
    for (long part : parts) {
      sum = Math.addExact(sum, part);
    }
    return sum;
  }
}
