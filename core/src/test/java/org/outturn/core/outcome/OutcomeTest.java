package org.outturn.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Share;

class OutcomeTest {
  private static final Outcome ENTRY =
      Outcome.builder().id("entry").deadweight(Deadweight.PRICED_IN).build();

  /** Answers with the treatment and its figure. */
  private static final Deadweight.Cases<String> TREATMENT =
      new Deadweight.Cases<>() {
        @Override
        public String pricedIn() {
          return "PRICED_IN";
        }

        @Override
        public String onPrice(DeadweightRate rate) {
          return "ON_PRICE " + rate.rate();
        }

        @Override
        public String onCount(Baseline baseline) {
          return "ON_COUNT "
              + baseline.rate().map(Share::toString).orElse("none")
              + " "
              + baseline.count().map(BigDecimal::toPlainString).orElse("none");
        }

        @Override
        public String comparisonGroup(ComparisonGroup terms) {
          return "COMPARISON_GROUP " + terms.effect();
        }
      };

  @Test
  void hasTheDefaultsOfTheFormat() {
    assertThat(ENTRY.measure()).isEqualTo(Measure.PARTICIPANT);
    assertThat(ENTRY.level()).isEqualTo(OutcomeLevel.OUTCOME);
    assertThat(ENTRY.claimsPerParticipant()).isEqualTo(1);
    assertThat(ENTRY.trackingMonths()).isZero();
    assertThat(ENTRY.claimWithinDays()).isEmpty();
    assertThat(ENTRY.unit()).isEqualTo("person");
    assertThat(ENTRY.theme()).isEmpty();
  }

  @Test
  void countsPeopleUnlessItsUnitIsSomethingElse() {
    assertThat(ENTRY.countsPeople()).isTrue();
    assertThat(ENTRY.withUnit("event").countsPeople()).isFalse();
  }

  @Test
  void onlyAComparisonGroupHasTermsOfOne() {
    ComparisonGroup terms =
        ComparisonGroup.of(EffectMeasure.RELATIVE_REDUCTION)
            .withMinimumEffect(Share.of(1, 10))
            .withSignificance(Share.of(1, 20))
            .withPooledMinimumEffect(Share.of(3, 40));

    assertThat(Deadweight.comparisonGroup(terms).comparison()).contains(terms);
    assertThat(Deadweight.PRICED_IN.comparison()).isEmpty();
    assertThat(Deadweight.onPrice(Share.ONE).comparison()).isEmpty();
    assertThat(Deadweight.onCount(Baseline.ofRate(Share.ONE)).comparison()).isEmpty();
  }

  @Test
  void refusesASignificanceLevelThatDecidesNothing() {
    ComparisonGroup terms = ComparisonGroup.of(EffectMeasure.DIFFERENCE);

    assertThatThrownBy(() -> terms.withSignificance(Share.ZERO))
        .hasMessage("significance must be above 0 and below 1 but was 0");
    assertThatThrownBy(() -> terms.withSignificance(Share.ONE))
        .hasMessage("significance must be above 0 and below 1 but was 1");
  }

  @Test
  void mustStateDeadweight() {
    assertThatThrownBy(() -> Outcome.builder().id("entry").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("deadweight");
  }

  @Test
  void asksEachTreatmentItsOwnQuestion() {
    assertThat(Deadweight.PRICED_IN.match(TREATMENT)).isEqualTo("PRICED_IN");
    assertThat(
            Deadweight.comparisonGroup(ComparisonGroup.of(EffectMeasure.DIFFERENCE))
                .match(TREATMENT))
        .isEqualTo("COMPARISON_GROUP DIFFERENCE");
    assertThat(Deadweight.onPrice(Share.of(1, 6)).match(TREATMENT)).isEqualTo("ON_PRICE 1/6");
    assertThat(Deadweight.onCount(Baseline.ofRate(Share.of(1, 3))).match(TREATMENT))
        .isEqualTo("ON_COUNT 1/3 none");
    assertThat(Deadweight.onCount(Baseline.ofCount(new BigDecimal("92.50"))).match(TREATMENT))
        .isEqualTo("ON_COUNT none 92.5");
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatThrownBy(() -> ENTRY.withClaimsPerParticipant(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claimsPerParticipant must be >= 0 but was -1");
    assertThatThrownBy(() -> ENTRY.withTrackingMonths(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("trackingMonths must be from 0 to 1200 but was -1");
    assertThatThrownBy(() -> ENTRY.withTrackingMonths(1201))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("trackingMonths must be from 0 to 1200 but was 1201");
    assertThatThrownBy(() -> ENTRY.withClaimWithinDays(OptionalInt.of(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claimWithinDays must be >= 0 but was -1");
  }

  @Test
  void refusesToRequireItself() {
    assertThatThrownBy(() -> ENTRY.withRequires("entry"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("requires must not name the outcome itself but was entry");
  }

  @Test
  void refusesABaselineOfBothOrNeither() {
    assertThatThrownBy(
            () ->
                new Baseline(
                    Optional.of(Share.ONE), Optional.of(BigDecimal.ONE), Optional.empty(), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("baseline must state a rate or a count, one of the two, but stated both");
    assertThatThrownBy(
            () -> new Baseline(Optional.empty(), Optional.empty(), Optional.empty(), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "baseline must state a rate or a count, one of the two, but stated" + " neither");
  }

  @Test
  void refusesABaselineThatIsNegativeOrTooFine() {
    assertThatThrownBy(() -> Baseline.ofCount(new BigDecimal("-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count must be >= 0 but was -1");
    assertThatThrownBy(() -> Baseline.ofCount(new BigDecimal("0.1234567")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected at most 6 decimals but found 0.1234567");
    assertThatThrownBy(() -> Baseline.ofCount(new BigDecimal("1E+999999999")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count must be at most 1000000000000 but was 1E+999999999");
  }

  @Test
  void isEqualHoweverACountIsWritten() {
    assertThat(Baseline.ofCount(new BigDecimal("92.00")))
        .isEqualTo(Baseline.ofCount(BigDecimal.valueOf(92)));
  }
}
