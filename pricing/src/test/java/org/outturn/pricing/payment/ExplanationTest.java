package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.payment.statement.ExplanationStep;

/** An explanation tells, rule by rule, how a claim became its amount. */
class ExplanationTest {
  private static List<String> explained(OutcomesContract contract, OutcomeClaim claim) {
    Evidence evidence = Evidence.ofClaims(List.of(claim));
    return OutcomePricer.DEFAULT
        .explain(contract, evidence, claim.verified(), claim.claim())
        .steps()
        .stream()
        .map(ExplanationTest::text)
        .toList();
  }

  private static String text(ExplanationStep step) {
    return step.rule()
        + step.id().map(id -> " " + id).orElse("")
        + ": "
        + step.sentence()
        + step.after().map(after -> " -> " + after).orElse("");
  }

  @Test
  void tellsEveryStep() {
    OutcomesContract contract =
        contract(outcome("entry").withDeadweight(Deadweight.onPrice(Share.percent(10))), "600")
            .withLimits(Limit.ofContract("contract", pounds("500")))
            .withSchedule(PaymentSchedule.of(Frequency.QUARTERLY, Given.START))
            .withPayers(
                Payers.byShares(OutcomePayer.sole("council").withCommitment(pounds("450"))));
    assertThat(explained(contract, claim("c1", "p1", "entry", "2020-02-01")))
        .containsExactly(
            "verified-only: verified on 2020-02-01",
            "in-time: achieved on 2020-02-01, within 2020-01-01 to 2021-12-31",
            "in-sequence: requires no other outcome",
            "card-in-force: version v1 in force 2020-01-01 on",
            "gate: depends on no other outcome",
            "once-each: within 1 for each participant",
            "gross: 1 x GBP 600.00 = GBP 600.00 -> GBP 600.00",
            "deadweight-on-price entry: GBP -60.00: 0.1 of the price would have been"
                + " earned anyway -> GBP 540.00",
            "part-pay contract: GBP 500.00 was left; GBP -40.00: over the limit of GBP"
                + " 500.00 for the contract -> GBP 500.00",
            "period: verified on 2020-02-01, in the payment period 2020-01-01 to 2020-03-31, due"
                + " 2020-03-31 -> GBP 500.00",
            "payer-split council: pays GBP 450.00 -> GBP 500.00",
            "commitment: GBP 50.00 is covered by no commitment and stays unfunded -> GBP 500.00");
  }

  @Test
  void stopsAtTheRuleThatRefuses() {
    assertThat(
            explained(contract(outcome("entry"), "600"), claim("c1", "p1", "entry", "2022-01-01")))
        .containsExactly(
            "verified-only: verified on 2022-01-01",
            "in-time: refused: achieved on 2022-01-01, outside 2020-01-01" + " to 2021-12-31",
            "gross: 1 x GBP 600.00 = GBP 600.00, none of it payable -> GBP 0.00");
  }

  @Test
  void saysThatALimitWithholdsNothing() {
    assertThat(
            explained(
                contract(outcome("entry"), "600")
                    .withLimits(Limit.perParticipant("each", pounds("1000"))),
                claim("c1", "p1", "entry", "2020-02-01")))
        .contains("part-pay each: GBP 1,000.00 was left, so nothing is withheld -> GBP 600.00");
  }
}
