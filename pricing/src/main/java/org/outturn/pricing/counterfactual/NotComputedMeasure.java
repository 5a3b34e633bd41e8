package org.outturn.pricing.counterfactual;

import org.outturn.core.outcome.EffectMeasure;

/** A measure of effects that contracts may state but that is not computed yet. */
final class NotComputedMeasure {
  private NotComputedMeasure() {}

  static IllegalArgumentException of(EffectMeasure measure) {
    return new IllegalArgumentException(
        "effect " + measure + " is not computed by this version of Outturn");
  }
}
