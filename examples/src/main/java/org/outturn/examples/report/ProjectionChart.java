package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.LineStyle;
import org.outturn.examples.drawing.NotedPanel;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Party;
import org.outturn.pricing.plan.PlanComparer;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.projection.ScenarioProjection;

/**
 * What would be paid so far in each scenario, beside plan and actual, below the contract's limit;
 * its title says what it finds.
 */
public final class ProjectionChart {
  private final OutcomesContract contract;
  private final Delivery delivery;
  private final Projection projection;
  private final ImmutableList<ProjectedPeriod> periods;

  /**
   * The chart of a projection.
   *
   * @param contract the contract
   * @param delivery what is expected under it
   * @param projection what it would pay
   * @param periods the projection by period, beside plan and actual
   */
  public ProjectionChart(
      OutcomesContract contract,
      Delivery delivery,
      Projection projection,
      ImmutableList<ProjectedPeriod> periods) {
    this.contract = contract;
    this.delivery = delivery;
    this.projection = projection;
    this.periods = periods;
  }

  /**
   * What is drawn.
   *
   * @return one drawing
   */
  public ImmutableList<Panel> panels() {
    String currency = projection.currency().getCurrencyCode();
    List<LineChart.Line> lines = new ArrayList<>();
    for (int i = 0; i < projection.scenarios().size(); i++) {
      ScenarioProjection each = projection.scenarios().get(i);
      lines.add(
          line(
              each.scenario(),
              Party.PAYER,
              LineStyle.of(i + 1),
              each,
              period -> Optional.of(period.projected())));
      lines.add(
          line(
              "plan " + each.scenario(),
              Party.PLAN,
              LineStyle.of(projection.scenarios().size() + i + 1),
              each,
              ProjectedPeriod::planned));
    }
    lines.add(
        line(
            "actual",
            Party.PAYER,
            LineStyle.SOLID,
            projection.scenarios().get(0),
            ProjectedPeriod::actual));
    lines.removeIf(each -> each.points().isEmpty());
    ProjectionReport report = new ProjectionReport(delivery, projection, periods);
    String finding = report.finding();
    return NotedPanel.first(
        List.of(
            LineChart.of(
                    new Head(
                        "projection-chart", finding, "paid so far, " + currency, finding + "."),
                    LineChart.Axis.DAYS,
                    currency,
                    lines)
                .withLevels(
                    PlanComparer.DEFAULT.limit(contract).stream()
                        .map(limit -> new LineChart.Level("limit", limit.value()))
                        .toList())),
        report.notAppliedLines());
  }

  /** Steps at the end of each period, as far as there is an amount; none where there is none. */
  private LineChart.Line line(
      String name,
      Party party,
      LineStyle style,
      ScenarioProjection scenario,
      Function<ProjectedPeriod, Optional<Amount>> amount) {
    SortedMap<LocalDate, Amount> sums = new TreeMap<>();
    Amount soFar = Amount.zero(projection.currency());
    for (ProjectedPeriod each : periods) {
      Optional<Amount> more = amount.apply(each);
      if (each.scenario().equals(scenario.scenario()) && more.isPresent()) {
        sums.putIfAbsent(each.period().startInclusive(), soFar);
        soFar = soFar.plus(more.get());
        sums.put(end(each.period()), soFar);
      }
    }
    return LineChart.Line.of(name, party, style, sums);
  }

  /** The day on which all of a period is paid for. */
  static LocalDate end(DateRange period) {
    return period.endExclusive().orElse(period.startInclusive());
  }
}
