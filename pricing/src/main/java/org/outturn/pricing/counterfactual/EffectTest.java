package org.outturn.pricing.counterfactual;

import org.outturn.core.validation.Require;

/**
 * How often chance alone would show a difference at least as large, either way, between groups with
 * the same underlying rate or mean: p = 0.002.
 *
 * @param pValue two-sided, from 0 to 1
 * @param method how it was computed, such as {@code "pooled two-proportion z test"}
 */
public record EffectTest(double pValue, String method) {
  /**
   * Refuses a p-value outside 0 to 1.
   *
   * @param pValue two-sided, from 0 to 1
   * @param method how it was computed
   */
  public EffectTest {
    Require.that(pValue >= 0 && pValue <= 1, "pValue", "must be from 0 to 1", pValue);
    Require.id(method, "method");
  }

  /**
   * Whether the difference is significant at a level: the p-value is at most the level.
   *
   * @param level above 0 and below 1; 5 % is 0.05
   * @return false where chance is too likely a reason
   */
  public boolean significantAt(double level) {
    Require.that(level > 0 && level < 1, "level", "must be in (0, 1)", level);
    return pValue <= level;
  }
}
