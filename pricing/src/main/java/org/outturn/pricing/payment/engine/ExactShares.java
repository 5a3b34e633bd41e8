package org.outturn.pricing.payment.engine;

import java.math.BigInteger;

/**
 * Splits one amount after the other by fixed shares, carrying each payer's exact remainder (rule
 * payer-split), so that what each has paid stays within one minor unit of its exact share of
 * everything so far.
 *
 * <p>Remainders are counted in parts of a minor unit: the shares' common denominator, which a
 * contract keeps below 2^62.
 */
final class ExactShares {
  private final long denominator;
  private final long[] numerators;
  private final long[] remainders;

  ExactShares(ShareNumerators shares) {
    denominator = shares.denominator();
    numerators = shares.numerators().toArray();
    remainders = new long[numerators.length];
  }

  /**
   * Splits an amount; one below zero as a payment is, with the signs turned round (rule two-sided).
   * Where the direction has changed, whole units may come to more than the amount, since a payer
   * that would get less than nothing gets nothing; each unit too many is given back as one left
   * over is paid, with the signs turned round.
   *
   * @param amount minor units
   * @param parts is filled with each payer's part; they sum to {@code amount}
   */
  void split(long amount, long[] parts) {
    if (amount < 0) {
      turn(remainders);
      splitPayment(Math.negateExact(amount), parts);
      turn(remainders);
      turn(parts);
    } else {
      splitPayment(amount, parts);
    }
  }

  private static void turn(long[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = -numbers[i];
    }
  }

  private void splitPayment(long amount, long[] parts) {
    long left = amount;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = wholeUnits(i, amount);
      left -= parts[i];
    }
    for (; left > 0; left--) {
      int next = nearestToItsNextUnit();
      parts[next]++;
      remainders[next] -= denominator;
    }
    for (; left < 0; left++) {
      turn(remainders);
      int next = nearestToItsNextUnit();
      turn(remainders);
      parts[next]--;
      remainders[next] += denominator;
    }
  }

  /** Adds a payer's exact part to its remainder and takes the whole units out, never below zero. */
  private long wholeUnits(int payer, long amount) {
    long numerator = numerators[payer];
    long units;
    long rest;
    if (Math.multiplyHigh(numerator, amount) == 0 && numerator * amount >= 0) {
      units = numerator * amount / denominator;
      rest = numerator * amount % denominator;
    } else {
      BigInteger[] divided =
          BigInteger.valueOf(numerator)
              .multiply(BigInteger.valueOf(amount))
              .divideAndRemainder(BigInteger.valueOf(denominator));
      units = divided[0].longValueExact();
      rest = divided[1].longValueExact();
    }
    long remainder = remainders[payer] + rest;
    if (remainder >= denominator) {
      remainder -= denominator;
      units++;
    } else if (remainder < 0 && units > 0) {
      remainder += denominator;
      units--;
    }
    remainders[payer] = remainder;
    return units;
  }

  /** The payer with a positive remainder r and the smallest (1 - r) / share; ties to the first. */
  private int nearestToItsNextUnit() {
    int nearest = -1;
    for (int i = 0; i < remainders.length; i++) {
      if (remainders[i] > 0 && (nearest < 0 || isNearer(i, nearest))) {
        nearest = i;
      }
    }
    if (nearest < 0) {
      throw new IllegalStateException("a unit is left over but no payer has a remainder");
    }
    return nearest;
  }

  private boolean isNearer(int one, int other) {
    long gapOfOne = denominator - remainders[one];
    long gapOfOther = denominator - remainders[other];
    return Products.compare(gapOfOne, numerators[other], gapOfOther, numerators[one]) < 0;
  }
}
