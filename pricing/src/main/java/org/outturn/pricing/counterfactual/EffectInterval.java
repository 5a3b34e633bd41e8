package org.outturn.pricing.counterfactual;

import org.outturn.core.validation.Require;

/**
 * The range in which an effect lies at a level of confidence: from 3.3 % to 13.2 %, at 95 %.
 *
 * @param low the lower end, in the measure of the effect
 * @param high the upper end, at least {@code low}
 * @param confidence above 0 and below 1; 95 % is 0.95
 * @param method how it was computed, such as {@code "Newcombe hybrid score interval"}
 */
public record EffectInterval(double low, double high, double confidence, String method) {
  /**
   * Refuses ends that are not finite or stand the wrong way round.
   *
   * @param low the lower end, in the measure of the effect
   * @param high the upper end, at least {@code low}
   * @param confidence above 0 and below 1; 95 % is 0.95
   * @param method how it was computed
   */
  public EffectInterval {
    Require.that(Double.isFinite(low), "low", "must be finite", low);
    Require.that(high >= low && Double.isFinite(high), "high", "must be finite, >= low", high);
    Require.that(confidence > 0 && confidence < 1, "confidence", "must be in (0, 1)", confidence);
    Require.id(method, "method");
  }

  /**
   * Whether an effect lies in the range, ends included.
   *
   * @param effect an effect in the same measure
   * @return false outside
   */
  public boolean contains(double effect) {
    return effect >= low && effect <= high;
  }

  /** The same range, let out by the last digit where rounding put the effect itself outside. */
  EffectInterval holding(double effect) {
    return new EffectInterval(Math.min(low, effect), Math.max(high, effect), confidence, method);
  }

  /** The range of a fall for one that is to rise, and the other way round. */
  EffectInterval turnedRound() {
    return new EffectInterval(0 - high, 0 - low, confidence, method);
  }
}
