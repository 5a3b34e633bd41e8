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
import org.outturn.core.json.FinanceCaseDocument;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;
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
    Problems problems = new Problems();
    Optional<FinanceCase> stated = readTerms(problems);
    Optional<ContractCase> agreed = readContract(stated, progress, problems);
    problems.throwIfAny();
    FinanceCase terms = stated.orElseThrow();
    return agreed.map(contract -> withIncome(terms, contract)).orElse(terms);
  }

  /**
   * Reads the case alone, without the contract it may name.
   *
   * @param problems where to note what is wrong with the file
   * @return the case as it is written; empty where a problem was noted
   */
  public Optional<FinanceCase> readTerms(Problems problems) {
    return JsonFile.read(finance, FinanceCaseJson::read, problems);
  }

  /**
   * Reads the contract that the case names, with its evidence.
   *
   * @param stated the case; where it was refused, what it names is read all the same
   * @param progress is told, now and then and at the end of each CSV file, how many of its rows
   *     were read
   * @param problems where to note what is wrong with the files, and a currency other than that of
   *     the case
   * @return the contract and its evidence; empty where the case names none or a problem was noted
   */
  public Optional<ContractCase> readContract(
      Optional<FinanceCase> stated, LongConsumer progress, Problems problems) {
    Optional<ContractFiles> files =
        stated.isPresent()
            ? stated.get().contract()
            : RefusedCase.named(finance, FinanceCaseDocument.class, FinanceCaseFiles::files);
    Optional<ContractCase> agreed = files.flatMap(names -> readContract(names, progress, problems));
    if (stated.isPresent() && agreed.isPresent()) {
      refuseOtherCurrency(stated.get(), agreed.get(), problems);
    }
    return agreed;
  }

  private static Optional<ContractFiles> files(FinanceCaseDocument document) {
    return Optional.ofNullable(document.contract())
        .map(
            contract ->
                new ContractFiles(
                    contract,
                    Optional.ofNullable(document.claims()),
                    Optional.ofNullable(document.tallies()),
                    Optional.ofNullable(document.measurements())));
  }

  private Optional<ContractCase> readContract(
      ContractFiles files, LongConsumer progress, Problems problems) {
    try {
      return Optional.of(CaseFiles.of(files, beside).read(progress));
    } catch (InvalidInputException refused) {
      problems.addAll("", refused.problems());
      return Optional.empty();
    }
  }

  private void refuseOtherCurrency(FinanceCase stated, ContractCase agreed, Problems problems) {
    if (!agreed.contract().currency().equals(stated.currency())) {
      problems.add(
          finance.name() + ": currency",
          "expected "
              + agreed.contract().currency().getCurrencyCode()
              + ", the currency of the contract, but found "
              + stated.currency().getCurrencyCode());
    }
  }

  private static FinanceCase withIncome(FinanceCase stated, ContractCase agreed) {
    try {
      PaymentScenario income =
          PaymentScenario.of(
              OF_CONTRACT, ContractIncome.DEFAULT.payments(agreed.contract(), agreed.evidence()));
      return stated.withScenarios(
          ImmutableList.<PaymentScenario>builder().add(income).addAll(stated.scenarios()).build());
    } catch (InvalidInputException misfit) {
      throw misfit;
    } catch (IllegalArgumentException refusal) {
      String contract = stated.contract().orElseThrow().contract();
      throw new InvalidInputException(
          List.of(new Problem(contract, String.valueOf(refusal.getMessage()))));
    }
  }
}
