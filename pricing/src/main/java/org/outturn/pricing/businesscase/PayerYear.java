package org.outturn.pricing.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.schedule.DueDate;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;
import org.outturn.pricing.projection.ScenarioProjection;
import org.outturn.pricing.returns.ContractIncome;

/**
 * What one payer pays in one calendar year, by the day on which it falls due: {@code council 2017
 * GBP 450.00}.
 *
 * @param party the payer's id
 * @param year the calendar year
 * @param amount whole minor units; below 0 where more is given back to it than it pays
 */
public record PayerYear(String party, int year, Amount amount) {

  /**
   * What every payer pays in every year at a volume. Over all payers and years it is what the
   * settlements of the contract invoice; what is planned for later periods has no payer yet and is
   * not among it.
   *
   * @param contract a contract with a schedule
   * @param volume what it comes to at a volume
   * @return payers in the order the contract lists them, each year by year; years in which a payer
   *     pays nothing left out
   */
  public static ImmutableList<PayerYear> of(OutcomesContract contract, VolumeAnswer volume) {
    Settlements settlements =
        volume
            .projection()
            .map(ScenarioProjection::settlements)
            .orElseGet(() -> ContractIncome.DEFAULT.settlements(contract, volume.evidence()));
    Map<String, Map<Integer, Amount>> payers = new LinkedHashMap<>();
    for (OutcomePayer each : contract.payers().listed()) {
      payers.put(each.party(), new TreeMap<>());
    }
    for (Settlement each : settlements.settlements()) {
      int year = each.due().map(DueDate::adjusted).orElseThrow().getYear();
      for (PayerPayment payer : each.payers()) {
        payers
            .computeIfAbsent(payer.party(), party -> new TreeMap<>())
            .merge(year, payer.amount(), Amount::plus);
      }
    }
    ImmutableList.Builder<PayerYear> all = ImmutableList.builder();
    payers.forEach(
        (party, years) ->
            years.forEach(
                (year, amount) -> {
                  if (amount.signum() != 0) {
                    all.add(new PayerYear(party, year, amount));
                  }
                }));
    return all.build();
  }
}
