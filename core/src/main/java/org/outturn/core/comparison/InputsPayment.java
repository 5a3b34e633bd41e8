package org.outturn.core.comparison;

import com.google.common.collect.ImmutableList;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;

/**
 * Pays for inputs: a budget, such as GBP 10,000,000.00, whatever is delivered.
 *
 * @param budget whole minor units, at least 0
 */
public record InputsPayment(Amount budget) implements PaymentMechanism {

  /**
   * Refuses a budget that is negative or finer than a minor unit.
   *
   * @param budget whole minor units, at least 0
   */
  public InputsPayment {
    AgreedAmount.payable(budget, "budget");
  }

  @Override
  public MechanismKind kind() {
    return MechanismKind.INPUTS;
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return ImmutableList.of(budget);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.inputs(this);
  }
}
