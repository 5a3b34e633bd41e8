package org.outturn.examples.report;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.plan.PlanAgainstActual;
import org.outturn.pricing.plan.PlannedPeriod;

/**
 * Plan, actual and forecast so far, as steps from nothing on the first day, below the contract's
 * limit; its title says what it finds.
 */
public final class PlanChart {
  private static final LineLook PLAN =
      LineLook.dashed(SeriesMarkers.SQUARE, new Color(0x00, 0x5a, 0x9c), 9, 5);
  private static final LineLook ACTUAL = LineLook.solid(SeriesMarkers.CIRCLE, Color.BLACK);
  private static final LineLook FORECAST =
      LineLook.dashed(SeriesMarkers.TRIANGLE_UP, new Color(0xb3, 0x4a, 0x00), 2, 4);
  private static final LineLook LIMIT =
      LineLook.dashed(SeriesMarkers.NONE, new Color(0x7a, 0x7a, 0x7a), 12, 4, 2, 4);

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
   * Draws the chart; no display is needed.
   *
   * @return a PNG file
   */
  public byte[] png() {
    XYChart chart = TimeChart.of(new PlanReport(plan).finding(), plan.currency().getCurrencyCode());
    Amount nothing = Amount.zero(plan.currency());
    line(chart, "plan", PLAN, nothing, each -> Optional.of(each.plannedSoFar()));
    line(chart, "forecast", FORECAST, nothing, each -> Optional.of(each.forecastSoFar()));
    line(chart, "actual", ACTUAL, nothing, PlannedPeriod::actualSoFar);
    plan.limit().ifPresent(limit -> line(chart, "limit", LIMIT, limit, each -> Optional.of(limit)));
    return TimeChart.png(List.of(chart), NotAppliedText.lines(notApplied));
  }

  /** Steps at the end of each period, as far as there is a sum. */
  private void line(
      XYChart chart,
      String name,
      LineLook look,
      Amount first,
      Function<PlannedPeriod, Optional<Amount>> sum) {
    SortedMap<LocalDate, Amount> sums = new TreeMap<>();
    sums.put(plan.periods().get(0).period().startInclusive(), first);
    for (PlannedPeriod each : plan.periods()) {
      sum.apply(each).ifPresent(amount -> sums.put(end(each), amount));
    }
    TimeChart.line(chart, name, look, sums);
  }

  private static LocalDate end(PlannedPeriod period) {
    return period.period().endExclusive().orElse(period.period().startInclusive());
  }
}
