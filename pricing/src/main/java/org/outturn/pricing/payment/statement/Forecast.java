package org.outturn.pricing.payment.statement;

import org.outturn.core.money.Amount;

/**
 * What the whole contract will have paid by one scenario of its plan (rule plan-and-actual).
 *
 * @param scenario its name, such as {@code BASE}
 * @param actual what is payable up to the as-of date: outcomes, fees and grants
 * @param planned what the plan has for the periods that begin after it
 * @param total both together
 */
public record Forecast(String scenario, Amount actual, Amount planned, Amount total) {}
