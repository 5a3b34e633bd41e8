package org.outturn.core.delivery;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.outturn.core.evidence.OutcomeMeasurement;

/**
 * What a scenario may change: the numbers of a delivery.
 *
 * @param referrals who is referred when
 * @param pathway how they come from outcome to outcome
 * @param measurements what is measured on whole cohorts
 */
public record DeliveryNumbers(
    ImmutableList<Referrals> referrals,
    ImmutableList<PathwayStep> pathway,
    ImmutableList<OutcomeMeasurement> measurements) {

  /**
   * Numbers from lists.
   *
   * @param referrals who is referred when
   * @param pathway how they come from outcome to outcome
   * @param measurements what is measured on whole cohorts
   * @return the numbers
   */
  public static DeliveryNumbers of(
      List<Referrals> referrals, List<PathwayStep> pathway, List<OutcomeMeasurement> measurements) {
    return new DeliveryNumbers(
        ImmutableList.copyOf(referrals),
        ImmutableList.copyOf(pathway),
        ImmutableList.copyOf(measurements));
  }

  /**
   * The numbers in a scenario.
   *
   * @param scenario what is otherwise
   * @return as they are then
   */
  public DeliveryNumbers in(DeliveryScenario scenario) {
    return of(
        referrals.stream().map(scenario::applyTo).toList(),
        pathway.stream().map(scenario::applyTo).toList(),
        measurements.stream().map(scenario::applyTo).toList());
  }
}
