package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.LineStyle;
import org.outturn.examples.drawing.NotedPanel;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Party;
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
   * What is drawn.
   *
   * @param answer the answer
   * @return one drawing
   */
  public static ImmutableList<Panel> panels(IncentiveAnswer answer) {
    boolean isCliff = answer.worths().stream().anyMatch(MarginalWorth::isCliff);
    String currency = answer.projection().statement().currency().getCurrencyCode();
    String finding =
        isCliff
            ? "The next outcomes are not all worth the same"
            : "Each of the next outcomes is worth what the one before it is";
    List<LineChart.Line> lines = new ArrayList<>();
    for (int i = 0; i < answer.worths().size(); i++) {
      MarginalWorth worth = answer.worths().get(i);
      ImmutableSortedMap.Builder<BigDecimal, BigDecimal> points =
          new ImmutableSortedMap.Builder<>(Ordering.natural());
      int last = 0;
      for (MarginalWorth.Step each : worth.steps()) {
        points.put(BigDecimal.valueOf(each.from()), each.each().value());
        last = each.to();
      }
      MarginalWorth.Step end = worth.steps().get(worth.steps().size() - 1);
      if (last > end.from()) {
        points.put(BigDecimal.valueOf(last), end.each().value());
      }
      lines.add(
          new LineChart.Line(
              worth.outcome() + worth.segment().map(each -> " of " + each).orElse(""),
              Party.PROVIDER,
              LineStyle.of(i),
              true,
              points.buildOrThrow()));
    }
    return NotedPanel.first(
        List.of(
            LineChart.of(
                new Head(
                    "worth-chart",
                    finding,
                    "worth of one more outcome, " + currency,
                    finding + "."),
                LineChart.Axis.numbers("outcomes from now on"),
                currency,
                lines)),
        notApplied(answer));
  }
}
