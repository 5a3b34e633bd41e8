package org.outturn.examples.businesscase;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.examples.casefiles.JsonFile;
import org.outturn.examples.casefiles.RefusedCase;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.FinancedContract;
import org.outturn.pricing.json.BusinessCaseJson;

/**
 * The files of a business case: the case as JSON, the finance case it names, and the contract and
 * tallies that one names, all in one folder.
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
   * @return the case, beside the names of its contract and tallies
   * @throws InvalidInputException with every problem of every file that the others name
   */
  public Referring<FinancedContract, ContractReference> read(LongConsumer progress) {
    Problems problems = new Problems();
    Optional<Referring<BusinessCase, DocumentName>> terms =
        JsonFile.read(file, BusinessCaseJson::read, problems);
    Optional<FinanceCaseFiles> financeFiles =
        terms
            .map(Referring::references)
            .or(() -> RefusedCase.named(file, BusinessCaseJson::named).flatMap(each -> each))
            .map(
                name ->
                    new FinanceCaseFiles(
                        beside.apply(name).namedBy(file.name() + ": finance"), beside));
    Optional<Referring<FinanceCase, Optional<ContractReference>>> finance =
        financeFiles.flatMap(files -> files.readTerms(problems));
    Optional<ContractCase> agreed =
        financeFiles.flatMap(files -> files.readContract(finance, progress, problems));
    Optional<ContractReference> named = finance.flatMap(Referring::references);
    if (finance.isPresent() && named.isEmpty()) {
      problems.add(
          financeFiles.orElseThrow().finance().name() + ": contract",
          "missing key; a business case needs a contract and its tallies");
    }
    problems.throwIfAny();
    return new Referring<>(
        whole(terms.orElseThrow().stated(), finance.orElseThrow().stated(), agreed.orElseThrow()),
        named.orElseThrow());
  }

  private FinancedContract whole(BusinessCase terms, FinanceCase finance, ContractCase agreed) {
    try {
      return new FinancedContract(terms, finance, agreed.contract(), agreed.evidence());
    } catch (InvalidInputException misfit) {
      throw JsonFile.within(file, misfit);
    }
  }
}
