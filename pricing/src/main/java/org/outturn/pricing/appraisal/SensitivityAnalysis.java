package org.outturn.pricing.appraisal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisalInput;
import org.outturn.core.appraisal.InputKind;
import org.outturn.core.appraisal.SensitivityRange;
import org.outturn.core.appraisal.TwoWay;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.input.Question;
import org.outturn.pricing.input.Swing;
import org.outturn.pricing.input.TwoWaySweep;

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
    Question<AppraisalCase> question = question(alone);
    return given.ranges().stream()
        .map(range -> bar(question, range))
        .sorted(Comparator.comparing(TornadoBar::swing).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  private static TornadoBar bar(Question<AppraisalCase> question, SensitivityRange range) {
    Swing swing =
        Swing.of(
            question,
            VariedInputs.of(question.document(), range.input()),
            Fractions.of(range.low()),
            Fractions.of(range.high()));
    return new TornadoBar(
        range, swing.stated(), value(swing.low().figure()), value(swing.high().figure()));
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
    return TwoWaySweep.of(
            question(alone),
            VariedInputs.of(alone, twoWay.rowInput()),
            exact(twoWay.rows()),
            VariedInputs.of(alone, twoWay.columnInput()),
            exact(twoWay.columns()))
        .rows()
        .stream()
        .map(
            row ->
                row.sweep().points().stream()
                    .map(point -> value(point.figure()))
                    .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<BigFraction> exact(List<BigDecimal> values) {
    return values.stream().map(Fractions::of).toList();
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
    Varied varied = new Varied(question(alone), VariedInputs.of(alone, input));
    BigFraction atZero = varied.at(BigFraction.ZERO);
    BigFraction atOne = varied.at(BigFraction.ONE);
    if (atZero.equals(atOne)) {
      return new SwitchingValue.None(input, "the result does not depend on it");
    }
    boolean crosses = atZero.signum() * atOne.signum() <= 0;
    if (input.kind().isShare() && !crosses) {
      return new SwitchingValue.None(input, "the result keeps its sign from 0 to 1");
    }
    if (input.kind() == InputKind.DROP_OFF) {
      return new SwitchingValue.Found(input, dropOff(varied, atZero, atOne));
    }
    BigFraction value = atZero.divide(atZero.subtract(atOne));
    return value.signum() < 0
        ? new SwitchingValue.None(input, "the result keeps its sign for every value from 0 on")
        : new SwitchingValue.Found(input, value);
  }

  private static BigFraction dropOff(Varied varied, BigFraction atZero, BigFraction atOne) {
    if (atZero.signum() == 0) {
      return BigFraction.ZERO;
    }
    if (atOne.signum() == 0) {
      return BigFraction.ONE;
    }
    DoubleUnaryOperator result = share -> varied.at(Fractions.of(decimal(share))).doubleValue();
    double root = new BrentSolver(ACCURACY, ACCURACY, ACCURACY).findRoot(result, 0, 1);
    return Fractions.of(decimal(root));
  }

  private static BigDecimal decimal(double share) {
    return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** The net present social value for any value of one input. */
  private record Varied(Question<AppraisalCase> question, Input<AppraisalCase> input) {
    BigFraction at(BigFraction value) {
      return value(question.at(input, value));
    }
  }

  private static Question<AppraisalCase> question(AppraisalCase alone) {
    return new Question<>(
        alone,
        new Answer<>(
            "npsv",
            alone.currency().getCurrencyCode(),
            each -> Figure.of(PublicValueAppraiser.DEFAULT.netPresentSocialValue(each))));
  }

  /** The case has allowed every value that it varies. */
  private static BigFraction value(Figure figure) {
    return figure.value().orElseThrow(() -> new IllegalArgumentException(figure.because()));
  }
}
