package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;
import org.outturn.pricing.returns.AgreedIncome;
import org.outturn.pricing.returns.ContractIncome;

/**
 * The files of a finance case: the case as JSON and, where it names them, a contract with its
 * evidence in the same folder. All problems of all files are found in one go.
 *
 * @param finance the case
 * @param beside gives the file of a name that the case states
 */
public record FinanceCaseFiles(CaseFile finance, Function<DocumentName, CaseFile> beside) {
  private static final String OF_CONTRACT = "CONTRACT";

  /**
   * The files of a case on disk.
   *
   * @param finance the case
   * @return the files, not yet read
   */
  public static FinanceCaseFiles of(Path finance) {
    return new FinanceCaseFiles(
        CaseFile.of(finance), name -> CaseFile.of(finance.resolveSibling(name.value())));
  }

  /**
   * Reads the files.
   *
   * @param progress is told, now and then and at the end of each CSV file, how many of its rows
   *     were read
   * @return the case; where it names a contract, with the scenario CONTRACT in front of its own,
   *     and the rules of the contract that its evidence does not allow
   * @throws InvalidInputException with every problem of every file
   */
  public FinancedPayments read(LongConsumer progress) {
    Problems problems = new Problems();
    Optional<Referring<FinanceCase, Optional<ContractReference>>> read = readTerms(problems);
    Optional<ContractCase> agreed = readContract(read, progress, problems);
    problems.throwIfAny();
    FinanceCase stated = read.orElseThrow().stated();
    return agreed
        .map(contract -> withIncome(stated, contract, read.orElseThrow().references()))
        .orElseGet(() -> new FinancedPayments(stated, ImmutableList.of()));
  }

  /**
   * Reads the case alone, without the contract it may name.
   *
   * @param problems where to note what is wrong with the file
   * @return the case as it is written, and what it names; empty where a problem was noted
   */
  public Optional<Referring<FinanceCase, Optional<ContractReference>>> readTerms(
      Problems problems) {
    return JsonFile.read(finance, FinanceCaseJson::readReferring, problems);
  }

  /**
   * Reads costs and tranches alone, where what comes in is known from elsewhere.
   *
   * @param finance the case; the contract that it may name is not read
   * @return the case as it is written
   * @throws InvalidInputException with every problem of the file
   */
  public static FinanceCase readTerms(CaseFile finance) {
    Problems problems = new Problems();
    Optional<Referring<FinanceCase, Optional<ContractReference>>> read =
        JsonFile.read(finance, FinanceCaseJson::readReferring, problems);
    problems.throwIfAny();
    return read.orElseThrow().stated();
  }

  /**
   * Reads the contract that the case names, with its evidence.
   *
   * @param read the case; where it was refused, what it names is read all the same
   * @param progress is told, now and then and at the end of each CSV file, how many of its rows
   *     were read
   * @param problems where to note what is wrong with the files, and a currency other than that of
   *     the case
   * @return the contract and its evidence; empty where the case names none or a problem was noted
   */
  public Optional<ContractCase> readContract(
      Optional<Referring<FinanceCase, Optional<ContractReference>>> read,
      LongConsumer progress,
      Problems problems) {
    Optional<ContractReference> named =
        read.isPresent()
            ? read.get().references()
            : RefusedCase.named(finance, FinanceCaseJson::named).flatMap(each -> each);
    Optional<ContractCase> agreed = named.flatMap(names -> readContract(names, progress, problems));
    if (read.isPresent() && agreed.isPresent()) {
      refuseOtherCurrency(read.get().stated(), agreed.get(), problems);
    }
    return agreed;
  }

  private Optional<ContractCase> readContract(
      ContractReference named, LongConsumer progress, Problems problems) {
    try {
      return Optional.of(CaseFiles.of(named, beside, finance.name() + ": ").read(progress));
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

  private static FinancedPayments withIncome(
      FinanceCase stated, ContractCase agreed, Optional<ContractReference> named) {
    try {
      AgreedIncome income = ContractIncome.DEFAULT.income(agreed.contract(), agreed.evidence());
      FinanceCase paid =
          stated.withScenarios(
              ImmutableList.<PaymentScenario>builder()
                  .add(PaymentScenario.of(OF_CONTRACT, income.payments()))
                  .addAll(stated.scenarios())
                  .build());
      return new FinancedPayments(paid, income.notApplied());
    } catch (InvalidInputException misfit) {
      throw misfit;
    } catch (IllegalArgumentException refusal) {
      String contract = named.orElseThrow().contract().value();
      throw new InvalidInputException(
          List.of(new Problem(contract, String.valueOf(refusal.getMessage()))));
    }
  }
}
