package org.outturn.core.schedule;

import java.time.LocalDate;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/**
 * What a scenario expects to be paid for one payment period (rule plan-and-actual): GBP 120,000.00
 * in the base case for the quarter from 2017-12-01.
 *
 * @param scenario such as BASE, LOW or HIGH, or any name
 * @param period the first day of the payment period
 * @param amount whole minor units, at least 0
 */
public record PlannedPayment(String scenario, LocalDate period, Amount amount) {

  /**
   * Refuses a blank scenario and an amount nobody can pay.
   *
   * @param scenario such as BASE, LOW or HIGH, or any name
   * @param period the first day of the payment period
   * @param amount whole minor units, at least 0
   */
  public PlannedPayment {
    Require.id(scenario, "scenario");
    AgreedAmount.payable(amount, "amount");
  }
}
