package org.outturn.pricing.payment.engine;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Rounding;

/**
 * Posts what a line is worth step by step: gross for show, then each step that takes something off.
 * What is exact stays exact from step to step; only what is shown is rounded, the last step to what
 * is payable (rule exact-money).
 */
final class LineSteps {
  private final LedgerColumns ledger;
  private final Rounding rounding;
  private final int row;
  private final long gross;
  private long amount;
  private PricedUnits units;

  LineSteps(LedgerColumns ledger, Rounding rounding, int row, PricedUnits gross) {
    this.ledger = ledger;
    this.rounding = rounding;
    this.row = row;
    this.units = gross;
    this.gross = rounding.toMinor(gross.money());
    this.amount = this.gross;
  }

  /** Goes on to what a step leaves, and posts what it changed, if anything. */
  void to(int cause, PricedUnits left) {
    if (left.equals(units)) {
      return;
    }
    if (rounding.toMinor(left.money()) != amount || !left.priced().equals(units.priced())) {
      tell(cause, left);
    } else {
      units = left;
    }
  }

  /** Goes on to what a step leaves, and posts it even where it changed nothing. */
  void tell(int cause, PricedUnits left) {
    long now = rounding.toMinor(left.money());
    BigFraction change = left.priced().subtract(units.priced());
    ledger.post(row, cause, now - amount, Units.toMillionths(change));
    amount = now;
    units = left;
  }

  /** What the line is worth after the steps so far. */
  PricedUnits units() {
    return units;
  }

  /** Posts that a rule about which claims count refuses the line whole. */
  void refuse(int cause) {
    ledger.post(row, cause, -amount, Units.toMillionths(units.priced().negate()));
    amount = 0;
    units = PricedUnits.NONE;
  }

  /** Hands the line on to the stages that follow. */
  void finish(Stretch stretch, int place) {
    stretch.value(place, gross, amount);
    stretch.quantities().set(place, Units.toMillionths(units.priced()));
    PricedUnits priced = units.pricedAlone();
    if (amount > 0 && priced.runs().size() > 1) {
      stretch.keepUnits(place, priced);
    }
  }
}
