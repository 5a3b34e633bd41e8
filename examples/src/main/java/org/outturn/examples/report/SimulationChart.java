package org.outturn.examples.report;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.outturn.core.money.Amount;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.Spread;

/**
 * What could be paid so far, as a fan: half of all runs lie between the inner lines, 9 in 10
 * between the outer ones, whatever came before; the median, the mean and the budget beside them.
 */
public final class SimulationChart {
  private static final Color BLUE = new Color(0x00, 0x5a, 0x9c);
  private static final Color RED = new Color(0xb3, 0x4a, 0x00);

  private final Simulation simulation;

  /**
   * The chart of a simulation.
   *
   * @param simulation what a contract could pay
   */
  public SimulationChart(Simulation simulation) {
    this.simulation = simulation;
  }

  /**
   * Draws the chart; no display is needed.
   *
   * @return a PNG file
   */
  public byte[] png() {
    XYChart chart = TimeChart.of(title(), simulation.currency().getCurrencyCode());
    chart.getStyler().setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
    percentile(chart, 95, LineLook.dashed(SeriesMarkers.NONE, BLUE, 2, 4));
    percentile(chart, 75, LineLook.dashed(SeriesMarkers.NONE, BLUE, 8, 4));
    percentile(chart, 50, LineLook.solid(SeriesMarkers.CIRCLE, BLUE));
    line(chart, "mean", LineLook.solid(SeriesMarkers.DIAMOND, Color.BLACK), Spread::mean);
    percentile(chart, 25, LineLook.dashed(SeriesMarkers.NONE, BLUE, 8, 4));
    percentile(chart, 5, LineLook.dashed(SeriesMarkers.NONE, BLUE, 2, 4));
    simulation
        .budget()
        .ifPresent(
            budget ->
                line(
                    chart,
                    "budget",
                    LineLook.dashed(SeriesMarkers.NONE, RED, 12, 4, 2, 4),
                    budget.amount(),
                    spread -> budget.amount()));
    return TimeChart.png(List.of(chart), NotAppliedText.lines(simulation.notApplied()));
  }

  private String title() {
    return "9 in 10 runs pay "
        + MoneyText.of(simulation.total().percentile(5))
        + " to "
        + MoneyText.of(simulation.total().percentile(95))
        + " in all, half of them "
        + MoneyText.of(simulation.total().percentile(25))
        + " to "
        + MoneyText.of(simulation.total().percentile(75));
  }

  private void percentile(XYChart chart, int percent, LineLook look) {
    line(chart, percent + " % pay at most", look, spread -> spread.percentile(percent));
  }

  private void line(XYChart chart, String name, LineLook look, Function<Spread, Amount> amount) {
    line(chart, name, look, Amount.zero(simulation.currency()), amount);
  }

  /** From the first day to the end of each period. */
  private void line(
      XYChart chart, String name, LineLook look, Amount start, Function<Spread, Amount> amount) {
    SortedMap<LocalDate, Amount> sums = new TreeMap<>();
    for (Simulation.OfPeriod each : simulation.periods()) {
      sums.putIfAbsent(each.period().startInclusive(), start);
      sums.put(ProjectionChart.end(each.period()), amount.apply(each.soFar()));
    }
    if (!sums.isEmpty()) {
      TimeChart.line(chart, name, look, sums);
    }
  }
}
