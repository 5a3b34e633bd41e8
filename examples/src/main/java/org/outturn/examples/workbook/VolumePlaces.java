package org.outturn.examples.workbook;

/**
 * Where the figures of one volume stand.
 *
 * @param factor the cell of what every tally is multiplied by
 * @param payment what the contract pays
 * @param cash where the cash goes
 * @param budget the cell of what paying for inputs would have cost
 */
record VolumePlaces(String factor, PaymentPlaces payment, CashPlaces cash, String budget) {

  /** A formula: a cost for each outcome, or words where there are none. */
  String perOutcome(String cost) {
    return ratio(cost, payment.outcomes(), "no outcomes");
  }

  /** A formula: one figure over another, or words where that is nothing. */
  static String ratio(String one, String over, String words) {
    return "IF((" + over + ")=0,\"" + words + "\",(" + one + ")/(" + over + "))";
  }
}
