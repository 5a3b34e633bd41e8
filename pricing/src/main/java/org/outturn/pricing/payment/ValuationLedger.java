package org.outturn.pricing.payment;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Rounding;

/**
 * Writes what a claim is worth, and every reason for paying less, into the columns: gross for show,
 * then the exact amount after limits inside the price and deadweight, rounded once (rule
 * exact-money).
 */
final class ValuationLedger {
  private final Claims claims;
  private final ValuationCauses causes;

  ValuationLedger(Claims claims, ValuationCauses causes) {
    this.claims = claims;
    this.causes = causes;
  }

  ValuationCauses causes() {
    return causes;
  }

  /** A claim that counts: its exact value, what limits inside the price leave, and deadweight. */
  void value(
      Stretch rows,
      int place,
      BigFraction exactGross,
      BigFraction limited,
      DeadweightLine.Attributable attributable) {
    Rounding rounding = claims.rounding();
    long gross = rounding.toMinor(exactGross);
    long afterLimits = limit(rows.row(place), gross, limited);
    long payable = rounding.toMinor(limited.multiply(attributable.share()));
    rows.value(place, gross, payable);
    deduct(rows, place, payable - afterLimits, attributable.unpaid());
  }

  /** Notes what a limit inside the price withholds; gives what it leaves, in minor units. */
  long limit(int row, long gross, BigFraction limited) {
    long afterLimits = claims.rounding().toMinor(limited);
    if (afterLimits != gross) {
      int cause = causes.tierLimit(claims.outcome(row));
      claims.adjustments().add(row, cause, afterLimits - gross, 0);
    }
    return afterLimits;
  }

  private void deduct(Stretch rows, int place, long change, BigFraction unpaid) {
    if (change == 0 && unpaid.signum() == 0) {
      return;
    }
    int row = rows.row(place);
    claims.adjustments().add(row, causes.deadweight(claims.outcome(row)), change, unpaid.negate());
    if (unpaid.signum() != 0) {
      PaidQuantities quantities = rows.quantities();
      quantities.set(place, quantities.exact(place).subtract(unpaid));
    }
  }

  /** A claim that an earlier rule refused: its value is shown, none of it is payable. */
  void refuse(Stretch rows, int place, long gross) {
    rows.value(place, gross, 0);
    int row = rows.row(place);
    int cause = causes.refusal(claims.reason(row));
    if (claims.isMeasured(row)) {
      claims.adjustments().add(row, cause, -gross, claims.claimed(row).negate());
    } else {
      claims.adjustments().add(row, cause, -gross, -claims.evidence().quantity(row));
    }
  }
}
