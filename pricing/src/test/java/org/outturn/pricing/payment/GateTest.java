package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.EffectMeasure;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.pricing.payment.statement.ExplanationStep;

/** Rule gate: attendance is paid only where attainment did not fall. */
class GateTest {
  private static final Outcome ATTAINMENT = outcome("attainment").withMeasure(Measure.COHORT);
  private static final OutcomesContract CONTRACT =
      contract(
              List.of(outcome("attendance").withClaimsPerParticipant(0), ATTAINMENT),
              unit("attendance", "600").withOnlyIf(Gate.atLeast("attainment", BigDecimal.ZERO)))
          .withCohorts(Cohort.builder().id("north").build(), Cohort.builder().id("south").build());

  private static OutcomeMeasurement attainment(String cohort, String date, String value) {
    return OutcomeMeasurement.of("attainment", day(date), new BigDecimal(value)).withCohort(cohort);
  }

  private static List<String> reasons(OutcomesContract contract, OutcomeMeasurement... measured) {
    Evidence evidence =
        Evidence.of(
            List.of(
                claim("c1", "p1", "attendance", "2020-07-31").withCohort("north"),
                claim("c2", "p2", "attendance", "2020-07-31").withCohort("south"),
                claim("c3", "p3", "attendance", "2020-07-31")),
            List.of(),
            List.of(measured));
    return OutcomePricer.DEFAULT.price(contract, evidence).lines().stream()
        .filter(line -> line.rule().equals(Optional.of(Rule.GATE)))
        .map(line -> line.claim() + " " + line.because().orElseThrow())
        .toList();
  }

  /** A claim without a cohort, c3, meets every cohort's. */
  @Test
  void theLatestMeasurementOfTheSameCohortUpToTheDateDecides() {
    assertThat(
            reasons(
                CONTRACT,
                attainment("north", "2020-06-30", "-1"),
                attainment("north", "2020-07-31", "0"),
                attainment("north", "2020-08-01", "-1"),
                attainment("south", "2020-06-30", "2"),
                attainment("south", "2020-07-30", "-0.5")))
        .containsExactly("c2 GATE: needs attainment >= 0, but attainment on 2020-07-30 was -0.5");
  }

  @Test
  void noMeasurementClosesTheGate() {
    assertThat(reasons(CONTRACT, attainment("north", "2020-08-01", "5")))
        .hasSize(3)
        .allMatch(reason -> reason.endsWith("nothing was measured on its cohort by 2020-07-31"));
  }

  @Test
  void againstAComparisonGroupTheEffectDecides() {
    Outcome compared =
        ATTAINMENT.withDeadweight(
            Deadweight.comparisonGroup(ComparisonGroup.of(EffectMeasure.DIFFERENCE)));
    OutcomesContract contract =
        contract(
                List.of(CONTRACT.outcomes().get(0), compared),
                unit("attendance", "600")
                    .withOnlyIf(
                        Gate.atLeast("attainment", BigDecimal.ZERO).withOf(GateMeasure.EFFECT)))
            .withCohorts(CONTRACT.cohorts());

    assertThat(
            reasons(
                contract,
                OutcomeMeasurement.of(
                    "attainment", "north", day("2020-07-01"), new GroupCounts(10, 3, 10, 4)),
                OutcomeMeasurement.of(
                    "attainment", "south", day("2020-07-01"), new GroupCounts(10, 3, 0, 0))))
        .containsExactly(
            "c2 GATE: needs effect of attainment >= 0, but attainment on 2020-07-01 was not measurable",
            "c3 GATE: needs effect of attainment >= 0, but attainment on 2020-07-01 was not measurable");
  }

  @Test
  void aClaimThatPassesSaysSo() {
    Evidence evidence =
        Evidence.of(
            List.of(claim("c1", "p1", "attendance", "2020-07-31").withCohort("north")),
            List.of(),
            List.of(attainment("north", "2020-07-01", "1")));

    assertThat(
            OutcomePricer.DEFAULT
                .explain(CONTRACT, evidence, day("2020-07-31"), "c1")
                .steps()
                .stream()
                .filter(step -> step.rule() == Rule.GATE)
                .map(ExplanationStep::sentence))
        .containsExactly("attainment >= 0 holds, attainment on 2020-07-01 was 1");
  }

  /** A gate refuses before once-each is asked: the claim does not use up the one. */
  @Test
  void aClaimThatAGateRefusesDoesNotUseUpTheOne() {
    OutcomesContract once = CONTRACT.withOutcomes(outcome("attendance"), ATTAINMENT);
    Evidence evidence =
        Evidence.of(
            List.of(
                claim("c1", "p1", "attendance", "2020-07-01").withCohort("north"),
                claim("c2", "p1", "attendance", "2020-07-31").withCohort("north")),
            List.of(),
            List.of(attainment("north", "2020-07-15", "1")));

    assertThat(OutcomePricer.DEFAULT.price(once, evidence).lines().stream().map(Object::toString))
        .containsExactly(
            "c1 attendance GBP 600.00",
            "c1 attendance GBP -600.00 gate",
            "attainment[north]@2020-07-15 attainment GBP 0.00",
            "c2 attendance GBP 600.00");
  }
}
