package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.VolumeFactors;
import org.outturn.pricing.input.Inputs;

/** A business case with other numbers at the paths that the workbook names beside its inputs. */
final class ChangedCase {
  private static final Inputs<Referring<FinanceCase, Optional<ContractReference>>> OF_FINANCE =
      Inputs.of(FinanceCaseJson::terms, FinanceCaseJson::fromTree);

  private ChangedCase() {}

  static BusinessCaseQuestion of(BusinessCaseQuestion of, String path, String value) {
    if (path.startsWith("volumes.") || path.startsWith("inputs.")) {
      return of.withTerms(terms(of.terms(), path, value));
    }
    if (path.startsWith("contract.")) {
      return of.withContract(
          Inputs.OF_CONTRACT.with(
              of.contract(),
              number(Inputs.OF_CONTRACT.of(of.contract()).keySet(), path, "contract.", value)));
    }
    if (path.startsWith("evidence.")) {
      return of.withEvidence(
          Inputs.OF_EVIDENCE.with(
              of.evidence(),
              number(Inputs.OF_EVIDENCE.of(of.evidence()).keySet(), path, "evidence.", value)));
    }
    if (path.startsWith("delivery.")) {
      Referring<Delivery, DocumentName> stated =
          new Referring<>(of.delivery().orElseThrow(), new DocumentName("contract.json"));
      return of.withDelivery(
          Inputs.OF_DELIVERY
              .with(
                  stated, number(Inputs.OF_DELIVERY.of(stated).keySet(), path, "delivery.", value))
              .stated());
    }
    if (path.startsWith("benefits.")) {
      AppraisalCase stated = of.benefits().orElseThrow();
      return of.withBenefits(
          (AppraisalCase)
              Inputs.OF_APPRAISAL.with(
                  stated,
                  number(Inputs.OF_APPRAISAL.of(stated).keySet(), path, "benefits.", value)));
    }
    return of.withFinance(finance(of.finance().orElseThrow(), path, value));
  }

  /** A finance case with another number. */
  static FinanceCase finance(FinanceCase of, String path, String value) {
    Referring<FinanceCase, Optional<ContractReference>> stated =
        new Referring<>(of, Optional.of(ContractReference.of("contract.json")));
    return OF_FINANCE
        .with(stated, number(OF_FINANCE.of(stated).keySet(), path, "", value))
        .stated();
  }

  private static Map<String, BigFraction> number(
      Set<String> known, String path, String prefix, String value) {
    assertThat(known).as("numbers of the document").contains(path.substring(prefix.length()));
    return Map.of(path.substring(prefix.length()), Fractions.parse(value));
  }

  private static BusinessCase terms(BusinessCase terms, String path, String value) {
    VolumeFactors factors = terms.volumes().orElseThrow();
    return switch (path) {
      case "volumes.low" ->
          terms.withVolumes(
              VolumeFactors.of(value, factors.base().toString(), factors.high().toString()));
      case "volumes.base" ->
          terms.withVolumes(
              VolumeFactors.of(factors.low().toString(), value, factors.high().toString()));
      case "volumes.high" ->
          terms.withVolumes(
              VolumeFactors.of(factors.low().toString(), factors.base().toString(), value));
      case "inputs.budget" ->
          terms.withInputsBudget(Amount.of(terms.currency().getCurrencyCode(), value));
      default -> throw new AssertionError(path + " is no input of a business case");
    };
  }
}
