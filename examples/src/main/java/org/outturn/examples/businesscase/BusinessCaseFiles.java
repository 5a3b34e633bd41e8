package org.outturn.examples.businesscase;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.outturn.core.contract.ContractFiles;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.examples.casefiles.JsonFile;
import org.outturn.examples.casefiles.RefusedCase;

/**
 * The files of a business case: the case as JSON, the finance case it names, and the contract and
 * tallies that one names, all in one folder.
 *
 * @param file the case
 * @param beside gives the file of a name that a case states
 */
public record BusinessCaseFiles(CaseFile file, Function<String, CaseFile> beside) {
  /**
   * The files of a case on disk.
   *
   * @param file the case
   * @return the files, not yet read
   */
  public static BusinessCaseFiles of(Path file) {
    return new BusinessCaseFiles(CaseFile.of(file), name -> CaseFile.of(file.resolveSibling(name)));
  }

  /**
   * Reads the files, each of which names the next.
   *
   * @param progress is told, now and then and at the end of each CSV file, how many of its rows
   *     were read
   * @return the case
   * @throws InvalidInputException with every problem of every file that the others name
   */
  public FinancedContract read(LongConsumer progress) {
    Problems problems = new Problems();
    Optional<BusinessCase> terms = JsonFile.read(file, BusinessCaseForm::read, problems);
    Optional<FinanceCaseFiles> financeFiles =
        terms
            .map(BusinessCase::finance)
            .or(
                () ->
                    RefusedCase.named(file, BusinessCaseDocument.class, BusinessCaseFiles::finance))
            .map(name -> new FinanceCaseFiles(beside.apply(name), beside));
    Optional<FinanceCase> finance = financeFiles.flatMap(files -> files.readTerms(problems));
    Optional<ContractCase> agreed =
        financeFiles.flatMap(files -> files.readContract(finance, progress, problems));
    if (finance.isPresent() && finance.get().contract().isEmpty()) {
      problems.add(
          financeFiles.orElseThrow().finance().name() + ": contract",
          "missing key; a business case needs a contract and its tallies");
    }
    problems.throwIfAny();
    return whole(terms.orElseThrow(), finance.orElseThrow(), agreed.orElseThrow());
  }

  private static Optional<String> finance(BusinessCaseDocument document) {
    return Optional.ofNullable(document.finance()).map(ContractFiles::inside);
  }

  private FinancedContract whole(BusinessCase terms, FinanceCase finance, ContractCase agreed) {
    try {
      return new FinancedContract(terms, finance, agreed);
    } catch (InvalidInputException misfit) {
      throw JsonFile.within(file, misfit);
    }
  }

  /**
   * The JSON Schema (draft 2020-12) of the case, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    try {
      return Resources.toString(
          Resources.getResource(BusinessCaseFiles.class, "business-case.schema.json"),
          StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
