package org.outturn.pricing.payment;

import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.PayerGroup;
import org.outturn.core.limit.Limit;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.DecidedBy;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;

/**
 * The terms a contract may state that this version does not compute yet. Each is refused by name,
 * never ignored.
 */
final class NotComputedTerms {
  private final Problems problems = new Problems();

  private NotComputedTerms() {}

  static void refuse(OutcomesContract contract) {
    NotComputedTerms terms = new NotComputedTerms();
    Placed.each("outcomes", contract.outcomes()).forEach(terms::ofOutcome);
    terms.ofRateCard(contract);
    Placed.each("limits", contract.limits()).forEach(terms::ofLimit);
    terms.refuseIf(!contract.deductibles().isEmpty(), "deductibles");
    terms.refuseIf(!contract.blend().fees().isEmpty(), "fees");
    terms.refuseIf(!contract.blend().grants().isEmpty(), "grants");
    terms.refuseIf(!contract.plan().isEmpty(), "plan");
    terms.problems.throwIfAny();
  }

  private void refuseIf(boolean isStated, String where) {
    if (isStated) {
      problems.add(where, "this term is not computed by this version of Outturn");
    }
  }

  private void ofOutcome(Placed<Outcome> outcome) {
    outcome
        .value()
        .deadweight()
        .reducedBy()
        .ifPresent(rate -> refuseIf(!rate.byCohort().isEmpty(), outcome.at("deadweight.byCohort")));
    if (outcome.value().deadweight() instanceof Deadweight.OnCount counted) {
      refuseIf(counted.baseline().each().isPresent(), outcome.at("deadweight.each"));
    }
  }

  private void ofRateCard(OutcomesContract contract) {
    refuseIf(contract.rateCard().indexation().isPresent(), "rateCard.indexation");
    for (Placed<RateCardVersion> version :
        Placed.each("rateCard.versions", contract.rateCard().versions())) {
      refuseIf(version.value().retrospective(), version.at("retrospective"));
      Placed.each(version.at("tariffs"), version.value().tariffs()).forEach(this::ofTariff);
    }
    contract
        .askedOnly()
        .forEach(id -> refuseIf(isUnpaid(contract, id), "payers of outcome '" + id + "'"));
  }

  private static boolean isUnpaid(OutcomesContract contract, String id) {
    return contract.outcomes().stream()
        .filter(outcome -> outcome.id().equals(id))
        .anyMatch(outcome -> PayerGroup.of(contract.payers(), outcome).members().isEmpty());
  }

  private void ofTariff(Placed<Tariff> tariff) {
    refuseIf(tariff.value().twoSided(), tariff.at("twoSided"));
    refuseIf(!tariff.value().factors().isEmpty(), tariff.at("factors"));
    refuseIf(tariff.value().price().each().isPresent(), tariff.at("price.each"));
    if (tariff.value().price() instanceof TablePrice table) {
      refuseIf(
          table.points().stream().anyMatch(point -> point.boundary().isPresent()),
          tariff.at("price.points"));
    }
    for (Placed<Gate> gate : Placed.each(tariff.at("onlyIf"), tariff.value().onlyIf())) {
      refuseIf(gate.value().atMost().isPresent(), gate.at("atMost"));
      refuseIf(gate.value().of() == GateMeasure.QUANTITY, gate.at("of"));
      refuseIf(gate.value().by() != DecidedBy.ACHIEVED, gate.at("by"));
    }
  }

  private void ofLimit(Placed<Limit> limit) {
    refuseIf(limit.value().coverage().cohort().isPresent(), limit.at("cohort"));
    refuseIf(limit.value().coverage().segment().isPresent(), limit.at("segment"));
    refuseIf(limit.value().terms().each().isPresent(), limit.at("each"));
    refuseIf(limit.value().terms().countsGrants(), limit.at("countsGrants"));
    refuseIf(limit.value().terms().countsFees(), limit.at("countsFees"));
  }
}
