package org.outturn.pricing.payment.engine;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The units of a line and where they stand among all that are counted.
 *
 * <p>Claims, tallies and units avoided against a comparison group take the positions that follow
 * those counted before. A measured value stands by itself, because rates and ratios do not add up.
 *
 * @param units how many
 * @param position how many were counted before
 * @param total how many are counted in all, later ones among them
 * @param counter what was used of limits and lump sums before
 * @param result what was measured; empty for a claim or tally
 * @param share the part of the measurement that is valued, above 0 and at most 1
 */
record ClaimedUnits(
    BigFraction units,
    BigFraction position,
    BigFraction total,
    UnitCounter counter,
    Optional<MeasuredResult> result,
    BigFraction share) {

  /** The units of a claim or tally that counts. */
  static ClaimedUnits counted(BigFraction units, UnitCounter counter) {
    return new ClaimedUnits(
        units, counter.counted(), counter.total(), counter, Optional.empty(), BigFraction.ONE);
  }

  /** A part of what was measured and counts. */
  static ClaimedUnits measured(MeasuredResult result, BigFraction share, UnitCounter counter) {
    BigFraction units = result.units().multiply(share);
    return result.isCountedOn()
        ? new ClaimedUnits(
            units, counter.counted(), counter.total(), counter, Optional.of(result), share)
        : new ClaimedUnits(units, BigFraction.ZERO, units, counter, Optional.of(result), share);
  }

  /** The same of a line that is refused: its own units come on top of all that are counted. */
  ClaimedUnits onTop() {
    boolean byItself = result.filter(found -> !found.isCountedOn()).isPresent();
    return byItself
        ? this
        : new ClaimedUnits(units, position, total.add(units), counter, result, share);
  }

  /** Notes that the units were counted, and what of the lump sum they earn. */
  void use(PriceForm.Worth worth) {
    if (result.isEmpty() || result.get().isCountedOn()) {
      counter.count(units);
    }
    counter.payLumpSum(worth.lumpSum());
  }
}
