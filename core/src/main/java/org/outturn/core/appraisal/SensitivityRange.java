package org.outturn.core.appraisal;

import java.math.BigDecimal;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * How far one input may lie from what the case states: deadweight of jobs from 0.1 to 0.5.
 *
 * @param input the input
 * @param low the lowest value thought possible
 * @param high the highest, at least {@code low}
 */
public record SensitivityRange(AppraisalInput input, BigDecimal low, BigDecimal high) {

  /**
   * Refuses values that the input does not allow or that are in the wrong order.
   *
   * @param input the input
   * @param low the lowest value thought possible
   * @param high the highest, at least {@code low}
   */
  public SensitivityRange {
    low = allowed(input, "low", low);
    high = allowed(input, "high", high);
    Require.that(low.compareTo(high) <= 0, "high", "must be >= low " + low.toPlainString(), high);
  }

  /** The value without needless zeros, if the input allows it. */
  static BigDecimal allowed(AppraisalInput input, String field, BigDecimal value) {
    String plain = Fractions.plain(value);
    return new BigDecimal(
        Require.that(
            input.kind().allows(value),
            field,
            input.kind().isShare() ? "must be from 0 to 1" : "must be >= 0",
            plain));
  }
}
