package org.outturn.pricing.payment.engine;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Outcome;
import org.outturn.pricing.counterfactual.Effect;

/**
 * What a measurement shows: a value, or the effect against a comparison group.
 *
 * @param measurement the measurement
 * @param effect the effect; empty where the outcome is held against no comparison group
 */
record MeasuredResult(OutcomeMeasurement measurement, Optional<Effect> effect) {

  static MeasuredResult of(OutcomeMeasurement measurement, Outcome outcome) {
    Optional<Effect> effect =
        outcome
            .deadweight()
            .comparison()
            .map(terms -> Effect.of(measurement.groups().orElseThrow(), terms));
    return new MeasuredResult(measurement, effect);
  }

  /** The effect, where there is a comparison group and it can be measured. */
  Optional<Effect.Measured> measuredEffect() {
    return effect.flatMap(Effect::measured);
  }

  /** Whether units take positions after those counted before: those avoided or gained. */
  boolean isCountedOn() {
    return effect.isPresent();
  }

  /** What gates, tables and lump sums ask for: the effect, or the value measured. */
  Optional<BigFraction> value() {
    return effect.isPresent()
        ? measuredEffect().map(Effect.Measured::value)
        : measurement.value().map(Fractions::of);
  }

  /**
   * Units avoided or gained, or the value measured; below zero where it went the wrong way, and 0
   * where nothing could be measured.
   */
  BigFraction moved() {
    Optional<BigFraction> counted =
        effect.isPresent() ? measuredEffect().map(Effect.Measured::units) : value();
    return counted.orElse(BigFraction.ZERO);
  }

  /** What prices for one outcome count; never below 0. */
  BigFraction units() {
    return Fractions.max(BigFraction.ZERO, moved());
  }

  /** The saving measured, in major units; below zero for a loss. */
  BigFraction saving() {
    return Fractions.of(measurement.amount().orElse(BigDecimal.ZERO));
  }

  /** What was measured, for an explanation: {@code 61.6 measured} or {@code 130 avoided}. */
  String text() {
    if (measuredEffect().isPresent()) {
      Effect.Measured found = measuredEffect().get();
      return Fractions.grouped(found.units()) + (found.form().rises() ? " gained" : " avoided");
    }
    return measurement
        .value()
        .map(value -> Decimals.grouped(Fractions.canonical(value)) + " measured")
        .orElse(effect.isPresent() ? "nothing measurable" : "a saving measured");
  }
}
