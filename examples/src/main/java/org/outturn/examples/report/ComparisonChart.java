package org.outturn.examples.report;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.style.Styler;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.Side;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.SideResult;

/**
 * A picture of the cost per outcome: a group of bars for each scenario, a bar for each side, each
 * with its figure. The shades differ in brightness, so that it can be read without colour.
 */
public final class ComparisonChart {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 560;
  private static final Color[] DARK_TO_LIGHT = {
    new Color(0x1b3a57), new Color(0xe08a1e), new Color(0xbfd7ea), new Color(0x5f8f5f)
  };

  private final Comparison comparison;

  /**
   * The chart of a comparison.
   *
   * @param comparison the comparison
   */
  public ComparisonChart(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * Whether there is nothing to draw.
   *
   * @return true where no side has outcomes in any scenario
   */
  public boolean isEmpty() {
    return comparison.results().stream().allMatch(each -> each.costPerOutcome().isEmpty());
  }

  /**
   * Draws it; no display is needed.
   *
   * @return a PNG file
   */
  public byte[] png() {
    try {
      List<String> notes =
          comparison.notApplied().stream()
              .flatMap(
                  each ->
                      NotAppliedText.lines(NotAppliedText.in(each.scenario()), each.rules())
                          .stream())
              .toList();
      return PictureNote.above(ChartEncoder.getBytes(chart(), "png"), notes);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot draw the chart", fault);
    }
  }

  private CategoryChart chart() {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title("Cost per outcome: " + comparison.of().name())
            .yAxisTitle(comparison.of().currency().getCurrencyCode() + " for each outcome")
            .build();
    List<String> scenarios =
        comparison.of().planAndScenarios().stream().map(ComparisonScenario::id).toList();
    for (Side side : comparison.of().sides()) {
      chart.addSeries(side.name(), scenarios, heights(side, scenarios));
    }
    chart
        .getStyler()
        .setSeriesColors(DARK_TO_LIGHT)
        .setLegendPosition(Styler.LegendPosition.OutsideS)
        .setLegendLayout(Styler.LegendLayout.Horizontal)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBorderVisible(false);
    chart
        .getStyler()
        .setLabelsVisible(true)
        .setLabelsPosition(1.02)
        .setLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13))
        .setAvailableSpaceFill(0.7)
        .setPlotGridVerticalLinesVisible(false)
        .setYAxisMin(0.0)
        .setYAxisDecimalPattern("#,##0")
        .setLocale(Locale.ROOT);
    return chart;
  }

  /** Heights of bars are for the eye; the figures themselves stay exact. */
  private List<@Nullable Double> heights(Side side, List<String> scenarios) {
    List<@Nullable Double> heights = new ArrayList<>();
    for (String scenario : scenarios) {
      heights.add(
          comparison
              .result(scenario, side.id())
              .flatMap(SideResult::costPerOutcome)
              .map(cost -> comparison.shown(cost).doubleValue())
              .orElse(null));
    }
    return heights;
  }
}
