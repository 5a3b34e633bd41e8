package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.Side;
import org.outturn.examples.drawing.BarChart;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.NotedPanel;
import org.outturn.examples.drawing.Panel;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.SideResult;

/**
 * A picture of the cost per outcome: bars for each scenario, one for each side, each with its
 * figure. Full bars for the first side, empty ones for the others.
 */
public final class ComparisonChart {
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
   * What is drawn.
   *
   * @return one drawing
   */
  public ImmutableList<Panel> panels() {
    List<BarChart.Bar> bars = new ArrayList<>();
    List<Side> sides = comparison.of().sides();
    for (ComparisonScenario scenario : comparison.of().planAndScenarios()) {
      for (int i = 0; i < sides.size(); i++) {
        Optional<BigDecimal> cost = cost(scenario.id(), sides.get(i));
        bars.add(
            new BarChart.Bar(
                scenario.id() + ": " + sides.get(i).name(),
                i == 0 ? "inputs" : "outcomes",
                BigDecimal.ZERO,
                cost.orElse(BigDecimal.ZERO),
                cost.map(MoneyText::of).orElse("no outcomes")));
      }
    }
    String currency = comparison.of().currency().getCurrencyCode();
    return NotedPanel.first(
        List.of(
            new BarChart(
                new Head(
                    "costs-chart", finding(), "cost per outcome, " + currency, finding() + "."),
                ImmutableList.copyOf(bars),
                Optional.empty())),
        comparison.notApplied().stream()
            .flatMap(
                each ->
                    NotAppliedText.lines(NotAppliedText.in(each.scenario()), each.rules()).stream())
            .toList());
  }

  private Optional<BigDecimal> cost(String scenario, Side side) {
    return comparison
        .result(scenario, side.id())
        .flatMap(SideResult::costPerOutcome)
        .map(comparison::shown);
  }

  private String finding() {
    String scenario = comparison.of().planAndScenarios().get(0).id();
    String currency = comparison.of().currency().getCurrencyCode();
    List<String> costs = new ArrayList<>();
    for (Side side : comparison.of().sides()) {
      costs.add(
          cost(scenario, side).map(each -> RoundMoney.of(each, currency)).orElse("no outcome")
              + " under "
              + side.name());
    }
    return "One outcome costs " + String.join(", ", costs) + " in the " + scenario;
  }
}
