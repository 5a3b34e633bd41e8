package org.outturn.pricing.returns;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an investor has its money back for good: the first day from which on the sum of all flows so
 * far is never below zero again. Flows of one day count together. Before the first outflow there is
 * nothing to get back.
 */
public final class Payback {
  /** The calculator. */
  public static final Payback DEFAULT = new Payback();

  private Payback() {}

  /**
   * The day of payback, without discounting.
   *
   * @param flows an inflow is positive, an outflow negative
   * @return a day with a flow: the first where the sum never was below zero; empty where the flows
   *     end below zero
   */
  public Optional<LocalDate> date(CashFlows flows) {
    Optional<LocalDate> spending =
        flows.flows().stream()
            .filter(flow -> flow.amount().signum() < 0)
            .map(CashFlow::date)
            .findFirst();
    Optional<LocalDate> date = Optional.empty();
    for (Balance balance : Balance.of(flows)) {
      boolean isBefore = spending.filter(balance.date()::isBefore).isPresent();
      if (balance.amount().signum() < 0 || isBefore) {
        date = Optional.empty();
      } else if (date.isEmpty()) {
        date = Optional.of(balance.date());
      }
    }
    return date;
  }
}
