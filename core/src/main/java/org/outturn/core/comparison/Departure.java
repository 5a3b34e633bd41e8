package org.outturn.core.comparison;

import java.util.Optional;

/**
 * What differs for one side in one scenario: another delivery than the other sides', other terms
 * than the side's own, or both.
 *
 * @param side the side's id
 * @param delivery what is delivered under it; empty where it faces the scenario's delivery
 * @param terms how it pays; empty where it pays by the side's own terms
 */
public record Departure(
    String side, Optional<DeliveredWork> delivery, Optional<PaymentMechanism> terms) {

  /**
   * Refuses a departure from nothing.
   *
   * @param side the side's id
   * @param delivery what is delivered under it; empty where it faces the scenario's delivery
   * @param terms how it pays; empty where it pays by the side's own terms
   */
  public Departure {
    if (delivery.isEmpty() && terms.isEmpty()) {
      throw new IllegalArgumentException(
          "departure must state delivery or terms but stated neither");
    }
  }

  /**
   * Another delivery.
   *
   * @param side the side's id
   * @param delivery what is delivered under it
   * @return the departure
   */
  public static Departure inDelivery(String side, DeliveredWork delivery) {
    return new Departure(side, Optional.of(delivery), Optional.empty());
  }

  /**
   * Other terms.
   *
   * @param side the side's id
   * @param terms how it pays
   * @return the departure
   */
  public static Departure inTerms(String side, PaymentMechanism terms) {
    return new Departure(side, Optional.empty(), Optional.of(terms));
  }
}
