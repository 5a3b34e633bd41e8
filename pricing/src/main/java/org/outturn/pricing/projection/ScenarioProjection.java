package org.outturn.pricing.projection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;
import org.outturn.pricing.payment.statement.Settlements;

/** What a contract would pay in one scenario of a delivery. */
@OutturnStyle
@Value.Immutable
public interface ScenarioProjection extends WithScenarioProjection {

  /**
   * Starts a projection.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The scenario.
   *
   * @return its name, such as {@code BASE}
   */
  String scenario();

  /**
   * What is expected of each outcome.
   *
   * @return exact, in the order of the pathway
   */
  ImmutableList<ExpectedOutcome> expected();

  /**
   * What the evidence is made of.
   *
   * @return tallies unless a rule needs more
   */
  EvidenceForm form();

  /**
   * The rules for which a population stands in for tallies.
   *
   * @return what each of them needs; empty where it is tallies and nothing needs more
   */
  ImmutableList<RuleNeed> needs();

  /**
   * The expected evidence.
   *
   * @return tallies or claims, and measurements
   */
  Evidence evidence();

  /**
   * What the projection needs and nobody states.
   *
   * @return empty where everything is there
   */
  ImmutableList<MissingAssumption> missing();

  /**
   * The rules that could not be applied.
   *
   * @return empty where all were, or hold by the way in which people reach outcomes
   */
  ImmutableList<NotApplied> notApplied();

  /**
   * What would be paid.
   *
   * @return the statement as of the last day of the last payment period
   */
  PaymentStatement statement();

  /**
   * What would be invoiced to whom.
   *
   * @return period by period
   */
  Settlements settlements();

  /**
   * The same, where nothing is missing.
   *
   * @return this projection
   * @throws IllegalArgumentException where something is, naming all of it
   */
  default ScenarioProjection complete() {
    Require.that(
        missing().isEmpty(),
        "delivery",
        "must state every assumption that decides the payment",
        missing());
    return this;
  }

  /**
   * What would be paid for each payment period: outcomes, fees and grants.
   *
   * @return by first days; periods of nothing left out
   */
  @Value.Lazy
  default ImmutableSortedMap<LocalDate, Amount> byPeriod() {
    return statement().periods().stream()
        .filter(each -> each.total().signum() != 0)
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(),
                each -> each.period().startInclusive(),
                PeriodPayment::total));
  }

  /**
   * What would be paid in all: outcomes, fees and grants.
   *
   * @return whole minor units
   */
  default Amount total() {
    return statement().total();
  }

  /**
   * The same as a plan, for {@code contract.withPlan(...)}.
   *
   * @return an amount for each payment period in which something is paid; what a period gives back
   *     cannot be planned and is left out
   */
  default ImmutableList<PlannedPayment> plan() {
    return byPeriod().entrySet().stream()
        .filter(each -> each.getValue().signum() > 0)
        .map(each -> new PlannedPayment(scenario(), each.getKey(), each.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Builds a projection. */
  final class Builder extends ImmutableScenarioProjection.Builder {
    Builder() {}
  }
}
