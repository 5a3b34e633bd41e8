package org.outturn.pricing.projection;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Require;

/**
 * What a contract would pay for a delivery, scenario by scenario.
 *
 * @param delivery the delivery's id
 * @param contract the contract's id
 * @param currency of every amount
 * @param unknowns what decides the answer and is not known, in the delivery's words
 * @param scenarios in the order of {@link org.outturn.core.delivery.Delivery#scenarioNames()}
 */
public record Projection(
    String delivery,
    String contract,
    Currency currency,
    ImmutableList<String> unknowns,
    ImmutableList<ScenarioProjection> scenarios) {

  /**
   * The projection of one scenario.
   *
   * @param name its name, such as {@code LOW}
   * @return the projection
   * @throws IllegalArgumentException when there is no such scenario, naming those there are
   */
  public ScenarioProjection in(String name) {
    ImmutableList<String> names =
        scenarios.stream()
            .map(ScenarioProjection::scenario)
            .collect(ImmutableList.toImmutableList());
    Require.that(
        names.contains(name), "scenario", "must be " + ListedNames.oneOf(names), "'" + name + "'");
    return scenarios.get(names.indexOf(name));
  }

  /**
   * What is planned in all scenarios, for {@code contract.withPlan(...)}.
   *
   * @return an amount for each scenario and payment period in which something is paid
   */
  public ImmutableList<PlannedPayment> plan() {
    return scenarios.stream()
        .flatMap(each -> each.plan().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
