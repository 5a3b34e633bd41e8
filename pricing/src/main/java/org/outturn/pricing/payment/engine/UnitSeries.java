package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Where a line stands in the counting of its outcome and tariff segment (rule each). Versions of
 * the card may start the counting afresh for different things; a line is counted for all of them,
 * and its own price asks its own.
 *
 * @param own what its own price asks
 * @param all every count that the line is part of
 */
record UnitSeries(UnitCounter own, ImmutableList<UnitCounter> all) {

  /** Of an outcome and segment that all versions count alike. */
  static UnitSeries of(UnitCounter only) {
    return new UnitSeries(only, ImmutableList.of(only));
  }

  /** The units counted so far: the position of the next. */
  BigFraction counted() {
    return own.counted();
  }

  /** All units that count, earlier and later. */
  BigFraction total() {
    return own.total();
  }

  /** The part of the one lump sum that is paid, up to 1. */
  BigFraction lumpSumPaid() {
    return own.lumpSumPaid();
  }

  /** What was paid of a step. */
  BigFraction paid(int step) {
    return own.paid(step);
  }

  /** Notes units that count, before anything is valued. */
  void addToTotal(BigFraction units) {
    all.forEach(counter -> counter.addToTotal(units));
  }

  /** Goes on by units that were valued. */
  void count(BigFraction units) {
    all.forEach(counter -> counter.count(units));
  }

  /** Pays a part of the lump sum. */
  void payLumpSum(BigFraction part) {
    if (part.signum() != 0) {
      all.forEach(counter -> counter.payLumpSum(part));
    }
  }

  /** Notes what is paid of a step, whether or not it has a limit yet: a later version may. */
  void pay(int step, BigFraction money) {
    all.forEach(counter -> counter.pay(step, money));
  }
}
