package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.SensitivityRange;
import org.outturn.core.money.Fractions;
import org.outturn.examples.drawing.BarChart;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.LineStyle;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Party;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.appraisal.SensitivityAnalysis;
import org.outturn.pricing.appraisal.SwitchingValue;
import org.outturn.pricing.appraisal.TornadoBar;
import org.outturn.pricing.appraisal.YearRow;

/** Charts of an appraisal: what was paid and gained year by year, and what decides it. */
public final class AppraisalChart {
  private static final int SWITCHING_DECIMALS = 3;

  private AppraisalChart() {}

  /**
   * What was paid and gained so far, year by year, in present values.
   *
   * @param appraisal the appraisal
   * @return one drawing
   */
  public static ImmutableList<Panel> years(Appraisal appraisal) {
    String currency = String.valueOf(appraisal.given().currency());
    BigDecimal value = rounded(appraisal.headline().netPresentSocialValue());
    String finding =
        value.signum() < 0
            ? "Costs exceed benefits by " + RoundMoney.of(value.negate(), currency)
            : "Benefits exceed costs by " + RoundMoney.of(value, currency);
    return ImmutableList.of(
        LineChart.of(
            new Head("years-chart", finding, unit(appraisal, "so far"), finding + "."),
            LineChart.Axis.numbers("year"),
            currency,
            List.of(
                soFar(appraisal, "benefits", Party.PUBLIC, LineStyle.SOLID, YearFigure.BENEFITS),
                soFar(appraisal, "costs", Party.PAYER, LineStyle.DASHED, YearFigure.COSTS))));
  }

  private static String unit(Appraisal appraisal, String what) {
    return what
        + ", "
        + appraisal.given().currency()
        + ", present values of "
        + appraisal.given().baseYear();
  }

  private enum YearFigure {
    BENEFITS,
    COSTS;

    BigFraction of(YearRow year) {
      return this == COSTS ? year.costs().present() : year.benefits().present();
    }
  }

  private static LineChart.Line soFar(
      Appraisal appraisal, String name, Party party, LineStyle style, YearFigure figure) {
    ImmutableSortedMap.Builder<BigDecimal, BigDecimal> points =
        new ImmutableSortedMap.Builder<>(Ordering.natural());
    BigFraction sum = BigFraction.ZERO;
    for (YearRow year : appraisal.years()) {
      sum = sum.add(figure.of(year));
      points.put(BigDecimal.valueOf(year.year()), rounded(sum));
    }
    return new LineChart.Line(name, party, style, true, points.buildOrThrow());
  }

  private static BigDecimal rounded(BigFraction exact) {
    return exact.bigDecimalValue(2, RoundingMode.HALF_UP);
  }

  /**
   * What the net present social value does when one input goes through its range, the widest at the
   * top, with the values at both ends.
   *
   * @param appraisal the appraisal
   * @param bars at least one, widest first
   * @return one drawing
   */
  public static ImmutableList<Panel> tornado(Appraisal appraisal, List<TornadoBar> bars) {
    String currency = String.valueOf(appraisal.given().currency());
    List<BarChart.Bar> drawn = new ArrayList<>();
    for (TornadoBar each : bars) {
      BigDecimal low = rounded(each.atLow());
      BigDecimal high = rounded(each.atHigh());
      drawn.add(
          new BarChart.Bar(
              label(each.range()) + turns(appraisal, each),
              "whole",
              low.min(high),
              low.max(high),
              RoundMoney.of(low, "") + " to " + RoundMoney.of(high, "")));
    }
    TornadoBar widest =
        bars.stream().max(Comparator.comparing(each -> span(each).bigDecimalValue())).orElseThrow();
    String finding =
        "Most depends on "
            + widest.range().input()
            + (bars.stream().anyMatch(AppraisalChart::crosses)
                ? "; within the ranges the answer can turn"
                : "; the answer does not turn within the ranges");
    return ImmutableList.of(
        new BarChart(
            new Head(
                "tornado-chart",
                finding,
                unit(appraisal, "net present social value"),
                finding + "."),
            ImmutableList.copyOf(drawn),
            Optional.of(
                new BarChart.Level(
                    "as stated, "
                        + RoundMoney.of(
                            rounded(appraisal.headline().netPresentSocialValue()), currency),
                    rounded(appraisal.headline().netPresentSocialValue())))));
  }

  private static BigFraction span(TornadoBar bar) {
    BigFraction span = bar.atHigh().subtract(bar.atLow());
    return span.signum() < 0 ? span.negate() : span;
  }

  private static boolean crosses(TornadoBar bar) {
    return bar.atLow().signum() * bar.atHigh().signum() < 0;
  }

  /** The value at which the answer turns, where it does so within the range. */
  private static String turns(Appraisal appraisal, TornadoBar bar) {
    if (!crosses(bar)) {
      return "";
    }
    return SensitivityAnalysis.DEFAULT
        .switchingValue(appraisal.given(), bar.range().input())
        .match(
            new SwitchingValue.Cases<>() {
              @Override
              public String found(SwitchingValue.Found found) {
                return "; turns at "
                    + Fractions.canonical(
                            found.value().bigDecimalValue(SWITCHING_DECIMALS, RoundingMode.HALF_UP))
                        .toPlainString();
              }

              @Override
              public String none(SwitchingValue.None none) {
                return "";
              }
            });
  }

  private static String label(SensitivityRange range) {
    return range.input()
        + ": "
        + Fractions.plain(range.low())
        + " to "
        + Fractions.plain(range.high());
  }
}
