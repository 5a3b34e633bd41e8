package org.outturn.examples.report;

import java.awt.Color;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.money.Amount;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.PartyFlows;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The cumulative cash of everyone in a finance case, one panel for each scenario, all to one scale:
 * steps that differ in dash, marker and shade, so that they can be told apart without colour.
 */
public final class ReturnsChart {
  private static final double MARGIN = 0.05;

  private final FinanceReturns returns;
  private final FinanceCase finance;
  private final List<WaterfallResult> results;

  private static LineLook look(PartyFlows.Part part) {
    return switch (part) {
      case COMMISSIONER -> LineLook.dashed(SeriesMarkers.SQUARE, new Color(0x00, 0x5a, 0x9c), 9, 5);
      case INVESTOR -> LineLook.solid(SeriesMarkers.CIRCLE, Color.BLACK);
      case SERVICE -> LineLook.dashed(SeriesMarkers.TRIANGLE_UP, new Color(0xb3, 0x4a, 0x00), 2, 4);
      case PROVIDER ->
          LineLook.dashed(SeriesMarkers.DIAMOND, new Color(0x00, 0x6e, 0x4e), 12, 4, 2, 4);
      case SOCIAL_PURPOSE ->
          LineLook.dashed(SeriesMarkers.CROSS, new Color(0x7a, 0x7a, 0x7a), 5, 2);
    };
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
      double year = TimeChart.year(date);
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
   * @param returns the case and one result for each scenario, at least one
   */
  public ReturnsChart(FinanceReturns returns) {
    this.returns = returns;
    this.finance = returns.of();
    this.results = returns.scenarios();
  }

  /**
   * Draws the chart; no display is needed.
   *
   * @return a PNG file
   */
  public byte[] png() {
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
    return TimeChart.png(panels, NotAppliedText.lines(returns.notApplied()));
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
        TimeChart.of(
            finance.id()
                + ", "
                + FinanceText.scenario(result.scenario())
                + ": cash received less cash paid so far",
            finance.currency().getCurrencyCode());
    lines.forEach(
        (part, steps) -> look(part).on(chart.addSeries(part.party(), steps.years(), steps.sums())));
    return chart;
  }
}
