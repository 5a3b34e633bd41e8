package org.outturn.pricing.returns;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.money.Amount;

/**
 * What one tranche has paid in and is owed as the days go by, in minor units. Interest and
 * preferred return accrue exactly and are rounded once, on each distribution date. Not thread-safe.
 */
final class TranchePosition {
  private final TrancheTerms terms;
  private final CapMeter cap;
  private final FlowBook flows = new FlowBook();
  private long interestDue;
  private long preferredReturnDue;
  private long undrawn;
  private long principal;
  private BigInteger principalDays = BigInteger.ZERO;
  private int countedTo;

  TranchePosition(TrancheTerms terms) {
    this.terms = terms;
    this.cap = terms.cap();
    this.undrawn = terms.commitment();
  }

  TrancheTerms terms() {
    return terms;
  }

  /** What is left of the commitment. */
  long undrawn() {
    return undrawn;
  }

  /** Its flows so far, as the investor sees them. */
  FlowBook flows() {
    return flows;
  }

  void draw(int day, long minor) {
    countTo(day);
    undrawn -= minor;
    principal += minor;
    cap.paidIn(day, minor);
    flows.note(day, -minor);
  }

  private void countTo(int day) {
    if (principal > 0 && terms.accrues()) {
      principalDays =
          principalDays.add(
              BigInteger.valueOf(principal).multiply(BigInteger.valueOf((long) day - countedTo)));
    }
    countedTo = day;
  }

  /** Makes due what has accrued since the distribution date before. */
  void accrueTo(int day) {
    if (terms.accrues()) {
      countTo(day);
      interestDue = Math.addExact(interestDue, accrued(terms.tranche().rate()));
      preferredReturnDue =
          Math.addExact(preferredReturnDue, accrued(terms.tranche().preferredReturn()));
      principalDays = BigInteger.ZERO;
    }
  }

  private long accrued(AnnualRate rate) {
    BigFraction exact =
        rate.toFraction()
            .multiply(
                BigFraction.of(
                    principalDays, BigInteger.valueOf(InternalRateOfReturn.DAYS_IN_YEAR)));
    return terms.rounding().partOf(1, exact);
  }

  /**
   * What it may be paid of one kind today. A cap holds back returns, never principal: what it lets
   * through beyond the principal outstanding is what may be paid as a return.
   */
  long payable(DistributionKind kind, int day) {
    return switch (kind) {
      case PRINCIPAL -> terms.tranche().isRepaid() ? principal : 0;
      case INTEREST -> mostOf(interestDue, day);
      case PREFERRED_RETURN -> mostOf(preferredReturnDue, day);
      case RESIDUAL -> mostReturn(day);
    };
  }

  private long mostOf(long due, int day) {
    return due == 0 ? 0 : Math.min(due, mostReturn(day));
  }

  private long mostReturn(int day) {
    return Math.max(0, cap.left(day) - principal);
  }

  void receive(int day, DistributionKind kind, long minor) {
    cap.received(day, minor);
    flows.note(day, minor);
    switch (kind) {
      case PRINCIPAL -> {
        countTo(day);
        principal -= minor;
      }
      case INTEREST -> interestDue -= minor;
      case PREFERRED_RETURN -> preferredReturnDue -= minor;
      case RESIDUAL -> {}
    }
  }

  /** What it came to, with what it received of each kind. */
  TrancheResult result(Map<DistributionKind, Long> received, Optional<LocalDate> endedOn) {
    Currency currency = terms.rounding().currency();
    return new TrancheResult(
        terms.tranche(),
        TrancheMovement.of(terms.tranche().id(), currency, terms.commitment() - undrawn, received),
        Amount.ofMinor(currency, interestDue),
        flows.flows(currency).map(each -> endedOn.map(each::endedOn).orElse(each)));
  }
}
