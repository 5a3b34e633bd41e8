package org.outturn.core.comparison;

import com.google.common.collect.ImmutableList;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;

/**
 * What was paid, or planned to be, as a statement or a publication has it: GBP 6,500,000.00 in all.
 * It says nothing of what another delivery would be paid.
 *
 * @param kind what it was paid for
 * @param paid whole minor units, at least 0
 */
public record RecordedPayment(MechanismKind kind, Amount paid) implements PaymentMechanism {

  /**
   * Refuses an amount that is negative or finer than a minor unit.
   *
   * @param kind what it was paid for
   * @param paid whole minor units, at least 0
   */
  public RecordedPayment {
    AgreedAmount.payable(paid, "paid");
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return ImmutableList.of(paid);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.recorded(this);
  }
}
