package org.outturn.pricing.payment.engine;

import java.time.LocalDate;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.Reason;

/**
 * Referral within the recruitment window, achievement within the term or its tail, submission
 * within the claim window (rule in-time). What is not stated is not checked.
 */
final class InTime implements CountingRule {

  /** Whether no row of a group can be outside, so that none needs to be asked. */
  private static boolean holdsAll(
      GroupTerms terms, EvidenceColumns evidence, int firstAchieved, int lastAchieved) {
    boolean allRecruits =
        terms.recruitFrom() == Long.MIN_VALUE && terms.recruitTo() == Long.MAX_VALUE;
    return (allRecruits || !evidence.hasReferrals())
        && firstAchieved >= terms.achieveFrom()
        && lastAchieved < terms.achieveTo()
        && (terms.claimWithin() == Integer.MAX_VALUE || evidence.isAllSubmittedAtOnce());
  }

  @Override
  public Rule rule() {
    return Rule.IN_TIME;
  }

  @Override
  public void apply(SeenRows rows, boolean[] asked, Refusals refusals) {
    EvidenceColumns evidence = rows.columns();
    if (rows.size() == 0) {
      return;
    }
    int first = evidence.firstAchieved();
    int last = evidence.lastAchieved();
    if (rows.allGroups(terms -> holdsAll(terms, evidence, first, last))) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      GroupTerms terms = rows.terms(row);
      int referred = evidence.referred(row);
      int achieved = evidence.achieved(row);
      if (referred != EvidenceColumns.NO_DAY
          && (referred < terms.recruitFrom() || referred >= terms.recruitTo())) {
        refusals.refuse(row, Reason.NOT_ELIGIBLE);
      } else if (achieved < terms.achieveFrom() || achieved >= terms.achieveTo()) {
        refusals.refuse(row, Reason.OUT_OF_TERM);
      } else if (evidence.submitted(row) > achieved + terms.claimWithin()) {
        refusals.refuse(row, Reason.LATE);
      }
    }
  }

  @Override
  public Finding.Refusal finding(SeenRows rows, int row, Reason reason) {
    EvidenceColumns evidence = rows.columns();
    GroupTerms terms = rows.terms(row);
    return switch (reason) {
      case NOT_ELIGIBLE ->
          new Finding.NotEligible(
              LocalDate.ofEpochDay(evidence.referred(row)),
              terms.cohort().flatMap(Cohort::recruitFrom),
              terms.cohort().flatMap(Cohort::recruitTo));
      case OUT_OF_TERM ->
          new Finding.OutOfTerm(LocalDate.ofEpochDay(evidence.achieved(row)), terms.achievement());
      default ->
          new Finding.Late(
              evidence.submitted(row) - evidence.achieved(row),
              terms.outcome().claimWithinDays().orElse(0));
    };
  }

  @Override
  public String met(SeenRows rows, int row) {
    return "achieved on "
        + LocalDate.ofEpochDay(rows.columns().achieved(row))
        + ", within "
        + rows.terms(row).achievement();
  }
}
