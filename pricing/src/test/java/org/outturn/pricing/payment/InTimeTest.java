package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.outcome.Outcome;

/** Rule in-time: recruitment, term and tail, claim window; what is not stated is not checked. */
class InTimeTest {
  private static final Outcome ENTRY = outcome("entry");

  private static String only(OutcomesContract contract, OutcomeClaim claim) {
    List<String> lines = lines(price(contract, claim));
    return lines.size() == 1 ? "paid" : lines.get(1);
  }

  private static final OutcomesContract RECRUITS_TO_JUNE =
      contract(ENTRY, "600")
          .withCohorts(
              Cohort.MAIN.withRecruitFrom(day("2020-01-01")).withRecruitTo(day("2020-07-01")));

  @Test
  void refusesReferralOutsideTheRecruitmentWindow() {
    OutcomeClaim claim = claim("c1", "p1", "entry", "2020-09-01");
    assertThat(only(RECRUITS_TO_JUNE, claim.withReferred(day("2019-12-31"))))
        .isEqualTo(
            "c1 entry -1: GBP -600.00 in-time, NOT_ELIGIBLE: referred on 2019-12-31, outside the"
                + " recruitment window from 2020-01-01 to 2020-06-30");
    assertThat(only(RECRUITS_TO_JUNE, claim.withReferred(day("2020-01-01")))).isEqualTo("paid");
    assertThat(only(RECRUITS_TO_JUNE, claim.withReferred(day("2020-06-30")))).isEqualTo("paid");
    assertThat(only(RECRUITS_TO_JUNE, claim.withReferred(day("2020-07-01"))))
        .contains("NOT_ELIGIBLE");
  }

  @Test
  void doesNotAskForAReferralThatIsNotRecorded() {
    assertThat(only(RECRUITS_TO_JUNE, claim("c1", "p1", "entry", "2020-09-01"))).isEqualTo("paid");
  }

  @Test
  void showsTheOpenEndOfAWindow() {
    OutcomesContract contract =
        contract(ENTRY, "600").withCohorts(Cohort.MAIN.withRecruitTo(day("2020-07-01")));
    assertThat(
            only(
                contract, claim("c1", "p1", "entry", "2020-09-01").withReferred(day("2020-08-01"))))
        .endsWith("outside the recruitment window to 2020-06-30");
  }

  @Test
  void asksNobodysWindowWhereTheCohortIsNotKnown() {
    OutcomesContract contract =
        RECRUITS_TO_JUNE.withCohorts(
            RECRUITS_TO_JUNE.cohorts().get(0), Cohort.MAIN.withId("north"));
    OutcomeClaim late = claim("c1", "p1", "entry", "2020-09-01").withReferred(day("2020-08-01"));
    assertThat(only(contract, late)).isEqualTo("paid");
    assertThat(only(contract, late.withCohort("main"))).contains("NOT_ELIGIBLE");
    assertThat(only(contract, late.withCohort("north"))).isEqualTo("paid");
  }

  @Test
  void refusesAchievementOutsideTheTerm() {
    OutcomesContract contract = contract(ENTRY, "600");
    assertThat(only(contract, claim("c1", "p1", "entry", "2022-01-01")))
        .isEqualTo(
            "c1 entry -1: GBP -600.00 in-time, OUT_OF_TERM: achieved on 2022-01-01, outside"
                + " 2020-01-01 to 2021-12-31");
    assertThat(only(contract, claim("c1", "p1", "entry", "2021-12-31"))).isEqualTo("paid");
    assertThat(only(contract, claim("c1", "p1", "entry", "2020-01-01"))).isEqualTo("paid");
  }

  /** Term to 2022-01-01, trackingTo 2022-02-01, 3 months of the outcome: the tail ends in April. */
  @Test
  void tracksToTheLaterOfTheContractsTailAndTheOutcomes() {
    OutcomesContract shorter =
        contract(ENTRY, "600")
            .withTerm(
                new Term(day("2020-01-01"), day("2022-01-01"), Optional.of(day("2022-02-01"))));
    OutcomesContract longer = shorter.withOutcomes(ENTRY.withTrackingMonths(3));
    assertThat(only(shorter, claim("c1", "p1", "entry", "2022-01-31"))).isEqualTo("paid");
    assertThat(only(shorter, claim("c1", "p1", "entry", "2022-02-01"))).contains("OUT_OF_TERM");
    assertThat(only(longer, claim("c1", "p1", "entry", "2022-03-31"))).isEqualTo("paid");
    assertThat(only(longer, claim("c1", "p1", "entry", "2022-04-01")))
        .endsWith("achieved on 2022-04-01, outside 2020-01-01 to 2022-03-31");
  }

  /** From 2020-03-01, 30 days run to 2020-03-31. */
  @Test
  void refusesSubmissionAfterTheClaimWindow() {
    OutcomesContract contract = contract(ENTRY.withClaimWithinDays(30), "600");
    OutcomeClaim claim = claim("c1", "p1", "entry", "2020-03-01");
    assertThat(
            only(contract, claim.withVerified(day("2020-03-31")).withSubmitted(day("2020-03-31"))))
        .isEqualTo("paid");
    assertThat(
            only(contract, claim.withVerified(day("2020-04-01")).withSubmitted(day("2020-04-01"))))
        .isEqualTo(
            "c1 entry -1: GBP -600.00 in-time, LATE: submitted 31 days after it was achieved, 30"
                + " allowed");
  }

  @Test
  void givesTheFirstReasonOfSeveral() {
    OutcomesContract contract = RECRUITS_TO_JUNE.withOutcomes(ENTRY.withClaimWithinDays(0));
    OutcomeClaim wrongThroughout =
        claim("c1", "p1", "entry", "2022-05-01")
            .withReferred(day("2019-01-01"))
            .withVerified(day("2022-06-01"))
            .withSubmitted(day("2022-06-01"));
    assertThat(only(contract, wrongThroughout)).contains("NOT_ELIGIBLE");
    assertThat(only(contract, wrongThroughout.withReferred(Optional.empty())))
        .contains("OUT_OF_TERM");
    assertThat(only(contract, wrongThroughout.withStatus(ClaimStatus.REJECTED)))
        .contains("REJECTED");
  }
}
