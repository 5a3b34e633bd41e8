package org.outturn.core.contract;

import java.util.List;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.Fee;
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
    deductibles().forEach(each -> define(ContractNames.LIMITS, each.value().id(), each));
    fees().forEach(each -> define(ContractNames.FEES, each.value().id(), each));
    Placed.each("grants", contract.blend().grants())
        .forEach(each -> define(ContractNames.GRANTS, each.value().id(), each));
  }

  private void refer() {
    Placed.each("outcomes", contract.outcomes()).forEach(this::referOfOutcome);
    for (Placed<RateCardVersion> version : versions()) {
      version
          .value()
          .agreedBy()
          .forEach(id -> refer(ContractNames.PARTIES, id, version, "agreedBy"));
      Placed.each(version.at("tariffs"), version.value().tariffs()).forEach(this::referOfTariff);
    }
    limits().forEach(each -> referOfCoverage(each.value().coverage(), each));
    deductibles().forEach(each -> referOfCoverage(each.value().coverage(), each));
    fees().forEach(each -> referOfGates(each.value().onlyIf(), each));
    Placed.each("payers", contract.payers().listed()).forEach(this::referOfPayer);
  }

  private void referOfOutcome(Placed<Outcome> outcome) {
    outcome
        .value()
        .requires()
        .forEach(id -> refer(ContractNames.OUTCOMES, id, outcome, "requires"));
    outcome
        .value()
        .deadweight()
        .reducedBy()
        .ifPresent(
            rate ->
                rate.byCohort()
                    .keySet()
                    .forEach(
                        id -> refer(ContractNames.COHORTS, id, outcome, "deadweight.byCohort")));
  }

  private void referOfTariff(Placed<Tariff> tariff) {
    refer(ContractNames.OUTCOMES, tariff.value().outcome(), tariff, "outcome");
    tariff.value().segment().ifPresent(id -> refer(ContractNames.SEGMENTS, id, tariff, "segment"));
    referOfGates(tariff.value().onlyIf(), tariff);
    Placed.each("factors", tariff.value().factors())
        .forEach(
            factor ->
                refer(
                    ContractNames.OUTCOMES,
                    factor.value().outcome(),
                    tariff,
                    factor.at("outcome")));
  }

  private void referOfGates(List<Gate> gates, Placed<?> by) {
    Placed.each("onlyIf", gates)
        .forEach(
            gate -> refer(ContractNames.OUTCOMES, gate.value().outcome(), by, gate.at("outcome")));
  }

  private void referOfCoverage(Coverage coverage, Placed<?> by) {
    coverage.outcome().ifPresent(id -> refer(ContractNames.OUTCOMES, id, by, "outcome"));
    coverage.theme().ifPresent(theme -> refer(ContractNames.THEMES, theme, by, "theme"));
    coverage.cohort().ifPresent(id -> refer(ContractNames.COHORTS, id, by, "cohort"));
    coverage.segment().ifPresent(id -> refer(ContractNames.SEGMENTS, id, by, "segment"));
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

  private List<Placed<Deductible>> deductibles() {
    return Placed.each("deductibles", contract.deductibles());
  }

  private List<Placed<Fee>> fees() {
    return Placed.each("fees", contract.blend().fees());
  }

  private void define(Names names, String name, Placed<?> by) {
    references.define(names, name, () -> by.at("id"));
  }

  private void refer(Names names, String name, Placed<?> by, String key) {
    references.refer(names, name, () -> by.at(key));
  }
}
