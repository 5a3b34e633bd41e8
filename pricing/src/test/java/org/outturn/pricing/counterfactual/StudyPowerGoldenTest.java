package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.outturn.core.outcome.EffectMeasure.DIFFERENCE;
import static org.outturn.pricing.counterfactual.MeasureKind.BINARY;
import static org.outturn.pricing.counterfactual.MeasureKind.FREQUENCY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.outcome.Direction;

/** Power and sample sizes are what R 4.2.2 and statsmodels 0.15.0 give. */
class StudyPowerGoldenTest {
  private static final StudyPower POWER = StudyPower.DEFAULT;

  /** R: {@code power.prop.test(n, p1, p2)$power}, where p2 is p1 less the difference. */
  @ParameterizedTest
  @CsvSource({
    "1000, 0.557, 0.023, 0.176876428169282",
    // the first example of R's help page of power.prop.test: p1 = 0.50, p2 = 0.75, n = 50
    "50, 0.75, 0.25, 0.740165901331388",
  })
  void powerOfPeopleEqualsR(long n, double rate, double difference, double power) {
    assertThat(POWER.power(design(BINARY, rate, 1, 0.05, true), difference, n))
        .isCloseTo(power, within(1e-9));
  }

  /** R: {@code power.prop.test(n = 500, p1 = 0.6, p2 = 0.54, alternative = "one.sided")}. */
  @Test
  void oneSidedPowerEqualsR() {
    assertThat(POWER.power(design(BINARY, 0.6, 1, 0.05, false), 0.06, 500))
        .isCloseTo(0.60714465213339, within(1e-9));
  }

  /** R: {@code power.prop.test(p1, p2, power, sig.level, tol = 1e-12)$n}. */
  @ParameterizedTest
  @CsvSource({
    // from R's help page: n = 76.7, and 73.37 from 0.9 to 1.0, here from 0.1 to none
    "0.75, 0.25, 0.9, 0.05, 76.7069284517774, 77",
    "0.1, 0.1, 0.8, 0.05, 73.374273046698, 74",
    "0.75, 0.25, 0.9, 0.01, 109.095221661882, 110",
    "0.6, 0.06, 0.8, 0.05, 1067.57609516081, 1068",
  })
  void sampleSizeOfPeopleEqualsR(
      double rate, double difference, double power, double level, double exact, long whole) {
    SampleSize size =
        POWER.sampleSize(design(BINARY, rate, 1, level, true), difference, power).orElseThrow();

    assertThat(size.exact()).isCloseTo(exact, within(1e-3));
    assertThat(size.treated()).isEqualTo(whole);
    assertThat(size.comparison()).isEqualTo(whole);
  }

  /** From R's help page: 10451937 people for 0.500 against 0.501, at 0.001 and a power of 0.9. */
  @Test
  void aSmallEffectNeedsManyPeople() {
    SampleSize size =
        POWER.sampleSize(design(BINARY, 0.501, 1, 0.001, true), 0.001, 0.9).orElseThrow();

    assertThat(size.treated()).isEqualTo(10_451_937);
  }

  /**
   * From R's help page: 50 people, 0.5 and a power of 0.9 show 0.8026; by symmetry a fall as large.
   */
  @Test
  void smallestEffectEqualsTheExampleOfR() {
    assertThat(
            POWER
                .minimumDetectableEffect(design(BINARY, 0.5, 1, 0.05, true), 50, 0.9)
                .orElseThrow())
        .isCloseTo(0.302630581703895, within(1e-9));
  }

  /**
   * R: {@code uniroot(function(d) power.prop.test(n = 1000, p1 = 0.6, p2 = 0.6 - d)$power - 0.8)}.
   */
  @Test
  void smallestEffectOfPeopleEqualsR() {
    assertThat(
            POWER
                .minimumDetectableEffect(design(BINARY, 0.6, 1, 0.05, true), 1000, 0.8)
                .orElseThrow())
        .isCloseTo(0.0620094894194385, within(1e-9));
  }

  /**
   * R: {@code power.prop.test(n, p1 = rate, p2 = rate + rise)$power}; the first is its help page's.
   */
  @ParameterizedTest
  @CsvSource({"50, 0.5, 0.25, 0.740165901331388", "1000, 0.3, 0.03, 0.302890495804955"})
  void powerOfARiseEqualsR(long n, double rate, double rise, double power) {
    assertThat(POWER.power(rising(rate), rise, n)).isCloseTo(power, within(1e-9));
  }

  /**
   * R's help page: 73.37 people from 0.9 to 1.0; and its smallest rise, as above, with the sign.
   */
  @Test
  void sampleSizeAndSmallestRiseEqualR() {
    assertThat(POWER.sampleSize(rising(0.9), 0.1, 0.8).orElseThrow().exact())
        .isCloseTo(73.374273046698, within(1e-3));
    assertThat(POWER.minimumDetectableEffect(rising(0.5), 50, 0.9).orElseThrow())
        .isCloseTo(0.302630581703895, within(1e-9));
    assertThat(POWER.minimumDetectableEffect(rising(0.3), 1000, 0.8).orElseThrow())
        .isCloseTo(0.058852537025756, within(1e-9));
  }

  private static StudyDesign rising(double rate) {
    return design(BINARY, rate, 1, 0.05, true).withDirection(Direction.RISE);
  }

  /**
   * statsmodels: {@code power_proportions_2indep(-difference, rate, n, ratio, alpha, alternative)}.
   * Its two-sided power also counts the wrong direction, here less than 1e-6.
   */
  @ParameterizedTest
  @CsvSource({
    "1000, 0.557, 0.0557, 10, 0.05, true, 0.9207763133300388, 1e-6",
    "1000, 0.557, 0.0557, 2, 0.01, true, 0.621262240425954, 1e-6",
    "50, 0.75, 0.25, 1, 0.05, false, 0.833983523355428, 1e-9",
    "300, 0.3, 0.1, 0.5, 0.05, false, 0.7555560979449129, 1e-9",
  })
  void powerOfPeopleEqualsStatsmodels(
      long n,
      double rate,
      double difference,
      double ratio,
      double level,
      boolean twoSided,
      double power,
      double tolerance) {
    assertThat(POWER.power(design(BINARY, rate, ratio, level, twoSided), difference, n))
        .isCloseTo(power, within(tolerance));
  }

  /**
   * statsmodels: {@code samplesize_proportions_2indep_onetail(-difference, rate, power, ratio,
   * alpha, alternative="smaller")}.
   */
  @ParameterizedTest
  @CsvSource({
    "0.6, 0.06, 0.8, 1, 0.05, 840.811238162366",
    "0.6, 0.06, 0.9, 10, 0.05, 638.2985153827948",
    "0.557, 0.0557, 0.8, 10, 0.025, 690.2097514020103",
  })
  void sampleSizeOfPeopleEqualsStatsmodels(
      double rate, double difference, double power, double ratio, double level, double exact) {
    SampleSize size =
        POWER
            .sampleSize(design(BINARY, rate, ratio, level, false), difference, power)
            .orElseThrow();

    assertThat(size.exact()).isCloseTo(exact, within(1e-9));
  }

  /**
   * statsmodels: {@code power_poisson_diff_2indep(rate - difference, rate, n, nobs_ratio, alpha,
   * alternative=...)}.
   */
  @ParameterizedTest
  @CsvSource({
    "1000, 1.55, 0.13, 10, 0.05, true, 0.8932932236060342, 1e-6",
    "1000, 1.55, 0.155, 10, 0.05, true, 0.9706705687295842, 1e-6",
    "500, 1.55, 0.155, 1, 0.05, true, 0.5238278393071757, 1e-4",
    "200, 1.0, 0.2, 2, 0.025, false, 0.6724700246109878, 1e-9",
    "800, 0.08, 0.03, 0.5, 0.01, true, 0.29698857226120684, 1e-4",
  })
  void powerOfEventsEqualsStatsmodels(
      long n,
      double rate,
      double difference,
      double ratio,
      double level,
      boolean twoSided,
      double power,
      double tolerance) {
    assertThat(POWER.power(design(FREQUENCY, rate, ratio, level, twoSided), difference, n))
        .isCloseTo(power, within(tolerance));
  }

  /** statsmodels: as above for 400 people, which is 1,000 at a dispersion of 2.5. */
  @Test
  void dispersionCountsForSoManyFewerPeople() {
    StudyDesign design =
        StudyDesign.builder()
            .kind(FREQUENCY)
            .comparisonRate(1.55)
            .comparisonPerTreated(10)
            .dispersion(2.5)
            .build();

    assertThat(POWER.power(design, 0.1, 1000)).isCloseTo(0.6713794226661699, within(1e-5));
  }

  private static StudyDesign design(
      MeasureKind kind, double rate, double ratio, double level, boolean twoSided) {
    return StudyDesign.builder()
        .kind(kind)
        .measure(DIFFERENCE)
        .comparisonRate(rate)
        .comparisonPerTreated(ratio)
        .significance(level)
        .twoSided(twoSided)
        .build();
  }
}
