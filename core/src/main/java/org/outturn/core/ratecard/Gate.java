package org.outturn.core.ratecard;

import java.math.BigDecimal;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * A condition on another measured outcome (rule gate): attendance is paid only if attainment rose
 * by at least 0. The latest measurement of the same cohort up to the achieved date decides; none
 * closes it.
 *
 * @param outcome the measured outcome's id
 * @param atLeast the value that opens it, of any sign; against a comparison group, the effect
 */
public record Gate(String outcome, BigDecimal atLeast) {

  /**
   * Refuses a blank id; the value loses needless zeros.
   *
   * @param outcome the measured outcome's id
   * @param atLeast the value that opens it, of any sign; against a comparison group, the effect
   */
  public Gate {
    Require.id(outcome, "outcome");
    atLeast = Fractions.canonical(Decimals.bounded(atLeast));
  }

  /** Such as {@code attainment >= 0}. */
  @Override
  public String toString() {
    return outcome + " >= " + atLeast;
  }
}
