package org.outturn.pricing.returns;

import java.time.LocalDate;
import java.util.Comparator;
import org.outturn.core.money.Amount;

/**
 * The most that flows ever needed (peak funding need, peak exposure): GBP 300.00 on 2021-06-30,
 * where the sum of all flows so far was GBP -300.00 then and never less.
 *
 * @param date the end of the first day on which so much was needed
 * @param amount at least 0
 */
public record FundingNeed(LocalDate date, Amount amount) {

  /**
   * The peak of flows; those of one day count together.
   *
   * @param flows an inflow is positive, an outflow negative
   * @return the peak; zero on the first day where the sum never was below zero
   */
  public static FundingNeed peak(CashFlows flows) {
    return Balance.of(flows).stream()
        .filter(balance -> balance.amount().signum() < 0)
        .min(Comparator.comparing(Balance::amount))
        .map(lowest -> new FundingNeed(lowest.date(), lowest.amount().negated()))
        .orElseGet(() -> new FundingNeed(flows.first(), Amount.zero(flows.currency())));
  }
}
