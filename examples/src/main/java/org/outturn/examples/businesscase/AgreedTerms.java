package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.Limit;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Party;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.examples.report.LimitText;
import org.outturn.examples.report.PayerText;
import org.outturn.examples.report.PriceText;

/**
 * What a contract agrees, in words, so that a reader sees what the figures follow from.
 *
 * @param contract the contract
 */
record AgreedTerms(OutcomesContract contract) {

  /**
   * Terms of one kind.
   *
   * @param name what they are
   * @param head the names of the columns
   * @param rows the words of each row, one for each column
   */
  record Table(String name, List<String> head, ImmutableList<List<String>> rows) {}

  ImmutableList<Table> tables() {
    ImmutableList.Builder<Table> tables = ImmutableList.builder();
    contract.rateCard().versions().forEach(version -> tables.add(prices(version)));
    if (!contract.limits().isEmpty()) {
      tables.add(limits());
    }
    return tables.add(payers()).build();
  }

  private Table prices(RateCardVersion version) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (Tariff tariff : version.tariffs()) {
      rows.add(
          List.of(
              outcome(tariff.outcome()) + tariff.segment().map(each -> ", " + each).orElse(""),
              PriceText.of(tariff)));
    }
    return new Table(
        "Prices from " + version.inForce().startInclusive(),
        List.of("outcome", "pays"),
        rows.build());
  }

  private String outcome(String id) {
    return contract.outcomes().stream()
        .filter(each -> each.id().equals(id))
        .map(Outcome::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(id);
  }

  private Table limits() {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (Limit limit : contract.limits()) {
      rows.add(List.of(limit.id(), LimitText.holder(limit), LimitText.most(limit)));
    }
    return new Table("Limits", List.of("limit", "for", "at most"), rows.build());
  }

  private Table payers() {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (OutcomePayer payer : contract.payers().listed()) {
      rows.add(List.of(party(payer.party()), PayerText.of(contract.payers(), payer)));
    }
    return new Table("Who pays", List.of("payer", "pays"), rows.build());
  }

  private String party(String id) {
    return contract.parties().stream()
        .filter(each -> each.id().equals(id))
        .map(Party::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(id);
  }
}
