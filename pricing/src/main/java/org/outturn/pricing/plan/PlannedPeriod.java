package org.outturn.pricing.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;

/** What one payment period was planned to come to and comes to: outcomes, fees and grants. */
@OutturnStyle
@Value.Immutable
public interface PlannedPeriod extends WithPlannedPeriod {

  /**
   * Starts a period.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The payment period.
   *
   * @return its days; open where the contract has no schedule and only the plan names its first day
   */
  DateRange period();

  /**
   * What was planned for it.
   *
   * @return whole minor units; zero where nothing was
   */
  Amount planned();

  /**
   * What is payable for it by the as-of date.
   *
   * @return whole minor units; empty where it begins after that date
   */
  Optional<Amount> actual();

  /**
   * What was planned up to its end.
   *
   * @return the sum of this period and all before it
   */
  Amount plannedSoFar();

  /**
   * What is payable up to its end.
   *
   * @return the sum of this period and all before it; empty where it begins after the as-of date
   */
  Optional<Amount> actualSoFar();

  /**
   * What will have been paid up to its end, as far as the plan knows.
   *
   * @return what is payable, then the plan of the periods that begin after the as-of date
   */
  Amount forecastSoFar();

  /**
   * What is payable more than was planned.
   *
   * @return below 0 where it is less; empty where the period begins after the as-of date
   */
  default Optional<Amount> variance() {
    return actual().map(amount -> amount.minus(planned()));
  }

  /** Builds a period. */
  final class Builder extends ImmutablePlannedPeriod.Builder {
    Builder() {}
  }
}
