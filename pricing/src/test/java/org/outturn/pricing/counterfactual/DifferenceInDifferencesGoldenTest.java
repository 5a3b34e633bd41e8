package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.outturn.core.outcome.EffectMeasure.DIFFERENCE;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_REDUCTION;
import static org.outturn.pricing.counterfactual.MeasureKind.BINARY;
import static org.outturn.pricing.counterfactual.MeasureKind.FREQUENCY;

import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.GroupCounts;

/**
 * Difference in differences gives what regressions in R 4.2.2 give, on groups near HMP
 * Peterborough's first interim figures (Social Finance, "Interim re-conviction figures for
 * Peterborough social impact bond pilot", 13 June 2013: 981 people before and 844 after); the
 * comparison groups are made ten times as large.
 */
class DifferenceInDifferencesGoldenTest {
  private static final GroupCounts EVENTS_BEFORE = new GroupCounts(981, 854, 9810, 6769);
  private static final GroupCounts EVENTS_AFTER = new GroupCounts(844, 684, 8440, 6668);
  private static final GroupCounts PEOPLE_BEFORE = new GroupCounts(981, 408, 9810, 3659);
  private static final GroupCounts PEOPLE_AFTER = new GroupCounts(844, 331, 8440, 3317);

  /**
   * R: 1 less the exponent of the interaction of {@code glm(events ~ treated * after +
   * offset(log(people)), family = poisson)}, and its Wald interval.
   */
  @Test
  void relativeReductionOfEventsIsTheInteractionOfAPoissonRegression() {
    assertThat(effect(EVENTS_BEFORE, EVENTS_AFTER)).isCloseTo(0.186931466165782, within(1e-12));
    assertInterval(
        interval(EVENTS_BEFORE, EVENTS_AFTER, FREQUENCY, 1), 0.095918957088280, 0.268781879794513);
  }

  /** R: the same with standard errors times {@code sqrt(2)}, as a quasi-Poisson regression's. */
  @Test
  void dispersionWidensItAsAQuasiPoissonRegression() {
    assertInterval(
        interval(EVENTS_BEFORE, EVENTS_AFTER, FREQUENCY, 2), 0.055298923165938, 0.300222623936477);
  }

  /** R: the interaction of {@code glm(family = binomial(link = "log"))}. */
  @Test
  void relativeReductionOfPeopleIsTheInteractionOfALogBinomialRegression() {
    assertThat(effect(PEOPLE_BEFORE, PEOPLE_AFTER)).isCloseTo(0.1050788569874739, within(1e-12));
    assertInterval(
        interval(PEOPLE_BEFORE, PEOPLE_AFTER, BINARY, 1), -0.00696568659267283, 0.2046562629945788);
  }

  /** R: the four intervals of {@code prop.test(correct = FALSE)}, combined as squares. */
  @Test
  void differenceOfPeopleCombinesFourIntervals() {
    assertInterval(
        DifferenceInDifferences.DEFAULT
            .interval(PEOPLE_BEFORE, PEOPLE_AFTER, DIFFERENCE, BINARY, 0.95, 1)
            .orElseThrow(),
        -0.00358631696556728,
        0.0908247598582066);
  }

  /**
   * R: the four Poisson score intervals, combined as squares. The Wald interval of the interaction
   * of {@code glm(family = quasi(link = "identity", variance = "mu"))} is 0.0722 to 0.2481.
   */
  @Test
  void differenceOfEventsCombinesFourIntervals() {
    EffectInterval interval =
        DifferenceInDifferences.DEFAULT
            .interval(EVENTS_BEFORE, EVENTS_AFTER, DIFFERENCE, FREQUENCY, 0.95, 1)
            .orElseThrow();

    assertInterval(interval, 0.0718829912929405, 0.2478999124485002);
    assertThat(interval.low()).isCloseTo(0.0722455708377847, within(5e-4));
    assertThat(interval.high()).isCloseTo(0.24805627803487, within(5e-4));
  }

  private static void assertInterval(EffectInterval interval, double low, double high) {
    assertThat(interval.low()).isCloseTo(low, within(1e-9));
    assertThat(interval.high()).isCloseTo(high, within(1e-9));
  }

  private static double effect(GroupCounts before, GroupCounts after) {
    return DifferenceInDifferences.DEFAULT
        .effect(before, after, RELATIVE_REDUCTION)
        .measured()
        .orElseThrow()
        .value()
        .doubleValue();
  }

  private static EffectInterval interval(
      GroupCounts before, GroupCounts after, MeasureKind kind, double dispersion) {
    return DifferenceInDifferences.DEFAULT
        .interval(before, after, RELATIVE_REDUCTION, kind, 0.95, dispersion)
        .orElseThrow();
  }
}
