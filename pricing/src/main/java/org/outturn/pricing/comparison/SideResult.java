package org.outturn.pricing.comparison;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.comparison.AddedCostKind;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.Side;
import org.outturn.core.money.Amount;

/**
 * What one side comes to in one scenario: outcomes, payment, cost per outcome, and how it differs
 * from the plan. Payments and costs are whole minor units; numbers of outcomes and costs per
 * outcome are exact fractions, in major units.
 */
@OutturnStyle
@Value.Immutable
public interface SideResult extends WithSideResult {

  /**
   * Starts a result.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The scenario.
   *
   * @return its id
   */
  String scenario();

  /**
   * The side.
   *
   * @return one of the case's sides
   */
  Side side();

  /**
   * How it pays in this scenario.
   *
   * @return the side's own terms unless it departs from them
   */
  PaymentMechanism terms();

  /**
   * What is delivered under it.
   *
   * @return the scenario's delivery unless the side departs from it
   */
  DeliveredWork delivery();

  /**
   * What the provider is paid, rounded half up.
   *
   * @return whole minor units, at least 0
   */
  Amount payment();

  /**
   * The same side as planned.
   *
   * @return empty for the plan itself, and where the plan does not speak of the side
   */
  Optional<SideResult> planned();

  /**
   * The outcomes, gross of deadweight.
   *
   * @return at least 0
   */
  default BigFraction outcomes() {
    return delivery().outcomes();
  }

  /**
   * The outcomes, net of deadweight.
   *
   * @return at least 0
   */
  default BigFraction netOutcomes() {
    return delivery().netOutcomes();
  }

  /**
   * What it costs beside the payment, by kind.
   *
   * @return the sum of each kind that is stated, in the order of the kinds
   */
  default ImmutableMap<AddedCostKind, Amount> costs() {
    Map<AddedCostKind, Amount> sums = new EnumMap<>(AddedCostKind.class);
    side().costs().forEach(cost -> sums.merge(cost.kind(), cost.amount(), Amount::plus));
    return Maps.immutableEnumMap(sums);
  }

  /**
   * All it costs the commissioner: the payment and every added cost.
   *
   * @return whole minor units, at least 0
   */
  default Amount totalCost() {
    return costs().values().stream().reduce(payment(), Amount::plus);
  }

  /**
   * The total cost of one outcome.
   *
   * @return empty where there are no outcomes
   */
  default Optional<BigFraction> costPerOutcome() {
    return costPer(outcomes());
  }

  /**
   * The total cost of one outcome that would not have happened anyway.
   *
   * @return empty where there are none
   */
  default Optional<BigFraction> costPerNetOutcome() {
    return costPer(netOutcomes());
  }

  private Optional<BigFraction> costPer(BigFraction number) {
    return number.signum() == 0
        ? Optional.empty()
        : Optional.of(Payable.exact(totalCost()).divide(number));
  }

  /**
   * What the commissioner has set aside for the payment: what the side states, else the payment
   * planned.
   *
   * @return empty where neither is known
   */
  default Optional<Amount> allocated() {
    return side().allocated().or(() -> planned().map(SideResult::payment));
  }

  /**
   * What is set aside and not paid, free for other use: payment + released = allocated. Negative
   * where more is paid than was set aside.
   *
   * @return empty where nothing is known to be set aside
   */
  default Optional<Amount> released() {
    return allocated().map(amount -> amount.minus(payment()));
  }

  /**
   * How it differs from the plan.
   *
   * @return empty for the plan itself, and where the plan has no outcomes under this side
   */
  default Optional<PlanVariance> variance() {
    return planned().flatMap(plan -> PlanVariance.of(this, plan));
  }

  /** Builds a result. */
  final class Builder extends ImmutableSideResult.Builder {
    Builder() {}
  }
}
