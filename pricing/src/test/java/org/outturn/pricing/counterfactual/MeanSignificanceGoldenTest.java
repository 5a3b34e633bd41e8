package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.evidence.GroupMeans;

/**
 * Tests and intervals of means give what R 4.2.2 and scipy 1.17.1 give. Each test names the call;
 * the treated and the comparison group stand as their people, mean and deviation.
 */
class MeanSignificanceGoldenTest {
  private static final MeanSignificance SIGNIFICANCE = MeanSignificance.DEFAULT;

  /** Groups as people, mean and deviation each: {@code 20 12 4}. */
  private static GroupMeans means(String treated, String comparison) {
    List<BigDecimal> first = numbers(treated);
    List<BigDecimal> second = numbers(comparison);
    return new GroupMeans(
        first.get(0).longValueExact(),
        first.get(1),
        second.get(0).longValueExact(),
        second.get(1),
        Optional.of(first.get(2)),
        Optional.of(second.get(2)));
  }

  private static List<BigDecimal> numbers(String text) {
    return Splitter.on(' ').splitToStream(text).map(BigDecimal::new).toList();
  }

  /**
   * R: {@code t.test(comparison, treated, conf.level)}, on samples scaled to these figures. The
   * first is its help page's own example, {@code t.test(extra ~ group, data = sleep)}, the data of
   * "Student", "The probable error of the mean", Biometrika 6, 1908: p = 0.07939, -3.3654832 to
   * 0.2054832.
   */
  @ParameterizedTest
  @CsvSource({
    "10 2.33 2.002248735796829, 10 0.75 1.7890096577591625, 0.95, 0.07939414018735817, "
        + " -3.36548323071171041, 0.20548323071171018",
    "1200 512.4 98.5, 1180 498.75 101.2, 0.95, 8.698641831225756e-04, -21.67903884676054, "
        + " -5.620961153239413",
    "20 12 4, 15 10 3, 0.9, 0.100396107845533350, -4.002432158078778279, "
        + " 0.002432158078778699",
    "40 1310 420, 400 1250 510, 0.95, 0.402890812082537, -202.794101497526043, "
        + " 82.794101497526029",
  })
  void differenceIsWelchs(
      String treated, String comparison, double confidence, double p, double low, double high) {
    GroupMeans means = means(treated, comparison);
    EffectInterval fall = SIGNIFICANCE.interval(means, EffectForm.FALL, confidence).orElseThrow();
    EffectInterval rise = SIGNIFICANCE.interval(means, EffectForm.RISE, confidence).orElseThrow();

    assertThat(SIGNIFICANCE.test(means).orElseThrow().pValue()).isCloseTo(p, within(1e-12));
    assertThat(fall.low()).isCloseTo(low, within(1e-10));
    assertThat(fall.high()).isCloseTo(high, within(1e-10));
    assertThat(rise.low()).isCloseTo(-high, within(1e-10));
    assertThat(rise.high()).isCloseTo(-low, within(1e-10));
  }

  /**
   * scipy: {@code brentq} of (t - w c) / sqrt(a^2 + w^2 b^2) at plus and minus {@code
   * stats.t.isf((1 - confidence) / 2, degrees)} of Welch's test, a and b the standard errors.
   */
  @ParameterizedTest
  @CsvSource({
    "1200 512.4 98.5, 1180 498.75 101.2, 0.95, 1.0111766974199585, 1.0438358638285166",
    "20 12 4, 15 10 3, 0.9, 0.9997760058117364, 1.442188113735748",
    "40 1310 420, 400 1250 510, 0.95, 0.9346958390268371, 1.1648248612823624",
    "2 5 1, 2 3 0.5, 0.5, 1.4134604886319568, 1.9558890182674653",
  })
  void relativeEffectIsFiellers(
      String treated, String comparison, double confidence, double low, double high) {
    GroupMeans means = means(treated, comparison);
    EffectInterval increase =
        SIGNIFICANCE.interval(means, EffectForm.RELATIVE_INCREASE, confidence).orElseThrow();

    assertThat(1 + increase.low()).isCloseTo(low, within(1e-12));
    assertThat(1 + increase.high()).isCloseTo(high, within(1e-12));
  }

  /** R: {@code qt((1 + confidence) / 2, degrees)} and {@code 2 * pt(-errors, degrees)}. */
  @ParameterizedTest
  @CsvSource({
    "1, 0.95, 12.7062047361746941, 1.96, 0.300342891776033072",
    "2.5, 0.9, 2.5582186141359453, 12, 0.002836215030078323",
    "30, 0.99, 2.7499956535672254, 0.001, 0.999208735766485168",
    "1e6, 0.5, 0.6744899955310873, 1.5, 0.133614718236792829",
  })
  void distributionIsStudents(
      double degrees, double confidence, double errors, double from, double part) {
    StudentT distribution = new StudentT(degrees);

    assertThat(distribution.errors(confidence)).isCloseTo(errors, withinPercentage(1e-11));
    assertThat(distribution.atLeastAsFar(from)).isCloseTo(part, within(1e-14));
  }
}
