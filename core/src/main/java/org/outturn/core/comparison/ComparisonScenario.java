package org.outturn.core.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What might be, or was, delivered: {@code plan}, {@code actual}, {@code over-performing}. Every
 * side faces the same delivery (rule same-work) unless it departs from it.
 *
 * @param id its name, unique in the comparison
 * @param delivery what is delivered; empty where each side states its own
 * @param departures what differs for single sides
 */
public record ComparisonScenario(
    String id, Optional<DeliveredWork> delivery, ImmutableList<Departure> departures) {
  /** The name of the planned scenario: {@code plan}. */
  public static final String PLAN = "plan";

  /**
   * A scenario in which all sides face the same delivery.
   *
   * @param id its name
   * @param delivery what is delivered
   * @return the scenario
   */
  public static ComparisonScenario of(String id, DeliveredWork delivery) {
    return new ComparisonScenario(id, Optional.of(delivery), ImmutableList.of());
  }

  /**
   * A scenario in which some sides depart from what is delivered or from their own terms.
   *
   * @param id its name
   * @param delivery what is delivered; empty where each side states its own
   * @param departures what differs for single sides
   * @return the scenario
   */
  public static ComparisonScenario of(
      String id, Optional<DeliveredWork> delivery, List<Departure> departures) {
    return new ComparisonScenario(id, delivery, ImmutableList.copyOf(departures));
  }

  /**
   * What is delivered under a side.
   *
   * @param side the side
   * @return empty where the scenario does not speak of the side
   */
  public Optional<DeliveredWork> deliveryUnder(Side side) {
    return departureOf(side).flatMap(Departure::delivery).or(this::delivery);
  }

  /**
   * How a side pays.
   *
   * @param side the side
   * @return its own terms unless it departs from them
   */
  public PaymentMechanism termsOf(Side side) {
    return departureOf(side).flatMap(Departure::terms).orElse(side.terms());
  }

  private Optional<Departure> departureOf(Side side) {
    return departures.stream().filter(each -> each.side().equals(side.id())).findFirst();
  }
}
