package org.outturn.examples.report;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.outturn.core.money.Amount;

/** Charts of amounts over time: steps on white, months below, the legend beside. */
final class TimeChart {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 400;
  private static final int MARKER_SIZE = 8;
  private static final int MONTHS = 12;

  private TimeChart() {}

  /** A chart without lines; no display is needed. */
  static XYChart of(String title, String currency) {
    System.setProperty("java.awt.headless", "true");
    XYChart chart =
        new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).yAxisTitle(currency).build();
    chart
        .getStyler()
        .setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Step)
        .setYAxisDecimalPattern("#,##0")
        .setXAxisTickLabelsFormattingFunction(TimeChart::month)
        .setPlotGridLinesColor(new Color(0xd9, 0xd9, 0xd9))
        .setXAxisMaxLabelCount(MONTHS);
    chart
        .getStyler()
        .setLocale(Locale.ROOT)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBackgroundColor(Color.WHITE)
        .setMarkerSize(MARKER_SIZE)
        .setLegendPosition(Styler.LegendPosition.OutsideE)
        .setLegendBorderColor(Color.WHITE)
        .setAntiAlias(true);
    return chart;
  }

  /** Adds a line of sums by day. */
  static void line(XYChart chart, String name, LineLook look, SortedMap<LocalDate, Amount> sums) {
    look.on(
        chart.addSeries(
            name,
            sums.keySet().stream().map(TimeChart::year).toList(),
            sums.values().stream().map(sum -> sum.value().doubleValue()).toList()));
  }

  /** Draws charts one below the other into a PNG file, below notes; no display is needed. */
  static byte[] png(List<XYChart> panels, List<String> notes) {
    ByteArrayOutputStream image = new ByteArrayOutputStream();
    try {
      BitmapEncoder.saveBitmap(panels, panels.size(), 1, image, BitmapEncoder.BitmapFormat.PNG);
      return PictureNote.above(image.toByteArray(), notes);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot draw the chart", fault);
    }
  }

  /** The moment of a day, such as 2020.5 for the middle of 2020. */
  static double year(LocalDate date) {
    return date.getYear() + (date.getDayOfYear() - 1.0) / date.lengthOfYear();
  }

  /** The month of a moment, such as 2020-07 for 2020.5. */
  private static String month(double year) {
    long months = Math.round(year * MONTHS);
    return YearMonth.of(
            Math.toIntExact(Math.floorDiv(months, MONTHS)), Math.floorMod(months, MONTHS) + 1)
        .toString();
  }
}
