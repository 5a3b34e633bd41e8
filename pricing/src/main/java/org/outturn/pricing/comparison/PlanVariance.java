package org.outturn.pricing.comparison;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How one side's result differs from its plan, and who bears it. With c the planned cost per
 * outcome, in major units and exact:
 *
 * <pre>
 * shortfall    = (outcomes planned - outcomes) x c      negative where more was delivered
 * commissioner = total cost - outcomes x c              what it pays beyond the planned cost of what it gets
 * provider     = payment planned - payment              what it is paid less than planned
 * shortfall    = commissioner + provider
 * </pre>
 *
 * <p>Positive is a loss, negative a gain. A budget leaves the whole shortfall with the
 * commissioner; a price for each outcome, without a cap, with the provider. Added costs are the
 * commissioner's.
 *
 * @param costPerOutcome cost per outcome against plan: 0.875 is 87.5 % more; empty where there are
 *     no outcomes, or the plan costs nothing
 * @param shortfall the outcomes missing, at their planned cost
 * @param commissioner what the commissioner bears of it
 * @param provider what the provider bears of it
 */
public record PlanVariance(
    Optional<BigFraction> costPerOutcome,
    BigFraction shortfall,
    BigFraction commissioner,
    BigFraction provider) {

  /**
   * Who bears it.
   *
   * @return whoever bears any of it
   */
  public BorneBy borneBy() {
    return BorneBy.of(commissioner, provider);
  }

  /** The variance of a result; empty where the plan has no outcomes and so no cost per outcome. */
  static Optional<PlanVariance> of(SideResult actual, SideResult planned) {
    return planned
        .costPerOutcome()
        .map(
            cost ->
                new PlanVariance(
                    cost.signum() == 0
                        ? Optional.empty()
                        : actual
                            .costPerOutcome()
                            .map(each -> each.divide(cost).subtract(BigFraction.ONE)),
                    planned.outcomes().subtract(actual.outcomes()).multiply(cost),
                    Payable.exact(actual.totalCost()).subtract(actual.outcomes().multiply(cost)),
                    Payable.exact(planned.payment()).subtract(Payable.exact(actual.payment()))));
  }
}
