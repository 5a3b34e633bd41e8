package org.outturn.pricing.payment.engine;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What has been counted under one outcome and tariff segment, across the versions that price it: so
 * many units, and what limits inside the price have let through of them.
 */
final class UnitCounter {
  private BigFraction counted = BigFraction.ZERO;
  private BigFraction total = BigFraction.ZERO;
  private BigFraction lumpSumPaid = BigFraction.ZERO;
  private final Map<Integer, BigFraction> paidByStep = new HashMap<>();

  /** Notes units that count, before anything is valued. */
  void addToTotal(BigFraction units) {
    total = total.add(units);
  }

  /** Goes on by units that were valued. */
  void count(BigFraction units) {
    counted = counted.add(units);
  }

  /** The units counted so far: the position of the next. */
  BigFraction counted() {
    return counted;
  }

  /** All units that count, earlier and later. */
  BigFraction total() {
    return total;
  }

  /** The part of the one lump sum that is paid, up to 1. */
  BigFraction lumpSumPaid() {
    return lumpSumPaid;
  }

  /** Pays a part of the lump sum. */
  void payLumpSum(BigFraction part) {
    lumpSumPaid = lumpSumPaid.add(part);
  }

  /** What was paid of a step. */
  BigFraction paid(int step) {
    return paidByStep.getOrDefault(step, BigFraction.ZERO);
  }

  /** Notes what is paid of a step, whether or not it has a limit yet: a later version may. */
  void pay(int step, BigFraction money) {
    if (step != PricedUnits.Piece.NO_STEP) {
      paidByStep.merge(step, money, BigFraction::add);
    }
  }
}
