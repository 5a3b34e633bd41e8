package org.outturn.pricing.returns;

import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/**
 * What an investor loses: GBP 40.00 and a share of 0.4 where GBP 100.00 was paid in and GBP 60.00
 * came back. Where flows are those of one scenario, it is the loss given that scenario.
 *
 * @param amount what did not come back, at least 0
 * @param share of what was paid in
 */
public record CapitalLoss(Amount amount, Share share) {

  /**
   * The loss of flows.
   *
   * @param flows as the investor sees them: an outflow is paid in, an inflow comes back
   * @return the loss; zero where at least as much came back as was paid in
   */
  public static CapitalLoss of(CashFlows flows) {
    Amount total = flows.total();
    if (total.signum() >= 0) {
      return new CapitalLoss(Amount.zero(flows.currency()), Share.ZERO);
    }
    Amount lost = total.negated();
    return new CapitalLoss(
        lost, Share.of(Fractions.of(lost.value()).divide(Fractions.of(flows.totalOut().value()))));
  }
}
