package org.outturn.pricing.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;

/** Sets one scenario of a contract's plan beside what is paid (rule plan-and-actual). */
public final class PlanComparer {
  /** The one way to compare a plan. */
  public static final PlanComparer DEFAULT = new PlanComparer();

  private PlanComparer() {}

  /**
   * The scenarios of a contract's plan.
   *
   * @param contract the contract
   * @return their names, in the order of the plan; empty where it has none
   */
  public ImmutableSet<String> scenarios(OutcomesContract contract) {
    return contract.plan().stream()
        .map(PlannedPayment::scenario)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Compares a scenario with a statement.
   *
   * @param contract the contract
   * @param statement a statement of it
   * @param scenario the name of the scenario, such as {@code BASE}
   * @return both, period by period
   * @throws IllegalArgumentException when the plan has no such scenario, naming those it has
   */
  public PlanAgainstActual compare(
      OutcomesContract contract, PaymentStatement statement, String scenario) {
    ImmutableSet<String> scenarios = scenarios(contract);
    Require.that(
        scenarios.contains(scenario),
        "scenario",
        scenarios.isEmpty()
            ? "must be one of the contract's plan, which has none,"
            : "must be one of " + String.join(", ", scenarios),
        scenario);
    return PlanAgainstActual.builder()
        .contract(contract.id())
        .currency(contract.currency())
        .scenario(scenario)
        .asOf(statement.asOf())
        .limit(limit(contract))
        .addAllPeriods(periods(contract, statement, scenario))
        .build();
  }

  /**
   * The most that a contract pays.
   *
   * @param contract the contract
   * @return the amount of its limit of scope CONTRACT, the least where it has several; empty where
   *     it has none
   */
  public Optional<Amount> limit(OutcomesContract contract) {
    return contract.limits().stream()
        .filter(limit -> limit.scope() == LimitScope.CONTRACT)
        .filter(limit -> !limit.coverage().isOfSomePeople() && limit.terms().each().isEmpty())
        .map(Limit::terms)
        .flatMap(terms -> terms.amount().stream())
        .min(Amount::compareTo);
  }

  /** What was planned and what came, by first days. */
  private static ImmutableList<PlannedPeriod> periods(
      OutcomesContract contract, PaymentStatement statement, String scenario) {
    ImmutableSortedMap<LocalDate, Amount> planned = contract.planned(scenario);
    TreeMap<LocalDate, Optional<PeriodPayment>> come = new TreeMap<>();
    planned.keySet().forEach(day -> come.put(day, Optional.empty()));
    statement
        .periods()
        .forEach(each -> come.put(each.period().startInclusive(), Optional.of(each)));
    Amount zero = Amount.zero(contract.currency());
    ImmutableList.Builder<PlannedPeriod> periods = ImmutableList.builder();
    Amount plannedSoFar = zero;
    Amount actualSoFar = zero;
    Amount forecast = zero;
    for (var each : come.entrySet()) {
      Amount plan = planned.getOrDefault(each.getKey(), zero);
      Amount actual = each.getValue().map(PeriodPayment::total).orElse(zero);
      boolean hasCome = each.getValue().isPresent() || !each.getKey().isAfter(statement.asOf());
      plannedSoFar = plannedSoFar.plus(plan);
      actualSoFar = actualSoFar.plus(actual);
      forecast = forecast.plus(hasCome ? actual : plan);
      periods.add(
          PlannedPeriod.builder()
              .period(
                  each.getValue()
                      .map(PeriodPayment::period)
                      .orElseGet(() -> period(contract, each.getKey())))
              .planned(plan)
              .actual(Optional.of(actual).filter(any -> hasCome))
              .plannedSoFar(plannedSoFar)
              .actualSoFar(Optional.of(actualSoFar).filter(any -> hasCome))
              .forecastSoFar(forecast)
              .build());
    }
    return periods.build();
  }

  private static DateRange period(OutcomesContract contract, LocalDate firstDay) {
    return contract
        .schedule()
        .map(schedule -> schedule.periods())
        .map(periods -> periods.period(periods.indexOf(firstDay)))
        .orElseGet(() -> DateRange.from(firstDay));
  }
}
