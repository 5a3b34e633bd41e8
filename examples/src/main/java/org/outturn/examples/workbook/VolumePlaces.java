package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Where the figures of one volume stand.
 *
 * @param factor the cell of what everything expected is multiplied by; empty where volumes are
 *     scenarios
 * @param expected how many of each outcome a delivery expects; empty where outcomes are tallied, or
 *     the delivery is no formula
 * @param countsByOneDay whether nothing is achieved in time and verified too late; empty where
 *     nothing is verified later
 * @param payment what the contract pays
 * @param cash where the cash goes; empty where nobody finances it
 * @param budget the cell of what paying for inputs would have cost; empty where nobody asks
 * @param value the value to the public; empty where no benefits are stated
 */
record VolumePlaces(
    Optional<String> factor,
    ImmutableMap<String, String> expected,
    Optional<String> countsByOneDay,
    PaymentPlaces payment,
    Optional<CashPlaces> cash,
    Optional<String> budget,
    Optional<ValuePlaces> value) {

  /** A formula: a cost for each outcome, or words where there are none. */
  String perOutcome(String cost) {
    return ratio(cost, payment.outcomes(), "no outcomes");
  }

  /** A formula: one figure over another, or words where that is nothing. */
  static String ratio(String one, String over, String words) {
    return "IF((" + over + ")=0,\"" + words + "\",(" + one + ")/(" + over + "))";
  }
}
