package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.BarChart;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.LineStyle;
import org.outturn.examples.drawing.NotedPanel;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Party;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.Spread;

/**
 * What could be paid so far, as a fan: half of all runs lie in the inner band, 9 in 10 in the outer
 * one, whatever came before; and below it, how all that is paid is distributed.
 */
public final class SimulationChart {
  private static final List<Integer> PERCENTS = List.of(5, 25, 50, 75, 95);

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
   * What is drawn.
   *
   * @return the fan, where there are periods, and the distribution
   */
  public ImmutableList<Panel> panels() {
    ImmutableList.Builder<Panel> panels = ImmutableList.builder();
    if (!simulation.periods().isEmpty()) {
      panels.add(fan());
    }
    return NotedPanel.first(
        panels.add(distribution()).build(), NotAppliedText.lines(simulation.notApplied()));
  }

  private String currency() {
    return simulation.currency().getCurrencyCode();
  }

  private LineChart fan() {
    List<LineChart.Line> lines =
        List.of(
            LineChart.Line.of(
                "median", Party.PAYER, LineStyle.SOLID, sums(spread -> spread.percentile(50))),
            LineChart.Line.of("mean", Party.PAYER, LineStyle.DASHED, sums(Spread::mean)));
    return LineChart.of(
            new Head(
                "fan-chart",
                title(),
                "paid so far, " + currency() + "; dark: half of all runs, pale: 9 in 10",
                title() + "."),
            LineChart.Axis.DAYS,
            currency(),
            lines)
        .withBands(List.of(band("9 in 10 runs", 5, 95), band("half of all runs", 25, 75)))
        .withLevels(
            simulation.budget().stream()
                .map(budget -> new LineChart.Level("budget", budget.amount().value()))
                .toList());
  }

  private String title() {
    return "9 in 10 runs pay "
        + RoundMoney.of(simulation.total().percentile(5))
        + " to "
        + RoundMoney.of(simulation.total().percentile(95))
        + " in all, half of them "
        + RoundMoney.of(simulation.total().percentile(25))
        + " to "
        + RoundMoney.of(simulation.total().percentile(75));
  }

  private LineChart.Band band(String name, int low, int high) {
    return LineChart.Band.of(
        name,
        Party.PAYER,
        sums(spread -> spread.percentile(low)),
        sums(spread -> spread.percentile(high)));
  }

  /** From the first day to the end of each period. */
  private SortedMap<LocalDate, Amount> sums(Function<Spread, Amount> amount) {
    SortedMap<LocalDate, Amount> sums = new TreeMap<>();
    for (Simulation.OfPeriod each : simulation.periods()) {
      sums.putIfAbsent(each.period().startInclusive(), Amount.zero(simulation.currency()));
      sums.put(ProjectionChart.end(each.period()), amount.apply(each.soFar()));
    }
    return sums;
  }

  /** What so many runs in a hundred pay at most. */
  private BarChart distribution() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (int percent : PERCENTS) {
      Amount most = simulation.total().percentile(percent);
      bars.add(
          BarChart.Bar.of(
              percent == 50 ? "half of all runs pay at most" : percent + " % of runs pay at most",
              Party.PAYER,
              BigDecimal.ZERO,
              most.value(),
              RoundMoney.of(most.value(), "")));
    }
    Amount mean = simulation.total().mean();
    String finding = "On average " + RoundMoney.of(mean) + " is paid in all";
    return new BarChart(
        new Head("distribution-chart", finding, "paid in all, " + currency(), finding + "."),
        ImmutableList.copyOf(bars),
        simulation
            .budget()
            .map(budget -> new BarChart.Level("budget", budget.amount().value()))
            .or(() -> Optional.of(new BarChart.Level("mean", mean.value()))));
  }
}
