package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.outturn.examples.businesscase.AdjustmentCause;

/**
 * Where the payment of one volume stands: formulas that answers, checks and cash are made of.
 *
 * @param outcomes how many outcomes count in the cost per outcome
 * @param gross outcomes at their price
 * @param changed what each rule or limit takes off, negative
 * @param net what is payable for outcomes
 * @param beside fees and grants
 * @param payers what each pays, in the order of the contract
 * @param unfunded what no commitment covers
 * @param due the cells of the days on which payments fall due
 * @param amounts the cells of those payments
 * @param payments how many they are
 * @param byYear what is delivered and paid by year; empty where nobody asks
 */
record PaymentPlaces(
    String outcomes,
    String gross,
    ImmutableMap<AdjustmentCause, String> changed,
    String net,
    String beside,
    ImmutableList<String> payers,
    String unfunded,
    String due,
    String amounts,
    int payments,
    Optional<PaidByYear> byYear) {

  /** The same with what is delivered and paid by year. */
  PaymentPlaces withByYear(Optional<PaidByYear> other) {
    return new PaymentPlaces(
        outcomes, gross, changed, net, beside, payers, unfunded, due, amounts, payments, other);
  }

  /** What comes in. */
  Income income() {
    return new Income(due, amounts, payments);
  }

  /** A formula: what all payers pay. */
  String paid() {
    return payers.isEmpty() ? "0" : String.join("+", payers);
  }

  /** A formula: what every rule and limit takes off. */
  String takenOff() {
    return changed.isEmpty() ? "0" : String.join("+", changed.values());
  }

  /** The same as other sheets name them. */
  PaymentPlaces resolved(Workings workings) {
    return new PaymentPlaces(
        workings.resolved(outcomes),
        workings.resolved(gross),
        ImmutableMap.copyOf(Maps.transformValues(changed, workings::resolved)),
        workings.resolved(net),
        workings.resolved(beside),
        payers.stream().map(workings::resolved).collect(ImmutableList.toImmutableList()),
        workings.resolved(unfunded),
        workings.resolved(due),
        workings.resolved(amounts),
        payments,
        byYear.map(each -> each.resolved(workings)));
  }
}
