package org.outturn.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.outturn.core.appraisal.SensitivityRange;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.appraisal.Appraisal;
import org.outturn.pricing.appraisal.TornadoBar;
import org.outturn.pricing.appraisal.YearRow;

/**
 * Charts of an appraisal as PNG pictures. Lines and ends differ in stroke and marker, so that they
 * can be told apart without colour.
 */
public final class AppraisalChart {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 600;
  private static final int ROW_HEIGHT = 60;
  private static final double LABEL_ABOVE = 0.28;
  private static final int LABEL_SIZE = 14;
  private static final int MARKER_SIZE = 11;
  private static final int MOST_YEAR_LABELS = 15;
  private static final BasicStroke WIDE = new BasicStroke(6);
  private static final Color DARK_BLUE = new Color(0, 63, 125);
  private static final Color DARK_ORANGE = new Color(190, 80, 0);

  private AppraisalChart() {}

  /**
   * What was paid and gained so far, year by year, in present values.
   *
   * @param appraisal the appraisal
   * @return a PNG picture
   */
  public static byte[] years(Appraisal appraisal) {
    List<Integer> years = new ArrayList<>();
    List<Double> costs = new ArrayList<>();
    List<Double> benefits = new ArrayList<>();
    BigFraction paid = BigFraction.ZERO;
    BigFraction gained = BigFraction.ZERO;
    for (YearRow year : appraisal.years()) {
      paid = paid.add(year.costs().present());
      gained = gained.add(year.benefits().present());
      years.add(year.year());
      costs.add(paid.doubleValue());
      benefits.add(gained.doubleValue());
    }
    XYChart chart = chart(HEIGHT, "Costs and benefits so far: " + appraisal.given().id());
    chart.setXAxisTitle("Year");
    chart.setYAxisTitle(
        appraisal.given().currency() + ", present values of " + appraisal.given().baseYear());
    chart.getStyler().setYAxisDecimalPattern("#,##0").setXAxisDecimalPattern("0");
    chart.getStyler().setXAxisMaxLabelCount(Math.min(years.size(), MOST_YEAR_LABELS));
    chart.getStyler().setYAxisMin(0.0);
    style(
        chart.addSeries("Benefits so far", years, benefits),
        SeriesLines.SOLID,
        SeriesMarkers.CIRCLE,
        DARK_BLUE);
    style(
        chart.addSeries("Costs so far", years, costs),
        SeriesLines.DASH_DASH,
        SeriesMarkers.SQUARE,
        DARK_ORANGE);
    return png(chart);
  }

  /**
   * What the net present social value does when one input goes through its range, the widest at the
   * top.
   *
   * @param appraisal the appraisal
   * @param bars at least one, widest first
   * @return a PNG picture
   */
  public static byte[] tornado(Appraisal appraisal, List<TornadoBar> bars) {
    XYChart chart =
        chart(
            HEIGHT / 2 + ROW_HEIGHT * bars.size(),
            "Net present social value when one input changes: " + appraisal.given().id());
    chart.setXAxisTitle(
        appraisal.given().currency() + ", present values of " + appraisal.given().baseYear());
    chart.getStyler().setXAxisDecimalPattern("#,##0");
    chart.getStyler().setYAxisMin(-0.5).setYAxisMax(bars.size() - 0.5);
    chart.getStyler().setYAxisTicksVisible(false).setPlotGridHorizontalLinesVisible(false);
    List<Double> lows = new ArrayList<>();
    List<Double> highs = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      int row = bars.size() - 1 - i;
      double low = bars.get(i).atLow().doubleValue();
      double high = bars.get(i).atHigh().doubleValue();
      rows.add(row);
      lows.add(low);
      highs.add(high);
      XYSeries range = chart.addSeries("range " + i, List.of(low, high), List.of(row, row));
      style(range, WIDE, SeriesMarkers.NONE, Color.LIGHT_GRAY);
      range.setShowInLegend(false);
      chart.addAnnotation(
          new AnnotationText(
              label(bars.get(i).range()), (low + high) / 2, row + LABEL_ABOVE, false));
    }
    double stated = appraisal.headline().netPresentSocialValue().doubleValue();
    style(
        chart.addSeries("As stated", List.of(stated, stated), List.of(-0.5, bars.size() - 0.5)),
        SeriesLines.DASH_DASH,
        SeriesMarkers.NONE,
        Color.BLACK);
    boolean crosses =
        bars.stream().anyMatch(bar -> bar.atLow().signum() * bar.atHigh().signum() < 0);
    if (crosses) {
      style(
          chart.addSeries("Benefits equal costs", List.of(0, 0), List.of(-0.5, bars.size() - 0.5)),
          SeriesLines.SOLID,
          SeriesMarkers.NONE,
          Color.BLACK);
    }
    style(
        chart.addSeries("At the low value", lows, rows),
        SeriesLines.NONE,
        SeriesMarkers.CIRCLE,
        DARK_BLUE);
    style(
        chart.addSeries("At the high value", highs, rows),
        SeriesLines.NONE,
        SeriesMarkers.DIAMOND,
        DARK_ORANGE);
    return png(chart);
  }

  private static String label(SensitivityRange range) {
    return range.input()
        + ": "
        + Fractions.plain(range.low())
        + " to "
        + Fractions.plain(range.high());
  }

  private static XYChart chart(int height, String title) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(height)
            .title(title)
            .theme(ChartTheme.XChart)
            .build();
    chart.getStyler().setLocale(Locale.ROOT);
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setMarkerSize(MARKER_SIZE);
    chart.getStyler().setAnnotationTextFont(new Font(Font.SANS_SERIF, Font.PLAIN, LABEL_SIZE));
    return chart;
  }

  private static void style(XYSeries series, BasicStroke stroke, Marker marker, Color color) {
    series.setLineStyle(stroke);
    series.setLineColor(color);
    series.setMarker(marker);
    series.setMarkerColor(color);
  }

  private static byte[] png(XYChart chart) {
    try {
      return ChartEncoder.getBytes(chart, "png");
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot draw the chart", fault);
    }
  }
}
