package org.outturn.pricing.appraisal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisalInput;
import org.outturn.core.appraisal.InputKind;
import org.outturn.core.appraisal.TwoWay;
import org.outturn.core.money.Fractions;

/** What the net present social value of a case does when its inputs change. */
public final class SensitivityAnalysis {
  /** The one there is; it has no state. */
  public static final SensitivityAnalysis DEFAULT = new SensitivityAnalysis();

  private static final int DECIMALS = 12;
  private static final double ACCURACY = 1e-14;

  private SensitivityAnalysis() {}

  /**
   * Everything that a case asks to be varied.
   *
   * @param given the case with its ranges and its two-way table
   * @return empty lists for a case that varies nothing
   */
  public Sensitivity analyse(AppraisalCase given) {
    return new Sensitivity(
        tornado(given),
        given.ranges().stream()
            .map(range -> switchingValue(given, range.input()))
            .collect(ImmutableList.toImmutableList()),
        given.twoWay().map(twoWay -> twoWay(given, twoWay)));
  }

  /**
   * Each input through its range, all else as stated.
   *
   * @param given the case with its ranges
   * @return largest swing first, ties in the order of the case
   */
  public ImmutableList<TornadoBar> tornado(AppraisalCase given) {
    AppraisalCase alone = given.withoutSensitivity();
    return given.ranges().stream()
        .map(
            range ->
                new TornadoBar(
                    range,
                    range.input().stated(alone),
                    at(alone, range.input(), range.low()),
                    at(alone, range.input(), range.high())))
        .sorted(Comparator.comparing(TornadoBar::swing).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Each value of one input with each value of another.
   *
   * @param given the case
   * @param twoWay the inputs and their values
   * @return the net present social value, row by row
   */
  public ImmutableList<ImmutableList<BigFraction>> twoWay(AppraisalCase given, TwoWay twoWay) {
    AppraisalCase alone = given.withoutSensitivity();
    return twoWay.rows().stream()
        .map(
            row -> {
              AppraisalCase changed = twoWay.rowInput().in(alone, row);
              return twoWay.columns().stream()
                  .map(column -> at(changed, twoWay.columnInput(), column))
                  .collect(ImmutableList.toImmutableList());
            })
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The value of an input at which benefits just equal costs. The net present social value is
   * linear in every input but the drop-off, so it is found exactly from two points; the drop-off's
   * by Brent's method.
   *
   * @param given the case
   * @param input the input
   * @return the value, or why there is none
   */
  public SwitchingValue switchingValue(AppraisalCase given, AppraisalInput input) {
    AppraisalCase alone = given.withoutSensitivity();
    BigFraction atZero = at(alone, input, BigDecimal.ZERO);
    BigFraction atOne = at(alone, input, BigDecimal.ONE);
    if (atZero.equals(atOne)) {
      return new SwitchingValue.None(input, "the result does not depend on it");
    }
    boolean crosses = atZero.signum() * atOne.signum() <= 0;
    if (input.kind().isShare() && !crosses) {
      return new SwitchingValue.None(input, "the result keeps its sign from 0 to 1");
    }
    if (input.kind() == InputKind.DROP_OFF) {
      return new SwitchingValue.Found(input, dropOff(alone, input, atZero, atOne));
    }
    BigFraction value = atZero.divide(atZero.subtract(atOne));
    return value.signum() < 0
        ? new SwitchingValue.None(input, "the result keeps its sign for every value from 0 on")
        : new SwitchingValue.Found(input, value);
  }

  private BigFraction dropOff(
      AppraisalCase given, AppraisalInput input, BigFraction atZero, BigFraction atOne) {
    if (atZero.signum() == 0) {
      return BigFraction.ZERO;
    }
    if (atOne.signum() == 0) {
      return BigFraction.ONE;
    }
    DoubleUnaryOperator result = share -> at(given, input, decimal(share)).doubleValue();
    double root = new BrentSolver(ACCURACY, ACCURACY, ACCURACY).findRoot(result, 0, 1);
    return Fractions.of(decimal(root));
  }

  private static BigDecimal decimal(double share) {
    return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static BigFraction at(AppraisalCase given, AppraisalInput input, BigDecimal value) {
    return PublicValueAppraiser.DEFAULT.netPresentSocialValue(input.in(given, value));
  }
}
