package org.outturn.pricing.payment.engine;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The units of a line and where they stand among all that are counted.
 *
 * <p>Claims, tallies and units avoided or gained against a comparison group take the positions that
 * follow those counted before. A measured value stands by itself, because rates and ratios do not
 * add up.
 *
 * @param units how many, at least 0
 * @param position how many were counted before
 * @param total how many are counted in all, later ones among them
 * @param series what was used of limits and lump sums before
 * @param result what was measured; empty for a claim or tally
 * @param from the part of the measurement that was valued before
 * @param share the part of the measurement that is valued, above 0 and at most 1
 */
record ClaimedUnits(
    BigFraction units,
    BigFraction position,
    BigFraction total,
    UnitSeries series,
    Optional<MeasuredResult> result,
    BigFraction from,
    BigFraction share) {

  /** The units of a claim or tally that counts. */
  static ClaimedUnits counted(BigFraction units, UnitSeries series) {
    return new ClaimedUnits(
        units,
        series.counted(),
        series.total(),
        series,
        Optional.empty(),
        BigFraction.ZERO,
        BigFraction.ONE);
  }

  /** All that was measured and counts. */
  static ClaimedUnits measured(MeasuredResult result, UnitSeries series) {
    return measured(result, BigFraction.ZERO, BigFraction.ONE, series);
  }

  /** A part of what was measured and counts. */
  static ClaimedUnits measured(
      MeasuredResult result, BigFraction from, BigFraction share, UnitSeries series) {
    BigFraction units = result.units().multiply(share);
    boolean isCountedOn = result.isCountedOn();
    return new ClaimedUnits(
        units,
        isCountedOn ? series.counted() : BigFraction.ZERO,
        isCountedOn ? series.total() : units,
        series,
        Optional.of(result),
        from,
        share);
  }

  /** How many units what was measured fell below zero; 0 where it did not. */
  BigFraction below() {
    return result
        .map(MeasuredResult::moved)
        .filter(moved -> moved.signum() < 0)
        .map(moved -> moved.negate().multiply(share))
        .orElse(BigFraction.ZERO);
  }

  /** The same of a line that is refused: its own units come on top of all that are counted. */
  ClaimedUnits onTop() {
    boolean byItself = result.filter(found -> !found.isCountedOn()).isPresent();
    return byItself
        ? this
        : new ClaimedUnits(units, position, total.add(units), series, result, from, share);
  }

  /** Notes that the units were counted, and what of the lump sum they earn. */
  void use(PriceForm.Worth worth) {
    if (result.isEmpty() || result.get().isCountedOn()) {
      series.count(units);
    }
    series.payLumpSum(worth.lumpSum());
  }
}
