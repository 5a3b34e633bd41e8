package org.outturn.pricing.returns;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.Tranche;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Rounding;

/**
 * What one tranche has paid in and is owed as the days go by, in minor units. Interest and
 * preferred return accrue exactly and are rounded once, on each distribution date. Not thread-safe.
 */
final class TranchePosition {
  private final Tranche tranche;
  private final Rounding rounding;
  private final CapMeter cap;
  private final FlowBook flows;
  private final Map<DistributionKind, Long> due = new EnumMap<>(DistributionKind.class);
  private final Map<DistributionKind, Long> received = new EnumMap<>(DistributionKind.class);
  private long undrawn;
  private long principal;
  private BigInteger principalDays = BigInteger.ZERO;
  private LocalDate countedTo = LocalDate.MIN;

  TranchePosition(Tranche tranche, Rounding rounding) {
    this.tranche = tranche;
    this.rounding = rounding;
    this.cap = CapMeter.of(tranche.cap());
    this.flows = new FlowBook(rounding.currency());
    this.undrawn = tranche.commitment().toMinor();
  }

  Tranche tranche() {
    return tranche;
  }

  /** What is left of the commitment. */
  long undrawn() {
    return undrawn;
  }

  void draw(LocalDate date, long minor) {
    countTo(date);
    undrawn -= minor;
    principal += minor;
    cap.paidIn(date, minor);
    flows.note(date, -minor);
  }

  private void countTo(LocalDate date) {
    if (principal > 0) {
      principalDays =
          principalDays.add(
              BigInteger.valueOf(principal)
                  .multiply(BigInteger.valueOf(ChronoUnit.DAYS.between(countedTo, date))));
    }
    countedTo = date;
  }

  /** Makes due what has accrued since the distribution date before. */
  void accrueTo(LocalDate date) {
    countTo(date);
    accrue(DistributionKind.INTEREST, tranche.rate());
    accrue(DistributionKind.PREFERRED_RETURN, tranche.preferredReturn());
    principalDays = BigInteger.ZERO;
  }

  private void accrue(DistributionKind kind, AnnualRate rate) {
    BigFraction exact =
        rate.toFraction()
            .multiply(
                BigFraction.of(
                    principalDays, BigInteger.valueOf(InternalRateOfReturn.DAYS_IN_YEAR)));
    due.merge(kind, rounding.partOf(1, exact), Math::addExact);
  }

  private long due(DistributionKind kind) {
    return due.getOrDefault(kind, 0L);
  }

  /**
   * What it may be paid of one kind today. A cap holds back returns, never principal: what it lets
   * through beyond the principal outstanding is what may be paid as a return.
   */
  long payable(DistributionKind kind, LocalDate date) {
    return switch (kind) {
      case PRINCIPAL -> tranche.isRepaid() ? principal : 0;
      case INTEREST, PREFERRED_RETURN -> Math.min(due(kind), mostReturn(date));
      case RESIDUAL -> mostReturn(date);
    };
  }

  private long mostReturn(LocalDate date) {
    return Math.max(0, cap.left(date) - principal);
  }

  void receive(LocalDate date, DistributionKind kind, long minor) {
    cap.received(date, minor);
    flows.note(date, minor);
    received.merge(kind, minor, Math::addExact);
    switch (kind) {
      case PRINCIPAL -> {
        countTo(date);
        principal -= minor;
      }
      case INTEREST, PREFERRED_RETURN -> due.merge(kind, -minor, Math::addExact);
      case RESIDUAL -> {}
    }
  }

  /** What it came to. */
  TrancheResult result(Optional<LocalDate> endedOn) {
    Currency currency = rounding.currency();
    return new TrancheResult(
        tranche,
        TrancheMovement.of(
            tranche.id(), currency, tranche.commitment().toMinor() - undrawn, received),
        Amount.ofMinor(currency, due(DistributionKind.INTEREST)),
        flows.flows().map(each -> endedOn.map(each::endedOn).orElse(each)));
  }
}
