package org.outturn.pricing.payment.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Writes down what one claim met on its way, for its explanation; the stages are the same whether
 * or not a claim is traced.
 */
final class Trace {
  private static final int NO_ROW = -1;

  /** Nobody writes to it, so that all runs share it. */
  private static final Trace NONE = new Trace(NO_ROW);

  private final int row;
  private final List<MetLimit> limits = new ArrayList<>();
  private final List<Paid> payments = new ArrayList<>();

  /**
   * A limit the claim met.
   *
   * @param limit its name
   * @param cause the number of its cause among the adjustments
   * @param amountLeft what was left of it, in minor units; empty where it counts outcomes alone
   * @param quantityLeft what was left of it, in millionths; empty where it counts money alone
   */
  record MetLimit(
      String limit, int cause, Optional<Long> amountLeft, Optional<BigFraction> quantityLeft) {}

  /**
   * What a payer paid of the claim.
   *
   * @param payer its position among the payers
   * @param amount in minor units
   */
  record Paid(int payer, long amount) {}

  private Trace(int row) {
    this.row = row;
  }

  static Trace ofNone() {
    return NONE;
  }

  static Trace of(int row) {
    return new Trace(row);
  }

  /** The row that is traced; negative where none is. */
  int row() {
    return row;
  }

  void meets(MetLimit limit) {
    limits.add(limit);
  }

  void pays(int payer, long amount) {
    payments.add(new Paid(payer, amount));
  }

  List<MetLimit> limits() {
    return limits;
  }

  List<Paid> payments() {
    return payments;
  }
}
