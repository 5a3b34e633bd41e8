package org.outturn.core.appraisal;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.validation.Require;

/**
 * One input of a case that may be varied: the deadweight of outcome {@code jobs}.
 *
 * @param kind what it is
 * @param of the id of the benefit, outcome, cost or grade it belongs to
 */
public record AppraisalInput(InputKind kind, String of) {

  /**
   * Refuses a blank id.
   *
   * @param kind what it is
   * @param of the id of what it belongs to
   */
  public AppraisalInput {
    Require.id(of, "of");
  }

  /**
   * What the case states for it.
   *
   * @param given the case
   * @return exact; 1 for a multiple
   */
  public BigFraction stated(AppraisalCase given) {
    return kind.stated(given, of);
  }

  /**
   * The case with another value for it.
   *
   * @param given the case
   * @param value within what the input allows
   * @return the changed case
   * @throws IllegalArgumentException for a value it does not allow
   */
  public AppraisalCase in(AppraisalCase given, BigDecimal value) {
    return kind.in(given, of, value);
  }

  /** Such as {@code deadweight of jobs}. */
  @Override
  public String toString() {
    return kind + " of " + of;
  }
}
