package org.outturn.core.money;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Splits an amount by shares so that nothing is lost or created (rule whole-split): {@code GBP
 * 100.00} in three equal parts is 33.34, 33.33 and 33.33.
 */
public final class Allocation {
  private Allocation() {}

  /**
   * Splits by largest remainder, ties to the part listed first. A negative amount is split as its
   * opposite, with the signs turned.
   *
   * @param whole an amount of whole minor units
   * @param shares the shares, which must sum to one
   * @return one amount for each share, in order; they sum to {@code whole}
   * @throws IllegalArgumentException when the shares do not sum to one or the amount is finer than
   *     a minor unit
   * @throws AmountOverflowException when it does not fit a {@code long}
   */
  public static ImmutableList<Amount> byLargestRemainder(Amount whole, List<Share> shares) {
    BigFraction sum =
        shares.stream().map(Share::toFraction).reduce(BigFraction.ZERO, BigFraction::add);
    if (!sum.equals(BigFraction.ONE)) {
      throw new IllegalArgumentException("shares must sum to 1 but sum to " + Fractions.text(sum));
    }
    if (!whole.isWholeMinor()) {
      throw new IllegalArgumentException("whole must be whole minor units but was " + whole);
    }
    if (whole.signum() < 0) {
      return byLargestRemainder(whole.negated(), shares).stream()
          .map(Amount::negated)
          .collect(ImmutableList.toImmutableList());
    }
    BigInteger units = BigInteger.valueOf(whole.toMinor());
    long[] parts = new long[shares.size()];
    BigFraction[] remainders = new BigFraction[shares.size()];
    long left = whole.toMinor();
    for (int i = 0; i < parts.length; i++) {
      BigFraction exact = shares.get(i).toFraction().multiply(units);
      parts[i] = ExactLong.of(exact.getNumerator().divide(exact.getDenominator()));
      remainders[i] = exact.subtract(BigInteger.valueOf(parts[i]));
      left -= parts[i];
    }
    IntStream.range(0, parts.length)
        .boxed()
        .sorted((one, other) -> Fractions.compare(remainders[other], remainders[one]))
        .limit(left)
        .forEach(i -> parts[i]++);
    return IntStream.range(0, parts.length)
        .mapToObj(i -> Amount.ofMinor(whole.currency(), parts[i]))
        .collect(ImmutableList.toImmutableList());
  }
}
