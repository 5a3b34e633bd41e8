package org.outturn.core.contract;

import java.util.List;
import org.outturn.core.limit.Limit;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Names;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.References;

/** Which part of a contract defines which name, and which refers to it. */
final class ContractReferences {
  private final OutcomesContract contract;
  private final References references;

  private ContractReferences(OutcomesContract contract, Problems problems) {
    this.contract = contract;
    this.references = new References(problems::add);
  }

  /** Notes names that stand twice and names that are not there. */
  static void check(OutcomesContract contract, Problems problems) {
    ContractReferences names = new ContractReferences(contract, problems);
    names.define();
    names.refer();
    names.references.resolve();
  }

  private void define() {
    Placed.each("parties", contract.parties())
        .forEach(each -> define(ContractNames.PARTIES, each.value().id(), each));
    Placed.each("cohorts", contract.cohorts())
        .forEach(
            each -> {
              define(ContractNames.COHORTS, each.value().id(), each);
              each.value()
                  .segments()
                  .forEach(segment -> define(ContractNames.SEGMENTS, segment.id(), each));
            });
    Placed.each("outcomes", contract.outcomes())
        .forEach(
            each -> {
              define(ContractNames.OUTCOMES, each.value().id(), each);
              define(ContractNames.THEMES, each.value().theme(), each);
            });
    versions().forEach(each -> define(ContractNames.VERSIONS, each.value().id(), each));
    limits().forEach(each -> define(ContractNames.LIMITS, each.value().id(), each));
  }

  private void refer() {
    Placed.each("outcomes", contract.outcomes())
        .forEach(
            each ->
                each.value()
                    .requires()
                    .forEach(id -> refer(ContractNames.OUTCOMES, id, each, "requires")));
    for (Placed<RateCardVersion> version : versions()) {
      Placed.each(version.at("tariffs"), version.value().tariffs()).forEach(this::referOfTariff);
    }
    limits().forEach(this::referOfLimit);
    Placed.each("payers", contract.payers().listed()).forEach(this::referOfPayer);
  }

  private void referOfTariff(Placed<Tariff> tariff) {
    refer(ContractNames.OUTCOMES, tariff.value().outcome(), tariff, "outcome");
    tariff.value().segment().ifPresent(id -> refer(ContractNames.SEGMENTS, id, tariff, "segment"));
    Placed.each("onlyIf", tariff.value().onlyIf())
        .forEach(
            gate ->
                refer(ContractNames.OUTCOMES, gate.value().outcome(), tariff, gate.at("outcome")));
  }

  private void referOfLimit(Placed<Limit> limit) {
    limit
        .value()
        .coverage()
        .outcome()
        .ifPresent(id -> refer(ContractNames.OUTCOMES, id, limit, "outcome"));
    limit
        .value()
        .coverage()
        .theme()
        .ifPresent(theme -> refer(ContractNames.THEMES, theme, limit, "theme"));
  }

  private void referOfPayer(Placed<OutcomePayer> payer) {
    refer(ContractNames.PARTIES, payer.value().party(), payer, "party");
    payer.value().outcomes().forEach(id -> refer(ContractNames.OUTCOMES, id, payer, "outcomes"));
    payer.value().themes().forEach(theme -> refer(ContractNames.THEMES, theme, payer, "themes"));
  }

  private List<Placed<RateCardVersion>> versions() {
    return Placed.each("rateCard.versions", contract.rateCard().versions());
  }

  private List<Placed<Limit>> limits() {
    return Placed.each("limits", contract.limits());
  }

  private void define(Names names, String name, Placed<?> by) {
    references.define(names, name, () -> by.at("id"));
  }

  private void refer(Names names, String name, Placed<?> by, String key) {
    references.refer(names, name, () -> by.at(key));
  }
}
