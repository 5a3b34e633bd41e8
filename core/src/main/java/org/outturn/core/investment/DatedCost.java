package org.outturn.core.investment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;

/**
 * A cost that falls due on one day.
 *
 * @param kind what it is for
 * @param date when it falls due
 * @param amount whole minor units, at least 0
 */
public record DatedCost(CostKind kind, LocalDate date, Amount amount) implements Cost {

  /**
   * Refuses an amount that is negative or finer than a minor unit.
   *
   * @param kind what it is for
   * @param date when it falls due
   * @param amount whole minor units, at least 0
   */
  public DatedCost {
    AgreedAmount.payable(amount, "amount");
  }

  @Override
  public DatedCost of(Amount whole) {
    return new DatedCost(kind, date, whole);
  }

  @Override
  public ImmutableList<DatedAmount> payments() {
    return ImmutableList.of(new DatedAmount(date, amount));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.dated(this);
  }
}
