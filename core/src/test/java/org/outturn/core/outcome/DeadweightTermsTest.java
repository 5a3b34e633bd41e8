package org.outturn.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Share;

/** Baselines that start afresh, rates by cohort, and what an effect must reach. */
class DeadweightTermsTest {
  private static final Baseline HUNDRED = Baseline.ofCount(new BigDecimal(100));
  private static final ComparisonGroup FALL = ComparisonGroup.of(EffectMeasure.RELATIVE_REDUCTION);
  private static final ComparisonGroup DIFFERENCE = ComparisonGroup.of(EffectMeasure.DIFFERENCE);

  @Test
  void aBaselineStartsAfresh() {
    assertThat(HUNDRED.each()).isEmpty();
    assertThat(HUNDRED.withEach(Each.SEGMENT).each()).contains(Each.SEGMENT);
    assertThat(Baseline.ofRate(Share.percent(20)).withEach(Each.COHORT).each())
        .contains(Each.COHORT);
    assertThat(HUNDRED.withThenPrevious())
        .isEqualTo(
            new Baseline(
                HUNDRED.rate(), HUNDRED.count(), HUNDRED.withEach(Each.YEAR).each(), true));
  }

  @Test
  void refusesABaselineRateForAnythingButEachCohort() {
    assertThatThrownBy(() -> Baseline.ofRate(Share.percent(20)).withEach(Each.YEAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("each YEAR must go with a count but went with a rate");
  }

  @Test
  void refusesTheYearBeforeWithoutYearsOrANumber() {
    assertThatThrownBy(() -> HUNDRED.withThenPrevious().withEach(Each.PERIOD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "then PREVIOUS must go with a count and each YEAR but went with a count"
                + " and each PERIOD");
    assertThatThrownBy(
            () ->
                new Baseline(
                    Baseline.ofRate(Share.ONE).rate(), Optional.empty(), Optional.empty(), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "then PREVIOUS must go with a count and each YEAR but went with a rate" + " alone");
  }

  @Test
  void aRateMayDifferByCohort() {
    DeadweightRate rates = DeadweightRate.of(Share.percent(33)).withCohort("in-care", Share.ZERO);

    assertThat(rates.in("in-care")).isEqualTo(Share.ZERO);
    assertThat(rates.in("edge")).isEqualTo(Share.percent(33));
    assertThat(rates.withCohort("in-care", Share.ONE).in("in-care")).isEqualTo(Share.ONE);
    assertThat(Deadweight.onPrice(rates).reducedBy()).contains(rates);
    assertThat(Deadweight.PRICED_IN.reducedBy()).isEmpty();
    assertThat(Deadweight.onCount(HUNDRED).reducedBy()).isEmpty();
    assertThat(Deadweight.comparisonGroup(FALL).reducedBy()).isEmpty();
  }

  @Test
  void anEffectFallsUnlessItSaysThatItRises() {
    assertThat(FALL.rises()).isFalse();
    assertThat(DIFFERENCE.rises()).isFalse();
    assertThat(DIFFERENCE.withDirection(Direction.RISE).rises()).isTrue();
    assertThat(ComparisonGroup.of(EffectMeasure.RELATIVE_INCREASE).rises()).isTrue();
    assertThatThrownBy(() -> FALL.withDirection(Direction.RISE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "direction must be RISE with effect DIFFERENCE only but was RISE with"
                + " RELATIVE_REDUCTION");
  }

  @Test
  void aLeastEffectIsAShareUnlessItIsOfADifference() {
    assertThat(DIFFERENCE.withMinimumEffect(MinimumEffect.parse("-250.5")).minimumEffect())
        .hasToString("Optional[-250.5]");
    assertThat(MinimumEffect.parse("0.10")).isEqualTo(MinimumEffect.of(Share.of(1, 10)));
    assertThat(MinimumEffect.parse("1/3")).hasToString("1/3");
    assertThat(FALL.withPooledMinimumEffect(Share.percent(7)).pooledMinimumEffect())
        .contains(MinimumEffect.parse("0.07"));
    assertThatThrownBy(() -> FALL.withMinimumEffect(MinimumEffect.parse("1.5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("minimumEffect must be a share from 0 to 1 of a relative effect but was 1.5");
    assertThatThrownBy(() -> FALL.withPooledMinimumEffect(MinimumEffect.parse("-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "pooled minimumEffect must be a share from 0 to 1 of a relative effect but was -1");
  }

  @Test
  void onlyEventsAreOverDispersed() {
    Outcome events =
        Outcome.builder()
            .id("events")
            .unit("event")
            .measure(Measure.COHORT)
            .deadweight(Deadweight.comparisonGroup(FALL.withDispersion(new BigDecimal("1.50"))))
            .build();

    assertThat(events.deadweight().comparison().orElseThrow().dispersion())
        .contains(new BigDecimal("1.5"));
    assertThatThrownBy(() -> FALL.withDispersion(new BigDecimal("0.9")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dispersion must be >= 1 but was 0.9");
    assertThatThrownBy(() -> FALL.withDispersion(new BigDecimal("1000.5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dispersion must be at most 1000 but was 1000.5");
    assertThatThrownBy(() -> events.withUnit(Outcome.PERSON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dispersion must go with a unit of events, not with unit person but was 1.5");
  }
}
