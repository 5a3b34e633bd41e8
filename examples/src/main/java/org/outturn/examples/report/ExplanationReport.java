package org.outturn.examples.report;

import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.ExplanationStep;

/** How one claim became its amount, as a table with a row for each rule. */
public final class ExplanationReport {
  private final Explanation explanation;

  /**
   * The report of an explanation.
   *
   * @param explanation the explanation
   */
  public ExplanationReport(Explanation explanation) {
    this.explanation = explanation;
  }

  /**
   * The report as text.
   *
   * @return a table, the same on every machine
   */
  public String print() {
    String title = "Claim " + explanation.claim() + ", outcome " + explanation.outcome();
    TextTable table =
        new TextTable(explanation.notApplied().isEmpty() ? title : "What each rule found")
            .words("rule")
            .words("about")
            .words("found")
            .numbers("payable after it");
    for (ExplanationStep each : explanation.steps()) {
      table.row(
          each.rule().id(),
          each.id().orElse(""),
          each.sentence(),
          each.after().map(MoneyText::of).orElse(""));
    }
    return explanation.notApplied().isEmpty()
        ? table.print()
        : title + "\n" + NotAppliedText.print(explanation.notApplied()) + "\n" + table.print();
  }
}
