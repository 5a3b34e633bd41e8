package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableMap;
import org.outturn.pricing.businesscase.Volume;

/** What must hold in the model whatever its inputs are. */
final class SelfChecks {
  private SelfChecks() {}

  /**
   * Adds the checks.
   *
   * @param checks where
   * @param places what is checked
   * @param minorDigits of the currency
   * @param allIsSeen whether the statement sees all that falls due: fees may come after its last
   *     day, and what is taken back is set off
   */
  static void add(
      ChecksSheet checks,
      ImmutableMap<Volume, VolumePlaces> places,
      int minorDigits,
      boolean allIsSeen) {
    places.forEach(
        (volume, each) -> {
          PaymentPlaces payment = each.payment();
          each.countsByOneDay()
              .ifPresent(
                  holds ->
                      checks.add(
                          "nothing is achieved in time and verified too late",
                          volume.words(),
                          holds));
          checks.add(
              "net is gross and what is taken off",
              volume.words(),
              same(payment.net(), payment.gross() + "+" + payment.takenOff(), minorDigits));
          checks.add(
              "net, fees and grants are what payers pay and what is unfunded",
              volume.words(),
              same(
                  payment.net() + "+" + payment.beside(),
                  payment.paid() + "+" + payment.unfunded(),
                  minorDigits));
          if (allIsSeen) {
            checks.add(
                "payments by due date sum to what payers pay",
                volume.words(),
                same("SUM(" + payment.amounts() + ")", payment.paid(), minorDigits));
          }
          each.cash().ifPresent(cash -> addCash(checks, volume.words(), cash));
          each.value().ifPresent(value -> addValue(checks, volume.words(), value, minorDigits));
        });
  }

  private static void addValue(
      ChecksSheet checks, String column, ValuePlaces value, int minorDigits) {
    checks.add(
        "all outcomes and payments fall into the years that are looked at",
        column,
        value.seesAll());
    checks.add(
        "what agencies pay and gain is all costs and benefits",
        column,
        "AND("
            + same(value.costs(), sum(value.pays()), minorDigits)
            + ","
            + same(value.benefits(), sum(value.gains()), minorDigits)
            + ")");
  }

  private static String sum(ImmutableMap<String, String> amounts) {
    return amounts.isEmpty() ? "0" : String.join("+", amounts.values());
  }

  /** Adds the checks of where the cash goes. */
  static void addCash(ChecksSheet checks, String column, CashPlaces cash) {
    checks.add("all cash that comes in goes somewhere", column, cash.accountsForAll());
    checks.add("the timeline holds every distribution date", column, cash.endsInTime());
    checks.add(
        "cash of investors, discounted at their rate of return, sums to nothing",
        column,
        cash.discountsToNothing());
  }

  private static String same(String one, String other, int minorDigits) {
    return "ROUND(" + one + "-(" + other + ")," + minorDigits + ")=0";
  }
}
