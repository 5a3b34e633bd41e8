package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.plan.PlanComparer;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.projection.ScenarioProjection;

/**
 * What would be paid so far in each scenario, beside plan and actual, below the contract's limit;
 * its title says what it finds.
 */
public final class ProjectionChart {
  private static final List<Marker> MARKERS =
      List.of(SeriesMarkers.CIRCLE, SeriesMarkers.TRIANGLE_DOWN, SeriesMarkers.TRIANGLE_UP);
  private static final List<Color> COLORS =
      List.of(
          new Color(0x00, 0x5a, 0x9c), new Color(0xb3, 0x4a, 0x00), new Color(0x2e, 0x7d, 0x32));
  private static final LineLook ACTUAL = LineLook.solid(SeriesMarkers.DIAMOND, Color.BLACK);
  private static final LineLook LIMIT =
      LineLook.dashed(SeriesMarkers.NONE, new Color(0x7a, 0x7a, 0x7a), 12, 4, 2, 4);

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
   * Draws the chart; no display is needed.
   *
   * @return a PNG file
   */
  public byte[] png() {
    XYChart chart =
        TimeChart.of(
            new ProjectionReport(delivery, projection, periods).finding(),
            projection.currency().getCurrencyCode());
    for (int i = 0; i < projection.scenarios().size(); i++) {
      ScenarioProjection each = projection.scenarios().get(i);
      Marker marker = MARKERS.get(i % MARKERS.size());
      Color color = COLORS.get(i % COLORS.size());
      line(chart, each.scenario(), look(i), each, period -> Optional.of(period.projected()));
      line(
          chart,
          "plan " + each.scenario(),
          LineLook.dashed(marker, color, 2, 4),
          each,
          ProjectedPeriod::planned);
    }
    line(chart, "actual", ACTUAL, projection.scenarios().get(0), ProjectedPeriod::actual);
    PlanComparer.DEFAULT.limit(contract).ifPresent(limit -> line(chart, limit));
    return TimeChart.png(
        List.of(chart), new ProjectionReport(delivery, projection, periods).notAppliedLines());
  }

  /** How the first, second or a later line looks. */
  static LineLook look(int place) {
    return LineLook.solid(MARKERS.get(place % MARKERS.size()), COLORS.get(place % COLORS.size()));
  }

  /** Steps at the end of each period, as far as there is an amount; none where there is none. */
  private void line(
      XYChart chart,
      String name,
      LineLook look,
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
    if (!sums.isEmpty()) {
      TimeChart.line(chart, name, look, sums);
    }
  }

  private void line(XYChart chart, Amount limit) {
    SortedMap<LocalDate, Amount> sums = new TreeMap<>();
    sums.put(contract.term().from(), limit);
    sums.put(contract.term().to(), limit);
    periods.forEach(each -> sums.put(end(each.period()), limit));
    TimeChart.line(chart, "limit", LIMIT, sums);
  }

  /** The day on which all of a period is paid for. */
  static LocalDate end(DateRange period) {
    return period.endExclusive().orElse(period.startInclusive());
  }
}
