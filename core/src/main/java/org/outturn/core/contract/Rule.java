package org.outturn.core.contract;

/**
 * The rules a claim meets on its way to a payment, by the names that statements and explanations
 * use.
 */
public enum Rule {
  /** Only a verified claim is payable. */
  VERIFIED_ONLY("verified-only"),
  /** Referred, achieved and submitted within the windows the contract states. */
  IN_TIME("in-time"),
  /** The outcomes it requires were achieved on or before that date. */
  IN_SEQUENCE("in-sequence"),
  /** A version of the rate card is in force and prices it. */
  CARD_IN_FORCE("card-in-force"),
  /** Another outcome's measured value allows it. */
  GATE("gate"),
  /** A participant is paid so often for an outcome. */
  ONCE_EACH("once-each"),
  /** The price times the quantity, before any adjustment. */
  GROSS("gross"),
  /** The rate of what would have happened anyway is deducted. */
  DEADWEIGHT_ON_PRICE("deadweight-on-price"),
  /** The first outcomes up to the baseline are unpaid. */
  DEADWEIGHT_ON_COUNT("deadweight-on-count"),
  /** Only what exceeds a comparison group is paid, where the effect is large enough. */
  COMPARISON_GROUP("comparison-group"),
  /** A limit keeps a participant's best-priced claims. */
  BEST_OF("best-of"),
  /** A limit is paid up to. */
  PART_PAY("part-pay"),
  /** Payers divide what is payable. */
  PAYER_SPLIT("payer-split"),
  /** A payer pays up to its commitment. */
  COMMITMENT("commitment"),
  /** A claim falls into the payment period of its verification. */
  PERIOD("period");

  private final String id;

  Rule(String id) {
    this.id = id;
  }

  /**
   * The name of the rule.
   *
   * @return such as {@code once-each}
   */
  public String id() {
    return id;
  }

  @Override
  public String toString() {
    return id;
  }
}
