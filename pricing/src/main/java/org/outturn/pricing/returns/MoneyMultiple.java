package org.outturn.pricing.returns;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;

/**
 * How often money that was paid in came back, exactly: GBP 8,600,000.00 in and GBP 9,638,911.36 out
 * is a multiple of 1.1208. It says nothing about how long it took.
 */
public final class MoneyMultiple {
  /** The calculator. */
  public static final MoneyMultiple DEFAULT = new MoneyMultiple();

  private MoneyMultiple() {}

  /**
   * Distributions to paid-in capital (DPI): what came in over what went out.
   *
   * @param flows as the investor sees them: an outflow is paid in, an inflow distributed
   * @return at least 0, or empty where nothing was paid in
   */
  public Optional<BigFraction> distributed(CashFlows flows) {
    return ofPaidIn(flows.totalIn(), flows);
  }

  /**
   * Total value to paid-in capital (TVPI): what came in and what is still held over what went out.
   *
   * @param flows as the investor sees them: an outflow is paid in, an inflow distributed
   * @param stillHeld the value of what has not been distributed yet
   * @return at least 0 where that value is, or empty where nothing was paid in
   * @throws IllegalArgumentException when the currencies differ, naming both
   */
  public Optional<BigFraction> total(CashFlows flows, Amount stillHeld) {
    return ofPaidIn(flows.totalIn().plus(stillHeld), flows);
  }

  private static Optional<BigFraction> ofPaidIn(Amount amount, CashFlows flows) {
    Amount paidIn = flows.totalOut();
    return paidIn.signum() == 0
        ? Optional.empty()
        : Optional.of(Fractions.of(amount.value()).divide(Fractions.of(paidIn.value())));
  }
}
