package org.outturn.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.money.Amount;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.PartyFlows;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The cumulative cash of everyone in a finance case, one panel for each scenario, all to one scale:
 * steps that differ in dash, marker and shade, so that they can be told apart without colour.
 */
public final class ReturnsChart {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 400;
  private static final float LINE_WIDTH = 2.2f;
  private static final int MARKER_SIZE = 8;
  private static final double MARGIN = 0.05;
  private static final int MONTHS = 12;

  private final FinanceCase finance;
  private final List<WaterfallResult> results;

  /** What tells the line of one part from the others. */
  private record Look(BasicStroke stroke, Marker marker, Color color) {

    static Look of(PartyFlows.Part part) {
      return switch (part) {
        case COMMISSIONER ->
            new Look(dashed(9, 5), SeriesMarkers.SQUARE, new Color(0x00, 0x5a, 0x9c));
        case INVESTOR -> new Look(new BasicStroke(LINE_WIDTH), SeriesMarkers.CIRCLE, Color.BLACK);
        case SERVICE ->
            new Look(dashed(2, 4), SeriesMarkers.TRIANGLE_UP, new Color(0xb3, 0x4a, 0x00));
        case PROVIDER ->
            new Look(dashed(12, 4, 2, 4), SeriesMarkers.DIAMOND, new Color(0x00, 0x6e, 0x4e));
        case SOCIAL_PURPOSE ->
            new Look(dashed(5, 2), SeriesMarkers.CROSS, new Color(0x7a, 0x7a, 0x7a));
      };
    }

    private static BasicStroke dashed(float... lengths) {
      return new BasicStroke(
          LINE_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
    }
  }

  /** The steps of one line: from which moment on which sum, in major units. */
  private record Steps(List<Double> years, List<Double> sums) {

    /** From nothing on the first day through every flow to the last day. */
    static Steps of(CashFlows flows, LocalDate first, LocalDate last) {
      Steps steps = new Steps(new ArrayList<>(), new ArrayList<>());
      BigDecimal sum = BigDecimal.ZERO;
      steps.add(first, sum);
      for (CashFlow flow : flows.flows()) {
        sum = sum.add(flow.amount().value());
        if (flow.amount().signum() != 0) {
          steps.add(flow.date(), sum);
        }
      }
      steps.add(last, sum);
      return steps;
    }

    private void add(LocalDate date, BigDecimal sum) {
      double year = date.getYear() + (date.getDayOfYear() - 1.0) / date.lengthOfYear();
      int end = years.size() - 1;
      if (end >= 0 && years.get(end) == year) {
        sums.set(end, sum.doubleValue());
      } else {
        years.add(year);
        sums.add(sum.doubleValue());
      }
    }
  }

  /**
   * The chart of results.
   *
   * @param finance the case
   * @param results one for each scenario, at least one
   */
  public ReturnsChart(FinanceCase finance, List<WaterfallResult> results) {
    this.finance = finance;
    this.results = results;
  }

  /**
   * Draws the chart; no display is needed.
   *
   * @return a PNG file
   */
  public byte[] png() {
    System.setProperty("java.awt.headless", "true");
    List<Map<PartyFlows.Part, Steps>> lines = results.stream().map(this::lines).toList();
    List<Double> sums =
        lines.stream()
            .flatMap(panel -> panel.values().stream())
            .flatMap(steps -> steps.sums().stream())
            .toList();
    double least = sums.stream().mapToDouble(each -> each).min().orElse(0);
    double most = sums.stream().mapToDouble(each -> each).max().orElse(0);
    double margin = MARGIN * (most - least);
    List<XYChart> panels = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      XYChart panel = panel(results.get(i), lines.get(i));
      panel.getStyler().setYAxisMin(least - margin).setYAxisMax(most + margin);
      panels.add(panel);
    }
    ByteArrayOutputStream image = new ByteArrayOutputStream();
    try {
      BitmapEncoder.saveBitmap(panels, panels.size(), 1, image, BitmapEncoder.BitmapFormat.PNG);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot draw the chart", fault);
    }
    return image.toByteArray();
  }

  /** One line for each part that has flows in any scenario; investors are added up. */
  private Map<PartyFlows.Part, Steps> lines(WaterfallResult result) {
    Map<PartyFlows.Part, CashFlows> flows = new EnumMap<>(PartyFlows.Part.class);
    CashFlow none = new CashFlow(first(), Amount.zero(finance.currency()));
    results.stream()
        .flatMap(each -> each.parties().stream())
        .forEach(each -> flows.put(each.part(), CashFlows.of(none)));
    result.parties().forEach(each -> flows.merge(each.part(), each.flows(), CashFlows::plus));
    Map<PartyFlows.Part, Steps> lines = new EnumMap<>(PartyFlows.Part.class);
    flows.forEach((part, each) -> lines.put(part, Steps.of(each, first(), end())));
    return lines;
  }

  private LocalDate first() {
    return results.stream()
        .map(each -> each.periods().get(0).period().startInclusive())
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  /** A little after the last day, so that the last step shows where it leads. */
  private LocalDate end() {
    LocalDate last =
        results.stream()
            .map(each -> each.periods().get(each.periods().size() - 1).distributedOn())
            .max(LocalDate::compareTo)
            .orElseThrow();
    return last.plusDays(1 + Math.round(MARGIN * ChronoUnit.DAYS.between(first(), last)));
  }

  private XYChart panel(WaterfallResult result, Map<PartyFlows.Part, Steps> lines) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(
                finance.id()
                    + ", "
                    + result.scenario().name()
                    + ": cash received less cash paid so far")
            .yAxisTitle(finance.currency().getCurrencyCode())
            .build();
    style(chart.getStyler());
    lines.forEach((part, steps) -> line(chart, part, steps));
    return chart;
  }

  private static void style(XYStyler styler) {
    styler
        .setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Step)
        .setYAxisDecimalPattern("#,##0")
        .setXAxisTickLabelsFormattingFunction(ReturnsChart::month)
        .setPlotGridLinesColor(new Color(0xd9, 0xd9, 0xd9))
        .setXAxisMaxLabelCount(MONTHS);
    styler
        .setLocale(Locale.ROOT)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBackgroundColor(Color.WHITE)
        .setMarkerSize(MARKER_SIZE)
        .setLegendPosition(Styler.LegendPosition.OutsideE)
        .setLegendBorderColor(Color.WHITE)
        .setAntiAlias(true);
  }

  /** The month of a moment, such as 2020-07 for 2020.5. */
  private static String month(double year) {
    long months = Math.round(year * MONTHS);
    return YearMonth.of(
            Math.toIntExact(Math.floorDiv(months, MONTHS)), Math.floorMod(months, MONTHS) + 1)
        .toString();
  }

  private static void line(XYChart chart, PartyFlows.Part part, Steps steps) {
    Look look = Look.of(part);
    XYSeries series = chart.addSeries(part.party(), steps.years(), steps.sums());
    series.setLineStyle(look.stroke());
    series.setLineColor(look.color());
    series.setMarker(look.marker());
    series.setMarkerColor(look.color());
  }
}
