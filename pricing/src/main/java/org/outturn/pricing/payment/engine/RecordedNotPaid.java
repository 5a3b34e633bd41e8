package org.outturn.pricing.payment.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.contract.Rule;
import org.outturn.core.schedule.Grant;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.Reason;

/**
 * What was achieved in a grant period is recorded, and counts for prerequisites and statistics, but
 * the grant is paid in its place (rule recorded-not-paid).
 */
final class RecordedNotPaid implements CountingRule {

  @Override
  public Rule rule() {
    return Rule.RECORDED_NOT_PAID;
  }

  @Override
  public void apply(SeenRows rows, boolean[] asked, Refusals refusals) {
    for (int row = 0; row < rows.size(); row++) {
      if (asked[rows.columns().group(row)] && grant(rows, row).isPresent()) {
        refusals.refuse(row, Reason.GRANT_PERIOD);
      }
    }
  }

  private static Optional<Grant> grant(SeenRows rows, int row) {
    LocalDate achieved = LocalDate.ofEpochDay(rows.columns().achieved(row));
    return rows.contract().contract().blend().grants().stream()
        .filter(grant -> grant.dates().contains(achieved))
        .findFirst();
  }

  @Override
  public Finding.Refusal finding(SeenRows rows, int row, Reason reason) {
    return new Finding.RecordedNotPaid(
        LocalDate.ofEpochDay(rows.columns().achieved(row)), grant(rows, row).orElseThrow());
  }

  @Override
  public String met(SeenRows rows, int row) {
    return "achieved in no grant period";
  }
}
