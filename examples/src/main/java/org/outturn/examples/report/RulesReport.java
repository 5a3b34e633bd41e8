package org.outturn.examples.report;

import org.outturn.core.contract.Rule;
import org.outturn.examples.rules.RuleReference;

/** Every rule with what it says in a sentence. */
public final class RulesReport {
  private final RuleReference reference;

  /**
   * The list of the rules of a reference.
   *
   * @param reference the reference
   */
  public RulesReport(RuleReference reference) {
    this.reference = reference;
  }

  /**
   * The list as text.
   *
   * @return a table, the same on every machine
   */
  public String print() {
    TextTable table =
        new TextTable("Rules, in the order in which they act; explain RULE says more")
            .words("rule")
            .words("says");
    for (Rule each : reference.rules()) {
      table.row(each.id(), reference.firstSentence(each));
    }
    return table.print();
  }
}
