package org.outturn.pricing.payment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.evidence.EvidenceKind;

/**
 * Referral within the recruitment window, achievement within the term or its tail, submission
 * within the claim window (rule in-time). What is not stated is not checked.
 */
final class InTime implements CountingRule {

  /** The windows of one evidence group, as days, open ends far away. */
  private record Windows(
      long recruitFrom, long recruitTo, long achieveFrom, long achieveTo, long claimWithin) {

    static Windows of(GroupTerms terms) {
      return new Windows(
          terms
              .cohort()
              .flatMap(Cohort::recruitFrom)
              .map(LocalDate::toEpochDay)
              .orElse(Long.MIN_VALUE),
          terms
              .cohort()
              .flatMap(Cohort::recruitTo)
              .map(LocalDate::toEpochDay)
              .orElse(Long.MAX_VALUE),
          terms.achievement().startInclusive().toEpochDay(),
          terms.achievement().endExclusive().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE),
          claimWithin(terms));
    }

    private static long claimWithin(GroupTerms terms) {
      OptionalInt days = terms.outcome().claimWithinDays();
      boolean asked = terms.evidence().kind() == EvidenceKind.CLAIM && days.isPresent();
      return asked ? days.getAsInt() : Integer.MAX_VALUE;
    }

    /** Whether no row of the evidence can be outside, so that none needs to be asked. */
    boolean holdAll(EvidenceColumns evidence) {
      boolean allRecruits = recruitFrom == Long.MIN_VALUE && recruitTo == Long.MAX_VALUE;
      return (allRecruits || !evidence.hasReferrals())
          && evidence.firstAchieved() >= achieveFrom
          && evidence.lastAchieved() < achieveTo
          && (claimWithin == Integer.MAX_VALUE || evidence.isAllSubmittedAtOnce());
    }
  }

  @Override
  public Rule rule() {
    return Rule.IN_TIME;
  }

  @Override
  public void apply(Claims claims) {
    EvidenceColumns evidence = claims.evidence();
    Windows[] windows = claims.groups().stream().map(Windows::of).toArray(Windows[]::new);
    if (Arrays.stream(windows).allMatch(window -> window.holdAll(evidence))) {
      return;
    }
    for (int row = 0; row < claims.size(); row++) {
      Windows window = windows[evidence.group(row)];
      int referred = evidence.referred(row);
      int achieved = evidence.achieved(row);
      if (referred != EvidenceColumns.NO_DAY
          && (referred < window.recruitFrom || referred >= window.recruitTo)) {
        claims.refuse(row, Reason.NOT_ELIGIBLE);
      } else if (achieved < window.achieveFrom || achieved >= window.achieveTo) {
        claims.refuse(row, Reason.OUT_OF_TERM);
      } else if (evidence.submitted(row) > achieved + window.claimWithin) {
        claims.refuse(row, Reason.LATE);
      }
    }
  }

  @Override
  public String because(Claims claims, int row) {
    EvidenceColumns evidence = claims.evidence();
    GroupTerms terms = claims.terms(row);
    return switch (claims.reason(row)) {
      case NOT_ELIGIBLE ->
          "referred on "
              + LocalDate.ofEpochDay(evidence.referred(row))
              + ", outside the recruitment window "
              + recruitment(terms);
      case OUT_OF_TERM ->
          "achieved on "
              + LocalDate.ofEpochDay(evidence.achieved(row))
              + ", outside "
              + terms.achievement();
      default ->
          "submitted "
              + (evidence.submitted(row) - evidence.achieved(row))
              + " days after it was achieved, "
              + terms.outcome().claimWithinDays().orElse(0)
              + " allowed";
    };
  }

  private static String recruitment(GroupTerms terms) {
    Optional<LocalDate> from = terms.cohort().flatMap(Cohort::recruitFrom);
    Optional<LocalDate> to = terms.cohort().flatMap(Cohort::recruitTo);
    return "["
        + from.map(LocalDate::toString).orElse("open")
        + ", "
        + to.map(LocalDate::toString).orElse("open")
        + ")";
  }

  @Override
  public String met(Claims claims, int row) {
    return "achieved on "
        + LocalDate.ofEpochDay(claims.evidence().achieved(row))
        + ", within "
        + claims.terms(row).achievement();
  }
}
