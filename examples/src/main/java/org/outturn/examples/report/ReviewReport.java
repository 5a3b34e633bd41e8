package org.outturn.examples.report;

import org.outturn.pricing.review.Review;
import org.outturn.pricing.review.Warning;

/** What is suspicious in a document, for people. */
public final class ReviewReport {
  private final Review review;

  /**
   * The report of a review.
   *
   * @param review the review
   */
  public ReviewReport(Review review) {
    this.review = review;
  }

  /**
   * The report as text.
   *
   * @return a table of warnings, or that there is none; the same on every machine
   */
  public String print() {
    int number = review.warnings().size();
    if (number == 0) {
      return "Nothing is wrong in " + review.of() + ", and nothing looks suspicious.\n";
    }
    TextTable table =
        new TextTable(
                "Nothing is wrong in "
                    + review.of()
                    + (number == 1
                        ? "; one thing may not be meant:"
                        : "; " + number + " things may not be meant:"))
            .words("where")
            .words("found")
            .words("because");
    for (Warning each : review.warnings()) {
      table.row(each.where(), each.found(), each.because());
    }
    return table.print();
  }
}
