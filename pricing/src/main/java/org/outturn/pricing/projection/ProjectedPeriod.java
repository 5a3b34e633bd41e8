package org.outturn.pricing.projection;

import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;

/**
 * One payment period of one scenario: what the projection gives, what the contract's plan of the
 * same name says, and what came. Each is outcomes, fees and grants.
 *
 * @param scenario its name, such as {@code BASE}
 * @param period the payment period
 * @param projected what would be paid, whole minor units
 * @param planned what was planned; empty where the contract has no plan of that scenario
 * @param actual what is payable; empty where no evidence is given or the period begins after it
 */
public record ProjectedPeriod(
    String scenario,
    DateRange period,
    Amount projected,
    Optional<Amount> planned,
    Optional<Amount> actual) {

  boolean isOfNothing() {
    return projected.signum() == 0
        && planned.map(Amount::signum).orElse(0) == 0
        && actual.map(Amount::signum).orElse(0) == 0;
  }
}
