package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.outturn.core.evidence.OutcomeClaim;

/** Claims as a table, a row for each. */
public final class ClaimsReport {
  private final ImmutableList<OutcomeClaim> claims;

  /**
   * The report of claims.
   *
   * @param claims the claims
   */
  public ClaimsReport(List<OutcomeClaim> claims) {
    this.claims = ImmutableList.copyOf(claims);
  }

  /**
   * The report as text.
   *
   * @return a table, the same on every machine
   */
  public String print() {
    TextTable table =
        new TextTable("Claims")
            .words("claim")
            .words("participant")
            .words("outcome")
            .words("achieved")
            .words("status")
            .numbers("quantity");
    for (OutcomeClaim each : claims) {
      table.row(
          each.claim(),
          each.participant(),
          each.outcome(),
          each.achieved().toString(),
          FigureText.words(each.status()),
          MoneyText.of(each.quantity()));
    }
    return table.print();
  }
}
