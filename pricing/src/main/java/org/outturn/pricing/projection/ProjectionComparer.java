package org.outturn.pricing.projection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;

/** Sets what is projected beside what was planned and what came, period by period. */
public final class ProjectionComparer {
  /** The one way to compare a projection. */
  public static final ProjectionComparer DEFAULT = new ProjectionComparer();

  private ProjectionComparer() {}

  /**
   * Compares every scenario.
   *
   * @param contract the contract, with its plan
   * @param projection what it would pay
   * @param actual a statement of what came; empty where there is none
   * @return scenario by scenario, period by period; periods of nothing are left out
   */
  public ImmutableList<ProjectedPeriod> compare(
      OutcomesContract contract, Projection projection, Optional<PaymentStatement> actual) {
    return projection.scenarios().stream()
        .flatMap(each -> compare(contract, each, actual).stream())
        .filter(each -> !each.isOfNothing())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<ProjectedPeriod> compare(
      OutcomesContract contract, ScenarioProjection projection, Optional<PaymentStatement> actual) {
    Amount zero = Amount.zero(contract.currency());
    ImmutableSortedMap<LocalDate, Amount> planned = contract.planned(projection.scenario());
    TreeMap<LocalDate, DateRange> periods = new TreeMap<>();
    planned.keySet().forEach(day -> periods.put(day, period(contract, day)));
    projection.statement().periods().forEach(each -> put(periods, each));
    TreeMap<LocalDate, Amount> came = new TreeMap<>();
    for (PeriodPayment each : actual.map(PaymentStatement::periods).orElse(ImmutableList.of())) {
      put(periods, each);
      came.put(each.period().startInclusive(), each.total());
    }
    return periods.entrySet().stream()
        .map(
            each ->
                new ProjectedPeriod(
                    projection.scenario(),
                    each.getValue(),
                    projection.byPeriod().getOrDefault(each.getKey(), zero),
                    planned.isEmpty()
                        ? Optional.empty()
                        : Optional.of(planned.getOrDefault(each.getKey(), zero)),
                    actual
                        .filter(statement -> !each.getKey().isAfter(statement.asOf()))
                        .map(any -> came.getOrDefault(each.getKey(), zero))))
        .toList();
  }

  private static void put(Map<LocalDate, DateRange> periods, PeriodPayment payment) {
    periods.put(payment.period().startInclusive(), payment.period());
  }

  private static DateRange period(OutcomesContract contract, LocalDate firstDay) {
    return contract
        .schedule()
        .map(PaymentSchedule::periods)
        .map(periods -> periods.period(periods.indexOf(firstDay)))
        .orElseGet(() -> DateRange.from(firstDay));
  }
}
