package org.outturn.pricing.comparison;

import com.google.common.collect.ImmutableList;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.PaymentStatement;

/**
 * What was paid, or planned to be, as a statement or a publication has it: GBP 6500000.00 in all.
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

  /**
   * What a statement pays for outcomes: its net.
   *
   * @param kind what the contract pays for
   * @param statement the statement
   * @return the payment
   */
  public static RecordedPayment of(MechanismKind kind, PaymentStatement statement) {
    return new RecordedPayment(kind, statement.netAmount());
  }

  @Override
  public BigFraction payment(Delivery delivery) {
    return PaymentFormula.of(this).payment(delivery);
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
