package org.outturn.pricing.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisalInput;
import org.outturn.core.appraisal.TwoWay;
import org.outturn.core.fixtures.AppraisalCases;

class SensitivityAnalysisProperties {
  private static final SensitivityAnalysis ANALYSIS = SensitivityAnalysis.DEFAULT;
  private static final int DECIMALS = 9;

  @Provide
  Arbitrary<AppraisalCase> cases() {
    return AppraisalCases.any();
  }

  @Provide
  Arbitrary<AppraisalCase> casesWithRanges() {
    return AppraisalCases.withRanges();
  }

  @Property(tries = 300)
  void aSwitchingValueSwitches(
      @ForAll("cases") AppraisalCase given, @ForAll @IntRange(max = 99) int which) {
    List<AppraisalInput> inputs = AppraisalCases.inputs(given);
    AppraisalInput input = inputs.get(which % inputs.size());
    String found =
        ANALYSIS
            .switchingValue(given, input)
            .match(
                new SwitchingValue.Cases<String>() {
                  @Override
                  public String found(SwitchingValue.Found found) {
                    int below = signAt(given, input, found.value(), RoundingMode.FLOOR);
                    int above = signAt(given, input, found.value(), RoundingMode.CEILING);
                    assertThat(below * above)
                        .as("%s at %s: %s, %s", input, found.value(), below, above)
                        .isNotPositive();
                    return "found";
                  }

                  @Override
                  public String none(SwitchingValue.None none) {
                    assertThat(none.because()).startsWith("the result ");
                    return "none";
                  }
                });
    Statistics.label("switching value").collect(found);
  }

  /** The sign of the result just beside the value, as far as the input allows. */
  private static int signAt(
      AppraisalCase given, AppraisalInput input, BigFraction value, RoundingMode side) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(DECIMALS);
    BigDecimal at = value.bigDecimalValue(DECIMALS, side);
    BigDecimal beside = side == RoundingMode.FLOOR ? at.subtract(step) : at.add(step);
    BigDecimal allowed =
        input.kind().isShare()
            ? beside.min(BigDecimal.ONE).max(BigDecimal.ZERO)
            : beside.max(BigDecimal.ZERO);
    return PublicValueAppraiser.DEFAULT.netPresentSocialValue(input.in(given, allowed)).signum();
  }

  @Property(tries = 40)
  void theTornadoIsSortedAndItsEndsAreTheCaseItself(
      @ForAll("casesWithRanges") AppraisalCase given) {
    AppraisalCase alone = given.withoutSensitivity();
    List<TornadoBar> bars = ANALYSIS.tornado(given);

    assertThat(bars)
        .hasSameSizeAs(given.ranges())
        .isSortedAccordingTo(Comparator.comparing(TornadoBar::swing).reversed())
        .allSatisfy(
            bar ->
                assertThat(bar.atLow())
                    .isEqualTo(
                        PublicValueAppraiser.DEFAULT.netPresentSocialValue(
                            bar.range().input().in(alone, bar.range().low()))));
  }

  @Property(tries = 40)
  void aTwoWayTableWithWhatIsStatedHoldsTheResultItself(
      @ForAll("casesWithRanges") AppraisalCase given) {
    TwoWay twoWay = given.twoWay().orElseThrow();

    assertThat(ANALYSIS.twoWay(given, twoWay))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).hasSize(1));
    assertThat(ANALYSIS.twoWay(given, twoWay).get(0).get(0))
        .isEqualTo(
            PublicValueAppraiser.DEFAULT.netPresentSocialValue(
                twoWay.rowInput().in(given.withoutSensitivity(), BigDecimal.ZERO)));
  }
}
