package org.outturn.pricing.businesscase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.core.appraisal.Agency;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.PublicCost;
import org.outturn.core.appraisal.YearAmount;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.party.OutcomePayer;
import org.outturn.pricing.appraisal.StatementQuantities;

/**
 * The appraisal of what a volume delivers, with what the contract pays, by the year in which it
 * falls due, as a cost of the payer.
 */
final class PublicValue {
  private static final String PAYMENTS = "outcome-payments";

  private PublicValue() {}

  /** A benefits case as it stands at a volume, without what it varies. */
  static AppraisalCase of(AppraisalCase benefits, OutcomesContract contract, VolumeAnswer volume) {
    AppraisalCase delivered =
        StatementQuantities.of(benefits, contract, volume.evidence(), volume.statement());
    List<YearAmount> paid = paid(volume);
    return paid.isEmpty() ? delivered : withPayments(delivered, contract, paid);
  }

  private static List<YearAmount> paid(VolumeAnswer volume) {
    Map<Integer, Amount> paid = new TreeMap<>();
    for (DatedAmount each : volume.payments().payments()) {
      paid.merge(each.date().getYear(), each.amount(), Amount::plus);
    }
    return paid.entrySet().stream()
        .map(each -> new YearAmount(each.getKey(), each.getValue()))
        .toList();
  }

  /** The payer where the contract has one alone, else all of them together. */
  private static AppraisalCase withPayments(
      AppraisalCase delivered, OutcomesContract contract, List<YearAmount> paid) {
    List<String> payers =
        contract.payers().listed().stream().map(OutcomePayer::party).distinct().toList();
    String agency = payers.size() == 1 ? payers.get(0) : "payers";
    List<Agency> agencies = new ArrayList<>(delivered.agencies());
    if (agencies.stream().noneMatch(each -> each.id().equals(agency))) {
      agencies.add(new Agency(agency, String.join(", ", payers)));
    }
    List<PublicCost> costs = new ArrayList<>(delivered.costs());
    costs.add(
        PublicCost.builder()
            .id(PAYMENTS)
            .name("what the contract pays")
            .agency(agency)
            .addAllAmounts(paid)
            .build());
    return delivered.withAgencies(agencies).withCosts(costs);
  }
}
