package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeMeasurementTest {
  private static final LocalDate DAY = LocalDate.parse("2014-06-30");
  private static final GroupCounts COUNTS = new GroupCounts(1000, 1420, 10_000, 15_500);

  private static OutcomeMeasurement rate(String value) {
    return OutcomeMeasurement.of("restoration", DAY, new BigDecimal(value));
  }

  @Test
  void losesNeedlessZeros() {
    assertThat(rate("61.60")).isEqualTo(rate("61.6"));
    assertThat(rate("60").withAmount(new BigDecimal("5104000.00")).amount())
        .contains(new BigDecimal("5104000"));
    assertThat(rate("-0.50").value()).contains(new BigDecimal("-0.5"));
  }

  @Test
  void refusesNothingAndTwoThings() {
    assertThatThrownBy(
            () -> OutcomeMeasurement.builder().outcome("restoration").measured(DAY).build())
        .hasMessage(
            "value must be stated, or counts of a treated and a comparison group, or an amount");
    assertThatThrownBy(() -> rate("60").withCounts(COUNTS))
        .hasMessage("value must not stand beside counts of a treated and a comparison group");
    assertThatThrownBy(() -> rate("60").withAmount(new BigDecimal("0.0000001")))
        .hasMessage("expected at most 6 decimals but found 0.0000001");
    assertThatThrownBy(() -> rate("60").withOutcome(" ")).hasMessage("outcome must not be blank");
  }

  @Test
  void refusesNegativeCounts() {
    assertThatThrownBy(() -> new GroupCounts(-1, 0, 0, 0))
        .hasMessage("treatedN must be from 0 to 1000000000000000 but was -1");
    assertThatThrownBy(() -> new GroupCounts(0, 0, 0, Long.MAX_VALUE))
        .hasMessageStartingWith("comparisonEvents must be from 0 to 1000000000000000 but was");
  }

  @Test
  void refusesMoreThanAFileHolds() {
    GroupCounts tooMany = new GroupCounts(1_000_000_000L, 0, 1, 0);

    assertThatThrownBy(() -> OutcomeMeasurement.of("events", "first", DAY, tooMany))
        .hasMessage("treatedN must be at most 999999999 but was 1000000000");
  }

  @Test
  void addsCountsOfCohorts() {
    assertThat(COUNTS.plus(new GroupCounts(1000, 1310, 10_000, 14_500)))
        .isEqualTo(new GroupCounts(2000, 2730, 20_000, 30_000));
  }

  @Test
  void evidenceKeepsMeasurementsInClaimOrderAfterClaimsAndTallies() {
    OutcomeMeasurement late = rate("61.6").withMeasured(DAY.plusYears(1));
    OutcomeMeasurement ofCohort = OutcomeMeasurement.of("events", "first", DAY, COUNTS);
    Evidence evidence =
        Evidence.of(
            List.of(OutcomeClaim.of("C1", "P1", "home", DAY)),
            List.of(OutcomeTally.of("entry", 5, DAY)),
            List.of(late, rate("60"), ofCohort));

    assertThat(evidence.measurements()).containsExactly(ofCohort, rate("60"), late);
    assertThat(
            List.of(
                evidence.columns().id(0),
                evidence.columns().id(1),
                evidence.columns().id(2),
                evidence.columns().id(3)))
        .containsExactly(
            "C1", "entry@2014-06-30", "events[first]@2014-06-30", "restoration@2014-06-30");
    assertThat(evidence.columns().measurement(0)).isEmpty();
    assertThat(evidence.latestDate()).contains(DAY.plusYears(1));
    assertThat(evidence.columns().rowOf("restoration@2015-06-30")).hasValue(4);
    assertThat(evidence)
        .hasToString("Evidence of 2 claims and tallies of 1 participants and 3 measurements")
        .isEqualTo(Evidence.of(evidence.claims(), evidence.tallies(), evidence.measurements()))
        .isNotEqualTo(Evidence.of(evidence.claims(), evidence.tallies()));
  }

  @Test
  void theSameMeasurementAgainChangesNothing() {
    Evidence evidence = Evidence.ofMeasurements(List.of(rate("60"), rate("60.0"), rate("60")));

    assertThat(evidence.size()).isEqualTo(1);
    assertThat(evidence.repeats()).isEqualTo(2);
  }

  @Test
  void theSameKeyWithOtherContentIsRefusedNamingBoth() {
    assertThatThrownBy(() -> Evidence.ofMeasurements(List.of(rate("60"), rate("61"))))
        .hasMessage(
            "measurements[1]: a measurement of the same outcome, cohort and date stands with other"
                + " content at measurements[0]; expected the same content, or another date");
  }
}
