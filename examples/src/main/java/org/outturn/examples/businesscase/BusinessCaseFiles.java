package org.outturn.examples.businesscase;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.json.DeliveryJson;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;
import org.outturn.examples.casefiles.BundledAppraisal;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CaseFiles;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.DeliveryCase;
import org.outturn.examples.casefiles.DeliveryFiles;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.examples.casefiles.JsonFile;
import org.outturn.examples.casefiles.RefusedCase;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.BusinessCaseReferences;
import org.outturn.pricing.json.BusinessCaseJson;

/**
 * The files of a business case: the case as JSON, what it names (a delivery, a finance case, an
 * appraisal case), and the contract and evidence that those or the case itself name, all in one
 * folder.
 *
 * @param file the case
 * @param beside gives the file of a name that a case states
 */
public record BusinessCaseFiles(CaseFile file, Function<DocumentName, CaseFile> beside) {
  /**
   * The files of a case on disk.
   *
   * @param file the case
   * @return the files, not yet read
   */
  public static BusinessCaseFiles of(Path file) {
    return new BusinessCaseFiles(
        CaseFile.of(file), name -> CaseFile.of(file.resolveSibling(name.value())));
  }

  /**
   * Reads the files, each of which names the next.
   *
   * @param progress is told, now and then and at the end of each CSV file, how many of its rows
   *     were read
   * @return the case and what it stands on
   * @throws InvalidInputException with every problem of every file that the others name
   */
  public BusinessCaseQuestion read(LongConsumer progress) {
    Problems problems = new Problems();
    Optional<Referring<BusinessCase, BusinessCaseReferences>> terms =
        JsonFile.read(file, BusinessCaseJson::read, problems);
    Reading reading =
        new Reading(
            this,
            terms
                .map(Referring::references)
                .or(() -> RefusedCase.named(file, BusinessCaseJson::named)),
            problems);
    Optional<AppraisalCase> benefits = reading.benefits();
    reading.readFinance();
    reading.readAgreed(progress);
    problems.throwIfAny();
    try {
      return BusinessCaseQuestion.builder()
          .terms(terms.orElseThrow().stated())
          .contract(reading.agreed.orElseThrow().contract())
          .evidence(reading.agreed.map(ContractCase::evidence).orElse(Evidence.NONE))
          .delivery(reading.delivery)
          .finance(reading.finance)
          .benefits(benefits)
          .build();
    } catch (InvalidInputException misfit) {
      throw JsonFile.within(file, misfit);
    }
  }

  /** The file of a name under a key of the case. */
  private CaseFile under(String key, DocumentName name) {
    return beside.apply(name).namedBy(file.name() + ": " + key);
  }

  /** What was read so far, whatever is wrong with the rest. */
  private static final class Reading {
    private final BusinessCaseFiles files;
    private final Optional<BusinessCaseReferences> named;
    private final Problems problems;
    private Optional<FinanceCaseFiles> financeFiles = Optional.empty();
    private Optional<Referring<FinanceCase, Optional<ContractReference>>> financeTerms =
        Optional.empty();
    private Optional<FinanceCase> finance = Optional.empty();
    private Optional<Delivery> delivery = Optional.empty();
    private Optional<ContractCase> agreed = Optional.empty();

    Reading(BusinessCaseFiles files, Optional<BusinessCaseReferences> named, Problems problems) {
      this.files = files;
      this.named = named;
      this.problems = problems;
    }

    private Optional<AppraisalCase> benefits() {
      return named
          .flatMap(BusinessCaseReferences::benefits)
          .flatMap(name -> attempt(() -> BundledAppraisal.read(files.under("benefits", name))))
          .flatMap(
              value ->
                  problems.attempt(
                      files.file.name() + ": benefits",
                      () -> Optional.of(BundledAppraisal.byYear(value)),
                      Optional.empty()));
    }

    private void readFinance() {
      financeFiles =
          named
              .flatMap(BusinessCaseReferences::finance)
              .map(name -> new FinanceCaseFiles(files.under("finance", name), files.beside));
      financeTerms = financeFiles.flatMap(each -> each.readTerms(problems));
      finance = financeTerms.map(Referring::stated);
    }

    private void readAgreed(LongConsumer progress) {
      Optional<ContractReference> ofCase = named.flatMap(BusinessCaseReferences::contract);
      Optional<ContractReference> ofFinance = financeTerms.flatMap(Referring::references);
      Optional<CaseFile> deliveryFile =
          named
              .flatMap(BusinessCaseReferences::delivery)
              .map(name -> files.under("delivery", name));
      Optional<ContractReference> evidence =
          Stream.of(ofCase, ofFinance)
              .flatMap(Optional::stream)
              .filter(Reading::namesEvidence)
              .findFirst();
      checkNames(
          ofCase,
          ofFinance,
          deliveryFile.flatMap(
              each -> RefusedCase.named(each, DeliveryJson::named).flatMap(name -> name)));
      if (deliveryFile.isPresent()) {
        Optional<DeliveryCase> expected =
            attempt(
                () ->
                    new DeliveryFiles(deliveryFile.get(), files.beside)
                        .read(builder -> withEvidence(builder, evidence), progress));
        delivery = expected.map(DeliveryCase::delivery);
        agreed = expected.map(DeliveryCase::agreed);
      } else if (ofCase.isPresent()) {
        agreed =
            attempt(
                () ->
                    CaseFiles.of(
                            evidence.or(() -> ofCase).orElseThrow(),
                            files.beside,
                            files.file.name() + ": ")
                        .read(progress));
      } else if (financeFiles.isPresent()) {
        agreed = financeFiles.get().readContract(financeTerms, progress, problems);
        if (finance.isPresent() && ofFinance.isEmpty()) {
          problems.add(
              financeFiles.get().finance().name() + ": contract",
              "missing key; a business case needs a contract and its tallies, or a delivery");
        }
      }
    }

    /** All that name a contract name the same, and evidence of it stands at one place. */
    private void checkNames(
        Optional<ContractReference> ofCase,
        Optional<ContractReference> ofFinance,
        Optional<DocumentName> ofDelivery) {
      Optional<DocumentName> inCase = ofCase.map(ContractReference::contract);
      Optional<DocumentName> inFinance = ofFinance.map(ContractReference::contract);
      Optional<DocumentName> first =
          Stream.of(ofDelivery, inCase, inFinance).flatMap(Optional::stream).findFirst();
      first.ifPresent(
          expected -> {
            checkName(files.file.name(), expected, inCase);
            checkName(financeName(), expected, inFinance);
          });
      if (ofCase.filter(Reading::namesEvidence).isPresent()
          && ofFinance.filter(Reading::namesEvidence).isPresent()
          && !ofCase.equals(ofFinance)) {
        problems.add(
            financeName(),
            "names evidence, and so does " + files.file.name() + "; expected one of them to");
      }
    }

    private String financeName() {
      return financeFiles.map(each -> each.finance().name()).orElse("");
    }

    private void checkName(String where, DocumentName expected, Optional<DocumentName> stated) {
      stated
          .filter(other -> !other.equals(expected))
          .ifPresent(
              other ->
                  problems.add(
                      where + ": contract",
                      "expected "
                          + expected
                          + ", as the other documents name it, but found "
                          + other));
    }

    private static boolean namesEvidence(ContractReference reference) {
      return reference.claims().isPresent()
          || reference.tallies().isPresent()
          || reference.measurements().isPresent();
    }

    private CaseFiles.Builder withEvidence(
        CaseFiles.Builder builder, Optional<ContractReference> evidence) {
      return builder
          .claims(evidence.flatMap(ContractReference::claims).map(files.beside))
          .tallies(evidence.flatMap(ContractReference::tallies).map(files.beside))
          .measurements(evidence.flatMap(ContractReference::measurements).map(files.beside));
    }

    private <T> Optional<T> attempt(Supplier<T> read) {
      return problems.attempt("", () -> Optional.of(read.get()), Optional.empty());
    }
  }
}
