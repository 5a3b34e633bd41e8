package org.outturn.pricing.returns;

/**
 * What a finance case notes of its cash as it moves, in minor units. Whoever asks for what
 * investors earn alone notes nothing.
 */
interface CashBook {
  /** The first day on which anything moves, or may. */
  default void open(int day) {}

  /** Outcome payments come in. */
  default void income(int day, long minor) {}

  /** Costs fall due. */
  default void costs(int day, long minor) {}

  /** Costs are paid. */
  default void paidCosts(int day, long minor) {}

  /** A tranche, by its place in the case, pays in. */
  default void drawn(int tranche, long minor) {}

  /** A tranche receives. */
  default void received(int tranche, DistributionKind kind, long minor) {}

  /** What no tranche has a share of goes to its beneficiary. */
  default void residual(int day, long minor) {}

  /** What caps keep from tranches goes to its beneficiary. */
  default void excess(int day, long minor) {}

  /** A distribution date is over. */
  default void close(int day, long balance, long unpaidCosts) {}
}
