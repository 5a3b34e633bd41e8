package org.outturn.pricing.returns;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.investment.Tranche;
import org.outturn.core.money.Amount;

/**
 * What one tranche came to in one scenario.
 *
 * @param tranche the tranche
 * @param total what it paid in and received in all
 * @param unpaidInterest the interest that accrued and was not paid, at least 0
 * @param flows its cash flows as the investor sees them, money that comes in to it positive, ended
 *     by a flow of zero on the day after the last distribution date where nothing more will come;
 *     empty where nothing was drawn
 */
public record TrancheResult(
    Tranche tranche, TrancheMovement total, Amount unpaidInterest, Optional<CashFlows> flows) {

  /**
   * What it received beyond what it paid in.
   *
   * @return negative for a loss
   */
  public Amount profit() {
    return total.receivedInAll().minus(total.drawn());
  }

  /**
   * The rate of return of its flows, days counted Act/365.
   *
   * @return none where nothing was drawn or nothing has come back yet
   */
  public RateOfReturn rateOfReturn() {
    return flows
        .map(InternalRateOfReturn.DEFAULT::dated)
        .orElseGet(() -> RateOfReturn.none(RateOfReturn.Absence.NOTHING_MOVED));
  }

  /**
   * Distributions to paid-in capital (DPI).
   *
   * @return empty where nothing was drawn
   */
  public Optional<BigFraction> multiple() {
    return flows.flatMap(MoneyMultiple.DEFAULT::distributed);
  }

  /**
   * The day from which on the investor has its money back.
   *
   * @return empty where it never has, or where nothing was drawn
   */
  public Optional<LocalDate> payback() {
    return flows.flatMap(Payback.DEFAULT::date);
  }

  /**
   * What was drawn and did not come back: the loss given the scenario.
   *
   * @return at least 0
   */
  public Amount loss() {
    return flows
        .map(each -> CapitalLoss.of(each).amount())
        .orElseGet(() -> Amount.zero(unpaidInterest.currency()));
  }
}
