package org.outturn.examples.indigo.contracts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.PublishedPeriod;

/**
 * What was achieved of each priced metric: the final result where there is one, else the interim
 * ones; of two that overlap the later. A number is a tally, a share such as 0.46 a measurement.
 */
final class ProjectResults {
  private static final int MOST_DECIMALS = 6;
  private static final BigDecimal MOST = new BigDecimal("1e9");

  private final ProjectRows rows;
  private final ImmutableMap<String, ImmutableList<Achieved>> byMetric;

  private record Achieved(IndigoRow row, PublishedPeriod period, BigDecimal number) {
    LocalDate endOr(LocalDate unstated) {
      return period.end().orElse(unstated);
    }
  }

  ProjectResults(ProjectRows rows, ImmutableList<PricedMetric> priced) {
    this.rows = rows;
    ImmutableMap.Builder<String, ImmutableList<Achieved>> found = ImmutableMap.builder();
    for (PricedMetric metric : priced) {
      ImmutableList<Achieved> achieved = achieved(metric.id());
      if (!achieved.isEmpty()) {
        found.put(metric.id(), achieved);
      }
    }
    this.byMetric = found.buildOrThrow();
  }

  private ImmutableList<Achieved> achieved(String metric) {
    List<Achieved> all = new ArrayList<>();
    for (IndigoRow row : rows.of(IndigoTable.RESULTS)) {
      if (row.text(IndigoColumn.RESULT_METRIC).equals(metric)) {
        number(row)
            .ifPresent(
                number ->
                    all.add(
                        new Achieved(
                            row,
                            row.period(IndigoColumn.RESULT_START, IndigoColumn.RESULT_END),
                            number)));
      }
    }
    List<Achieved> finals =
        all.stream()
            .filter(each -> each.row().text(IndigoColumn.RESULT_TYPE).equalsIgnoreCase("Final"))
            .toList();
    return apart(finals.isEmpty() ? all : finals);
  }

  /** The number of a row: outcomes achieved, else people with a positive outcome. */
  private Optional<BigDecimal> number(IndigoRow row) {
    Optional<BigDecimal> achieved =
        row.quantity(IndigoColumn.ACHIEVED).filter(ProjectResults::isQuantity);
    if (achieved.isPresent()) {
      return achieved;
    }
    Optional<BigDecimal> positive =
        row.quantity(IndigoColumn.POSITIVE).filter(ProjectResults::isQuantity);
    rows.leaveOut(
        row,
        "outcomes achieved are no number"
            + (positive.isPresent() ? "; those with positive outcomes are taken" : ""));
    return positive;
  }

  private static boolean isQuantity(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= MOST_DECIMALS && number.compareTo(MOST) < 0;
  }

  /** The results that do not overlap, the latest first to stay. */
  private ImmutableList<Achieved> apart(List<Achieved> all) {
    List<Achieved> kept = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparing((Achieved each) -> each.endOr(LocalDate.MIN)).reversed())
        .forEach(
            each -> {
              boolean isCovered =
                  kept.stream()
                      .anyMatch(
                          later ->
                              !each.period().isWhole() || later.period().overlaps(each.period()));
              if (isCovered) {
                rows.leaveOut(each.row(), "a later result covers its period");
              } else {
                kept.add(each);
              }
            });
    return ImmutableList.copyOf(kept).reverse();
  }

  boolean isMeasured(String metric) {
    return byMetric.getOrDefault(metric, ImmutableList.of()).stream()
        .anyMatch(each -> isShare(each.number()));
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
  }

  /** The whole period of the results of each metric. */
  ImmutableMap<String, PublishedPeriod> periods() {
    Map<String, PublishedPeriod> periods = new LinkedHashMap<>();
    byMetric.forEach(
        (metric, all) ->
            periods.put(
                metric,
                new PublishedPeriod(
                    all.stream()
                        .flatMap(each -> each.period().start().stream())
                        .min(Comparator.naturalOrder()),
                    all.stream()
                        .flatMap(each -> each.period().end().stream())
                        .max(Comparator.naturalOrder()))));
    return ImmutableMap.copyOf(periods);
  }

  /** Each result on the last day of its period. */
  Evidence evidence(Term term) {
    List<OutcomeTally> tallies = new ArrayList<>();
    List<OutcomeMeasurement> measurements = new ArrayList<>();
    byMetric.forEach(
        (metric, all) ->
            all.forEach(
                each -> {
                  LocalDate day = each.endOr(term.to()).minusDays(1);
                  if (isMeasured(metric)) {
                    measurements.add(OutcomeMeasurement.of(metric, day, each.number()));
                  } else {
                    tallies.add(tally(metric, each, day));
                  }
                }));
    return Evidence.of(List.of(), tallies, measurements);
  }

  private static OutcomeTally tally(String metric, Achieved achieved, LocalDate day) {
    return OutcomeTally.builder().outcome(metric).quantity(achieved.number()).achieved(day).build();
  }
}
