package org.outturn.pricing.payment.engine;

import org.outturn.core.contract.Rule;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.Reason;

/** One of the rules that decide which claims count; the first that refuses gives the reason. */
interface CountingRule {

  /** The rule's name. */
  Rule rule();

  /**
   * Refuses what does not meet the rule among rows that still count.
   *
   * @param rows the rows
   * @param asked by group, whether its rows are asked now; others are asked before or after
   * @param refusals what was refused, and is
   */
  void apply(SeenRows rows, boolean[] asked, Refusals refusals);

  /** Why this rule refused a row. */
  Finding.Refusal finding(SeenRows rows, int row, Reason reason);

  /** How a row met this rule, in one sentence. */
  String met(SeenRows rows, int row);
}
