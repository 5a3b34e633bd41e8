package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.outturn.core.contract.ContractFiles;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;
import org.outturn.pricing.json.FinanceCaseJson;
import org.outturn.pricing.returns.ContractIncome;

/**
 * The files of a finance case: the case as JSON and, where it names them, a contract with its
 * evidence in the same folder. All problems of all files are found in one go.
 *
 * @param finance the case
 * @param beside gives the file of a name that the case states
 */
public record FinanceCaseFiles(CaseFile finance, Function<String, CaseFile> beside) {
  private static final String OF_CONTRACT = "CONTRACT";

  /**
   * The files of a case on disk.
   *
   * @param finance the case
   * @return the files, not yet read
   */
  public static FinanceCaseFiles of(Path finance) {
    return new FinanceCaseFiles(
        CaseFile.of(finance), name -> CaseFile.of(finance.resolveSibling(name)));
  }

  /**
   * Reads the files.
   *
   * @param progress is told, now and then and at the end of each CSV file, how many of its rows
   *     were read
   * @return the case; where it names a contract, with the scenario CONTRACT in front of its own
   * @throws InvalidInputException with every problem of every file
   */
  public FinanceCase read(LongConsumer progress) {
    FinanceCase stated = readTerms();
    return stated.contract().map(files -> withContract(stated, files, progress)).orElse(stated);
  }

  /**
   * Reads the case alone, without the contract it may name.
   *
   * @return the case as it is written
   * @throws InvalidInputException with every problem of the file
   */
  public FinanceCase readTerms() {
    Problems problems = new Problems();
    Optional<FinanceCase> read = JsonFile.read(finance, FinanceCaseJson::read, problems);
    problems.throwIfAny();
    return read.orElseThrow();
  }

  /**
   * Reads the contract that a case names, with its evidence.
   *
   * @param stated the case
   * @param files the files it names
   * @param progress is told, now and then and at the end of each CSV file, how many of its rows
   *     were read
   * @return the contract, in the currency of the case, and its evidence
   * @throws InvalidInputException with every problem of every file
   */
  public ContractCase readContract(FinanceCase stated, ContractFiles files, LongConsumer progress) {
    ContractCase agreed = CaseFiles.of(files, beside).read(progress);
    if (!agreed.contract().currency().equals(stated.currency())) {
      throw refused(
          finance.name() + ": currency",
          "expected "
              + agreed.contract().currency().getCurrencyCode()
              + ", the currency of the contract, but found "
              + stated.currency().getCurrencyCode());
    }
    return agreed;
  }

  private FinanceCase withContract(FinanceCase stated, ContractFiles files, LongConsumer progress) {
    ContractCase agreed = readContract(stated, files, progress);
    try {
      PaymentScenario income =
          PaymentScenario.of(
              OF_CONTRACT, ContractIncome.DEFAULT.payments(agreed.contract(), agreed.evidence()));
      return stated.withScenarios(
          ImmutableList.<PaymentScenario>builder().add(income).addAll(stated.scenarios()).build());
    } catch (InvalidInputException misfit) {
      throw misfit;
    } catch (IllegalArgumentException refusal) {
      throw refused(files.contract(), String.valueOf(refusal.getMessage()));
    }
  }

  private static InvalidInputException refused(String where, String message) {
    return new InvalidInputException(List.of(new Problem(where, message)));
  }
}
