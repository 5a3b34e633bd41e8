package org.outturn.examples.report;

import org.outturn.pricing.difference.ContractDifference;
import org.outturn.pricing.difference.TermsChange;

/** What changed from one contract to another: the terms in sentences, the payment in tables. */
public final class ContractDifferenceReport {
  private final ContractDifference difference;

  /**
   * The report of a difference.
   *
   * @param difference what changed
   */
  public ContractDifferenceReport(ContractDifference difference) {
    this.difference = difference;
  }

  /**
   * The report as text.
   *
   * @return a sentence for each term, then tables; the same on every machine
   */
  public String print() {
    StringBuilder text =
        new StringBuilder("What changes from ")
            .append(difference.before())
            .append(
                difference.before().equals(difference.after()) ? "" : " to " + difference.after())
            .append('\n');
    difference
        .payment()
        .map(PaymentDifferenceReport::new)
        .ifPresent(payment -> text.append(payment.notApplied()));
    text.append("\nTerms\n");
    if (difference.terms().isEmpty()) {
      text.append(" No term changes.\n");
    }
    for (TermsChange each : difference.terms().changes()) {
      text.append(' ').append(each.sentence()).append(".\n");
    }
    difference
        .payment()
        .ifPresent(
            payment -> text.append('\n').append(new PaymentDifferenceReport(payment).printAll()));
    return text.toString();
  }

  /**
   * The terms that change.
   *
   * @return a row for each
   */
  public Table terms() {
    Table.Builder table =
        Table.of("Terms", "What changes in the terms")
            .words("what changes", "before", "after", "term");
    for (TermsChange each : difference.terms().changes()) {
      table.row(
          Cell.words(each.sentence() + "."),
          Cell.words(each.textBefore()),
          Cell.words(each.textAfter()),
          Cell.words(each.path()));
    }
    return table.build();
  }
}
