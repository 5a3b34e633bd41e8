package org.outturn.pricing.comparison;

import org.outturn.core.comparison.MechanismKind;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** What was paid under a contract, as its statement has it: its net, such as GBP 6,500,000.00. */
public final class StatementPayment {
  private StatementPayment() {}

  /**
   * What a statement pays for outcomes: its net.
   *
   * @param kind what the contract pays for
   * @param statement the statement
   * @return the payment
   */
  public static RecordedPayment of(MechanismKind kind, PaymentStatement statement) {
    return new RecordedPayment(kind, statement.net());
  }
}
