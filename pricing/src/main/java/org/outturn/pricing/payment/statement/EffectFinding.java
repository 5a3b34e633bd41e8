package org.outturn.pricing.payment.statement;

/** What a contract makes of an effect, by the code that a statement gives. */
public enum EffectFinding {
  /** Large enough and, where the contract asks for it, no chance: paid. */
  PAID,
  /** A group is empty, nothing can be relative to it, or what must be tested cannot be. */
  NOT_MEASURABLE,
  /** The comparison group did as well or better. */
  NO_EFFECT,
  /** Below the least effect paid. */
  BELOW_MINIMUM,
  /** As likely to be chance as the contract's level allows, or likelier. */
  NOT_SIGNIFICANT
}
