package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.outturn.core.outcome.EffectMeasure.DIFFERENCE;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_INCREASE;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_REDUCTION;
import static org.outturn.pricing.counterfactual.MeasureKind.BINARY;
import static org.outturn.pricing.counterfactual.MeasureKind.FREQUENCY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.outcome.EffectMeasure;

/**
 * Tests and intervals give what R 4.2.2 and statsmodels 0.15.0 give. Each test names the call; t
 * and c are the treated and the comparison group's people, x and y their events.
 */
class EffectSignificanceGoldenTest {
  private static final EffectSignificance SIGNIFICANCE = EffectSignificance.DEFAULT;

  /** R: {@code prop.test(c(x, y), c(t, c), correct = FALSE)$p.value}. */
  @ParameterizedTest
  @CsvSource({
    // Newcombe's first example, Statistics in Medicine 17, 1998, table II: 56/70 against 48/80
    "80, 48, 70, 56, 0.00804508136819656",
    "1000, 480, 10000, 5500, 2.26197059766084e-05",
    "20, 0, 20, 5, 0.0168274094827568",
    // from R's help page of prop.test, "smokers" and "patients", the first two hospitals
    "86, 83, 93, 90, 0.922320095734269",
  })
  void testOfPeopleEqualsTestOfProportionsInR(long t, long x, long c, long y, double p) {
    assertThat(test(new GroupCounts(t, x, c, y), BINARY, 1)).isCloseTo(p, within(1e-12));
  }

  /** statsmodels: {@code proportions_ztest([x, y], [t, c])[1]}. */
  @ParameterizedTest
  @CsvSource({
    "936, 500, 9360, 5214, 0.17959813575306882",
    "500, 250, 500, 240, 0.527006604727825",
  })
  void testOfPeopleEqualsTestOfProportionsInStatsmodels(long t, long x, long c, long y, double p) {
    assertThat(test(new GroupCounts(t, x, c, y), BINARY, 1)).isCloseTo(p, within(1e-12));
  }

  /** statsmodels: {@code test_poisson_2indep(x, t, y, c, method="score").pvalue}. */
  @ParameterizedTest
  @CsvSource({
    "1000, 1420, 10000, 15500, 0.0015754827057436354",
    "1000, 1310, 10000, 14500, 0.00042997420391855583",
    "2000, 2730, 20000, 30000, 2.3649109284920375e-06",
    "40, 0, 50, 7, 0.01796047752607873",
    "844, 684, 981, 854, 0.16308656444583502",
    "20, 3, 50, 41, 0.0014026767828064694",
  })
  void testOfEventsEqualsScoreTestInStatsmodels(long t, long x, long c, long y, double p) {
    assertThat(test(new GroupCounts(t, x, c, y), FREQUENCY, 1)).isCloseTo(p, within(1e-12));
  }

  /**
   * R, by maximising the likelihood at each ratio with {@code uniroot} and solving for the score
   * statistic. statsmodels' {@code confint_proportions_2indep(x, t, y, c, compare="ratio",
   * method="score", correction=False)} gives the first two to 1e-9 and does not converge for the
   * others.
   */
  @ParameterizedTest
  @CsvSource({
    "80, 48, 70, 56, 0.59851368295, 0.92607898075",
    "1000, 480, 10000, 5500, 0.81483375184, 0.93143442045",
    "40, 36, 80, 16, 2.939569192, 7.152223435",
    "20, 0, 20, 5, 0, 0.68827002732",
    "20, 20, 20, 15, 1.08924888935, 1.88217890426",
    "20, 3, 30, 30, 0.0523687459, 0.3604188647",
    "20, 20, 30, 30, 0.8388748419, 1.1280486274",
  })
  void intervalOfPeopleIsKoopmans(long t, long x, long c, long y, double low, double high) {
    EffectInterval interval =
        interval(new GroupCounts(t, x, c, y), RELATIVE_REDUCTION, BINARY, 0.95, 1);

    assertThat(1 - interval.high()).isCloseTo(low, within(1e-9));
    assertThat(1 - interval.low()).isCloseTo(high, within(1e-9));
    assertThat(interval.method()).isEqualTo("Koopman score interval");
  }

  /**
   * statsmodels: {@code confint_proportions_2indep(y, c, x, t, compare="diff", method="newcomb")};
   * the first two are 0.0524 to 0.3339 and -0.8090 to -0.1705 in Newcombe's table II, method 10.
   */
  @ParameterizedTest
  @CsvSource({
    "80, 48, 70, 56, 0.95, 0.05243147240236498, 0.33387265403690614",
    "10, 9, 10, 3, 0.95, -0.809017973535488, -0.1705227239345029",
    "10, 0, 20, 0, 0.95, -0.27753279986288926, 0.1611251580528194",
    "10, 10, 20, 0, 0.95, -1.0, -0.6790860371419145",
    "1000, 480, 10000, 5500, 0.95, 0.037514371278262106, 0.10232809708448254",
    "1000, 480, 10000, 5500, 0.99, 0.027328702736611483, 0.11239992256573107",
    "936, 500, 9360, 5214, 0.9, -0.005127921548297734, 0.05103245418883596",
  })
  void differenceOfPeopleIsNewcombes(
      long t, long x, long c, long y, double confidence, double low, double high) {
    EffectInterval interval =
        interval(new GroupCounts(t, x, c, y), DIFFERENCE, BINARY, confidence, 1);

    assertThat(interval.low()).isCloseTo(low, within(1e-12));
    assertThat(interval.high()).isCloseTo(high, within(1e-12));
  }

  /**
   * R: {@code w <- prop.test(x, x + y, correct = FALSE, conf.level = confidence)$conf.int; 1 -
   * rev(w / (1 - w)) * c / t}, since the treated group's part of all events is binomial.
   * statsmodels' {@code confint_poisson_2indep(x, t, y, c, compare="ratio", method="score")} agrees
   * to 1e-8 and does not converge without events.
   */
  @ParameterizedTest
  @CsvSource({
    "1000, 1420, 10000, 15500, 0.95, 0.0327153032122469, 0.1323212219387981",
    "1000, 1420, 10000, 15500, 0.99, 0.0160648630827975, 0.1470043377293031",
    "2000, 2730, 20000, 30000, 0.95, 0.0536396455588632, 0.1249633439166778",
    "844, 684, 981, 854, 0.95, -0.0293983897041263, 0.1580891644118236",
    "40, 0, 50, 7, 0.95, 0.314025210590335, 1",
    "20, 3, 50, 41, 0.99, 0.244254106551602, 0.955722915392281",
  })
  void intervalOfEventsIsTheScoreInterval(
      long t, long x, long c, long y, double confidence, double low, double high) {
    EffectInterval interval =
        interval(new GroupCounts(t, x, c, y), RELATIVE_REDUCTION, FREQUENCY, confidence, 1);

    assertThat(interval.low()).isCloseTo(low, within(1e-12));
    assertThat(interval.high()).isCloseTo(high, within(1e-12));
  }

  /**
   * statsmodels: {@code confint_poisson_2indep(y, c, x, t, compare="diff", method="mover",
   * method_mover="score")}.
   */
  @ParameterizedTest
  @CsvSource({
    "1000, 1420, 10000, 15500, 0.050424936062649584, 0.20604806939352852",
    "1000, 1310, 10000, 14500, 0.06344729596103171, 0.21302898771359113",
    "40, 0, 50, 7, 0.01986112538200044, 0.289011899589508",
    "844, 684, 981, 854, -0.02452346765243664, 0.14418347315169555",
    "20, 3, 50, 41, 0.3078420755524561, 0.9786391200337112",
  })
  void differenceOfEventsCombinesScoreIntervals(
      long t, long x, long c, long y, double low, double high) {
    EffectInterval interval = interval(new GroupCounts(t, x, c, y), DIFFERENCE, FREQUENCY, 0.95, 1);

    assertThat(interval.low()).isCloseTo(low, within(1e-12));
    assertThat(interval.high()).isCloseTo(high, within(1e-12));
  }

  /**
   * Twice the variance is half the counts: statsmodels' {@code test_poisson_2indep(710, 500, 7750,
   * 5000, method="score")}, and the two intervals of the same counts as above.
   */
  @Test
  void dispersionCountsForSoManyFewerPeople() {
    GroupCounts counts = new GroupCounts(1000, 1420, 10_000, 15_500);

    assertThat(test(counts, FREQUENCY, 2)).isCloseTo(0.02543402660461967, within(1e-12));
    EffectInterval relative = interval(counts, RELATIVE_REDUCTION, FREQUENCY, 0.95, 2);
    assertThat(relative.low()).isCloseTo(0.0107075618002742, within(1e-12));
    assertThat(relative.high()).isCloseTo(0.1516235530179448, within(1e-12));
    EffectInterval difference = interval(counts, DIFFERENCE, FREQUENCY, 0.95, 2);
    assertThat(difference.low()).isCloseTo(0.01639141438985825, within(1e-12));
    assertThat(difference.high()).isCloseTo(0.23655466832455202, within(1e-12));
  }

  /**
   * A trial of adrenaline (Perondi and others, 2004), 7 of 34 against 1 of 34, in M. Fagerland, S.
   * Lydersen and P. Laake, "Statistical Analysis of Contingency Tables", 2017, chapter 4, as its R
   * package contingencytables 3.0.0 prints it: a ratio of 7.0000 (1.2209 to 42.5757, Koopman) and a
   * difference of 0.1765 (0.0189 to 0.3404, Newcombe).
   */
  @Test
  void intervalsEqualATextbooks() {
    GroupCounts counts = new GroupCounts(34, 7, 34, 1);

    EffectInterval relative = interval(counts, RELATIVE_REDUCTION, BINARY, 0.95, 1);
    assertThat(1 - relative.high()).isCloseTo(1.2209, within(5e-5));
    assertThat(1 - relative.low()).isCloseTo(42.5757, within(5e-5));
    EffectInterval difference = interval(counts, DIFFERENCE, BINARY, 0.95, 1);
    assertThat(-difference.high()).isCloseTo(0.0189, within(5e-5));
    assertThat(-difference.low()).isCloseTo(0.3404, within(5e-5));
  }

  /** The same trial, its events as what is to rise: 6.0000 (0.2209 to 41.5757) and 0.1765. */
  @Test
  void intervalsOfARiseEqualATextbooks() {
    GroupCounts counts = new GroupCounts(34, 7, 34, 1);

    EffectInterval relative = interval(counts, RELATIVE_INCREASE, BINARY, 0.95, 1);
    assertThat(relative.low()).isCloseTo(0.2209, within(5e-5));
    assertThat(relative.high()).isCloseTo(41.5757, within(5e-5));
    assertThat(relative.method()).isEqualTo("Koopman score interval");
    EffectInterval difference =
        SIGNIFICANCE.interval(counts, EffectForm.RISE, BINARY, 0.95, 1).orElseThrow();
    assertThat(difference.low()).isCloseTo(0.0189, within(5e-5));
    assertThat(difference.high()).isCloseTo(0.3404, within(5e-5));
    assertThat(difference.method()).isEqualTo("Newcombe hybrid score interval");
  }

  /** R: {@code prop.test(events, people, correct = FALSE, conf.level = confidence)$conf.int}. */
  @ParameterizedTest
  @CsvSource({
    // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine
    // 17, 1998, table I, method 3: 0.2553 to 0.3662, 0 to 0.1611
    "81, 263, 0.95, 0.255288519878274, 0.366209576982800",
    "0, 20, 0.95, 0, 0.161125158052819",
    "1, 29, 0.9, 0.00773080797273802, 0.14068309513251201",
    // Fagerland and others as above, chapter 2: 13/16, 0.5699 to 0.9341
    "13, 16, 0.95, 0.569911190380259, 0.934084009285719",
  })
  void rateOfPeopleIsWilsons(long x, long n, double confidence, double low, double high) {
    RateInterval interval = RateInterval.of(x, n, BINARY, confidence, 1);

    assertThat(interval.low()).isCloseTo(low, within(1e-12));
    assertThat(interval.high()).isCloseTo(high, within(1e-12));
  }

  /** statsmodels: {@code confint_poisson(events, people, method="score")}. */
  @ParameterizedTest
  @CsvSource({
    "7, 50, 0.06781727682437454, 0.289011899589508",
    "0, 10, 0.0, 0.3841458820694127",
    "15500, 10000, 1.5257899621876128, 1.5745941836944566",
  })
  void rateOfEventsIsTheScoreInterval(long x, long n, double low, double high) {
    RateInterval interval = RateInterval.of(x, n, FREQUENCY, 0.95, 1);

    assertThat(interval.low()).isCloseTo(low, within(1e-12));
    assertThat(interval.high()).isCloseTo(high, within(1e-12));
  }

  /**
   * Large counts bring the usual methods together. R: {@code glm(events ~ treated +
   * offset(log(people)), family = quasipoisson)} has the Wald interval 0.0327 to 0.1323 at
   * dispersion 1, {@code poisson.test} the exact one 0.0326 to 0.1329.
   */
  @ParameterizedTest
  @CsvSource({
    "0.0327088375797148, 0.1323270217355400, 1e-4",
    "0.0326382730788437, 0.1329309099884963, 1e-3",
  })
  void otherMethodsAgreeInLargeGroups(double low, double high, double tolerance) {
    EffectInterval interval =
        interval(
            new GroupCounts(1000, 1420, 10_000, 15_500), RELATIVE_REDUCTION, FREQUENCY, 0.95, 1);

    assertThat(interval.low()).isCloseTo(low, within(tolerance));
    assertThat(interval.high()).isCloseTo(high, within(tolerance));
  }

  private static double test(GroupCounts counts, MeasureKind kind, double dispersion) {
    return SIGNIFICANCE.test(counts, kind, dispersion).orElseThrow().pValue();
  }

  private static EffectInterval interval(
      GroupCounts counts,
      EffectMeasure measure,
      MeasureKind kind,
      double confidence,
      double dispersion) {
    return SIGNIFICANCE.interval(counts, measure, kind, confidence, dispersion).orElseThrow();
  }
}
