package org.outturn.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.outturn.pricing.incentive.IncentiveAnswer;
import org.outturn.pricing.incentive.MarginalWorth;

/** What each of the next outcomes is worth, as steps: cliffs are where a line leaps or falls. */
public final class IncentivesChart {
  private IncentivesChart() {}

  /** Of evidence where it is given, else of what is expected. */
  private static List<String> notApplied(IncentiveAnswer answer) {
    return answer.notAppliedToEvidence().isEmpty()
        ? NotAppliedText.lines(answer.projection().notApplied())
        : NotAppliedText.lines(NotAppliedText.OF_EVIDENCE, answer.notAppliedToEvidence());
  }

  /**
   * Draws the chart; no display is needed.
   *
   * @param answer the answer
   * @return a PNG file
   */
  public static byte[] png(IncentiveAnswer answer) {
    boolean isCliff = answer.worths().stream().anyMatch(MarginalWorth::isCliff);
    XYChart chart =
        TimeChart.of(
            isCliff
                ? "The next outcomes are not all worth the same"
                : "Each of the next outcomes is worth what the one before it is",
            answer.projection().statement().currency().getCurrencyCode());
    chart.setXAxisTitle("outcomes from now on");
    chart.getStyler().setXAxisTickLabelsFormattingFunction(x -> Long.toString(Math.round(x)));
    for (int i = 0; i < answer.worths().size(); i++) {
      MarginalWorth worth = answer.worths().get(i);
      List<Double> numbers = new ArrayList<>();
      List<Double> amounts = new ArrayList<>();
      for (MarginalWorth.Step each : worth.steps()) {
        for (int number = each.from(); number <= each.to(); number++) {
          numbers.add((double) number);
          amounts.add(each.each().value().doubleValue());
        }
      }
      ProjectionChart.look(i)
          .on(
              chart.addSeries(
                  worth.outcome() + worth.segment().map(each -> " of " + each).orElse(""),
                  numbers,
                  amounts));
    }
    return TimeChart.png(List.of(chart), notApplied(answer));
  }
}
