package org.outturn.pricing.payment;

import org.outturn.core.contract.Rule;

/** One of the rules that decide which claims count; the first that refuses gives the reason. */
interface CountingRule {

  /** The rule's name. */
  Rule rule();

  /** Refuses what does not meet the rule among claims that still count. */
  void apply(Claims claims);

  /** Why this rule refused a claim, in one sentence. */
  String because(Claims claims, int row);

  /** How a claim met this rule, in one sentence. */
  String met(Claims claims, int row);
}
