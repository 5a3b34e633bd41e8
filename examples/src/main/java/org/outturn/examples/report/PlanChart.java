package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.LineStyle;
import org.outturn.examples.drawing.NotedPanel;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Party;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.plan.PlanAgainstActual;
import org.outturn.pricing.plan.PlannedPeriod;

/**
 * Plan, actual and forecast so far, as steps from nothing on the first day, below the contract's
 * limit; its title says what it finds.
 */
public final class PlanChart {
  private final PlanAgainstActual plan;
  private final List<NotApplied> notApplied;

  /**
   * The chart of a plan.
   *
   * @param plan one scenario beside what is paid
   * @param notApplied the rules that could not be applied to what is paid
   */
  public PlanChart(PlanAgainstActual plan, List<NotApplied> notApplied) {
    this.plan = plan;
    this.notApplied = notApplied;
  }

  /**
   * What is drawn.
   *
   * @return one drawing
   */
  public ImmutableList<Panel> panels() {
    String currency = plan.currency().getCurrencyCode();
    List<LineChart.Line> lines =
        List.of(
            line("plan", LineStyle.DASHED, each -> Optional.of(each.plannedSoFar())),
            line("forecast", LineStyle.DOTTED, each -> Optional.of(each.forecastSoFar())),
            line("actual", LineStyle.SOLID, PlannedPeriod::actualSoFar));
    String finding = new PlanReport(plan).finding();
    LineChart chart =
        LineChart.of(
                new Head("plan-chart", finding, "paid so far, " + currency, finding + "."),
                LineChart.Axis.DAYS,
                currency,
                lines)
            .withLevels(
                plan.limit().stream()
                    .map(limit -> new LineChart.Level("limit", limit.value()))
                    .toList());
    return NotedPanel.first(List.of(chart), NotAppliedText.lines(notApplied));
  }

  /** Steps at the end of each period, as far as there is a sum. */
  private LineChart.Line line(
      String name, LineStyle style, Function<PlannedPeriod, Optional<Amount>> sum) {
    SortedMap<LocalDate, Amount> sums = new TreeMap<>();
    sums.put(plan.periods().get(0).period().startInclusive(), Amount.zero(plan.currency()));
    for (PlannedPeriod each : plan.periods()) {
      sum.apply(each).ifPresent(amount -> sums.put(end(each), amount));
    }
    return LineChart.Line.of(name, Party.PAYER, style, sums);
  }

  private static LocalDate end(PlannedPeriod period) {
    return period.period().endExclusive().orElse(period.period().startInclusive());
  }
}
