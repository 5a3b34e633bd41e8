package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.LineStyle;
import org.outturn.examples.drawing.Panel;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.PartyFlows;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The cumulative cash of everyone in a finance case, one panel for each scenario, all to one scale
 * and over the same days.
 */
public final class ReturnsChart {
  private final FinanceCase finance;
  private final List<WaterfallResult> results;

  /**
   * The chart of results.
   *
   * @param returns the case and one result for each scenario, at least one
   */
  public ReturnsChart(FinanceReturns returns) {
    this.finance = returns.of();
    this.results = returns.scenarios();
  }

  private static LineStyle style(PartyFlows.Part part) {
    return switch (part) {
      case INVESTOR -> LineStyle.of(0);
      case COMMISSIONER -> LineStyle.of(1);
      case SERVICE -> LineStyle.of(2);
      case PROVIDER -> LineStyle.of(3);
      case SOCIAL_PURPOSE -> LineStyle.of(4);
    };
  }

  /**
   * What is drawn.
   *
   * @return one drawing for each scenario
   */
  public ImmutableList<Panel> panels() {
    List<Map<PartyFlows.Part, NavigableMap<LocalDate, Amount>>> sums =
        results.stream().map(this::sums).toList();
    List<BigDecimal> amounts =
        sums.stream()
            .flatMap(each -> each.values().stream())
            .flatMap(each -> each.values().stream())
            .map(Amount::value)
            .toList();
    LineChart.Axis axis = LineChart.Axis.days(first(), last(), amounts);
    ImmutableList.Builder<Panel> panels = ImmutableList.builder();
    for (int i = 0; i < results.size(); i++) {
      panels.add(panel(results.get(i), sums.get(i), axis, i));
    }
    return panels.build();
  }

  private LineChart panel(
      WaterfallResult result,
      Map<PartyFlows.Part, NavigableMap<LocalDate, Amount>> sums,
      LineChart.Axis axis,
      int place) {
    String currency = finance.currency().getCurrencyCode();
    List<LineChart.Line> lines = new ArrayList<>();
    sums.forEach(
        (part, each) ->
            lines.add(LineChart.Line.of(part.party(), PartyColour.of(part), style(part), each)));
    String finding =
        FinanceText.scenario(result.scenario())
            + ": "
            + RoundMoney.of(result.income())
            + " comes in, the service costs "
            + RoundMoney.of(result.costs());
    return LineChart.of(
        new Head(
            "returns-chart-" + (place + 1),
            finding,
            "cash received less cash paid, so far, " + currency,
            finding + "."),
        axis,
        currency,
        lines);
  }

  /** Sums for each part that has flows in any scenario; investors are added up. */
  private Map<PartyFlows.Part, NavigableMap<LocalDate, Amount>> sums(WaterfallResult result) {
    Map<PartyFlows.Part, CashFlows> flows = new EnumMap<>(PartyFlows.Part.class);
    CashFlow none = new CashFlow(first(), Amount.zero(finance.currency()));
    results.stream()
        .flatMap(each -> each.parties().stream())
        .forEach(each -> flows.put(each.part(), CashFlows.of(none)));
    result.parties().forEach(each -> flows.merge(each.part(), each.flows(), CashFlows::plus));
    Map<PartyFlows.Part, NavigableMap<LocalDate, Amount>> sums =
        new EnumMap<>(PartyFlows.Part.class);
    flows.forEach((part, each) -> sums.put(part, soFar(each)));
    return sums;
  }

  /** From nothing on the first day through every flow. */
  private NavigableMap<LocalDate, Amount> soFar(CashFlows flows) {
    Amount nothing = Amount.zero(finance.currency());
    NavigableMap<LocalDate, Amount> soFar = CashSoFar.of(flows.flows(), nothing);
    soFar.putIfAbsent(first(), nothing);
    return soFar;
  }

  private LocalDate first() {
    return results.stream()
        .map(each -> each.periods().get(0).period().startInclusive())
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private LocalDate last() {
    return results.stream()
        .map(each -> each.periods().get(each.periods().size() - 1).distributedOn())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
