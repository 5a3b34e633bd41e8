package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.pricing.payment.statement.Forecast;

/** What a contract planned to pay, beside what it pays (rule plan-and-actual). */
final class Plans {
  private static final String BASE = "BASE";

  private Plans() {}

  /** The scenario shown where none is named: BASE, else the first that is planned. */
  static Optional<String> usual(OutcomesContract contract) {
    if (contract.plan().isEmpty()) {
      return Optional.empty();
    }
    boolean hasBase = contract.plan().stream().anyMatch(each -> each.scenario().equals(BASE));
    return hasBase
        ? Optional.of(BASE)
        : contract.plan().stream().map(PlannedPayment::scenario).findFirst();
  }

  /** What is paid until a date, and what each scenario plans for the periods that begin later. */
  static ImmutableList<Forecast> forecast(
      OutcomesContract contract, LocalDate asOf, Amount actual) {
    if (contract.plan().isEmpty()) {
      return ImmutableList.of();
    }
    Map<String, Amount> planned = new LinkedHashMap<>();
    for (PlannedPayment each : contract.plan()) {
      Amount later = each.period().isAfter(asOf) ? each.amount() : Amount.zero(contract.currency());
      planned.merge(each.scenario(), later, Amount::plus);
    }
    return planned.entrySet().stream()
        .map(
            scenario ->
                new Forecast(
                    scenario.getKey(),
                    actual,
                    scenario.getValue(),
                    actual.plus(scenario.getValue())))
        .collect(ImmutableList.toImmutableList());
  }
}
