package org.outturn.pricing.comparison;

/**
 * What is equal at the break-even. Two sides that face the same delivery have the same outcomes, so
 * that equal total cost is equal cost per outcome, gross and net; they are compared by total cost
 * alone. Where their deliveries differ, each basis has its own answer.
 */
public enum CostBasis {
  /** The total cost to the commissioner: payment and added costs. */
  TOTAL_COST,
  /** The total cost for each outcome. */
  COST_PER_OUTCOME,
  /** The total cost for each outcome that would not have happened anyway. */
  COST_PER_NET_OUTCOME
}
