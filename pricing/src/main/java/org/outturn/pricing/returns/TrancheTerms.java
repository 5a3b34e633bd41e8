package org.outturn.pricing.returns;

import java.util.Optional;
import java.util.function.Supplier;
import org.outturn.core.investment.Tranche;
import org.outturn.core.money.Rounding;

/** A tranche made ready: in minor units and days, with a meter of its cap for each run. */
final class TrancheTerms {
  private final Tranche tranche;
  private final Rounding rounding;
  private final long commitment;
  private final Optional<Integer> drawnOn;
  private final Supplier<CapMeter> cap;
  private final boolean accrues;

  TrancheTerms(Tranche tranche, Rounding rounding) {
    this.tranche = tranche;
    this.rounding = rounding;
    this.commitment = tranche.commitment().toMinor();
    this.drawnOn = tranche.drawnOn().map(FinanceTerms::day);
    this.cap = CapMeter.of(tranche.cap());
    this.accrues = !tranche.rate().isZero() || !tranche.preferredReturn().isZero();
  }

  Tranche tranche() {
    return tranche;
  }

  Rounding rounding() {
    return rounding;
  }

  long commitment() {
    return commitment;
  }

  /** Whether all of it is drawn on a day. */
  boolean isDrawnOn(int day) {
    return drawnOn.isPresent() && drawnOn.get() == day;
  }

  /** A meter that was told nothing. */
  CapMeter cap() {
    return cap.get();
  }

  /** Whether it earns interest or a preferred return. */
  boolean accrues() {
    return accrues;
  }
}
