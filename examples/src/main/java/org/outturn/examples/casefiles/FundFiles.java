package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.fund.FundFit;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.FundJson;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;

/**
 * The files of an outcomes fund: the fund as JSON, and beside it the contracts that it names with
 * their evidence. All problems of all files are found in one go; messages call each file as the
 * fund does, since many are a {@code contract.json}.
 *
 * <pre>{@code
 * FilesInUse files = new FilesInUse();
 * FundCase fund = new FundFiles(files.of(path), files.beside(path)).read(rows -> {});
 * }</pre>
 *
 * @param file the fund
 * @param beside gives the file of a name that the fund states
 */
public record FundFiles(CaseFile file, Function<DocumentName, CaseFile> beside) {

  /**
   * Reads the files.
   *
   * @param progress is told, now and then and at the end of each CSV file, how many of its rows
   *     were read
   * @return the fund and its contracts
   * @throws InvalidInputException with every problem of every file, and with every contract that
   *     the fund cannot pay into, such as {@code fund.json: contracts[1].contract: 'lcf' is not a
   *     payer of 'norwich'; expected one of norwich-council}
   */
  public FundCase read(LongConsumer progress) {
    Problems problems = new Problems();
    Optional<Referring<OutcomesFund, ImmutableList<ContractReference>>> read =
        JsonFile.read(file, FundJson::read, problems);
    List<ContractCase> contracts = new ArrayList<>();
    List<Placed<OutcomesContract>> agreed = new ArrayList<>();
    for (Placed<ContractReference> named : named(read)) {
      CaseFiles files = files(named);
      Optional<ContractCase> each = contract(files, progress, problems);
      each.ifPresent(contracts::add);
      each.map(ContractCase::contract)
          .or(() -> RefusedCase.named(files.contract(), ContractJson::read))
          .ifPresent(contract -> agreed.add(new Placed<>(named.at("contract"), contract)));
    }
    read.ifPresent(fund -> checkFit(fund.stated(), agreed, problems));
    problems.throwIfAny();
    return new FundCase(read.orElseThrow().stated(), ImmutableList.copyOf(contracts));
  }

  /** What the fund names, which is looked at even where the fund itself was refused. */
  private List<Placed<ContractReference>> named(
      Optional<Referring<OutcomesFund, ImmutableList<ContractReference>>> read) {
    return read.map(fund -> Placed.each("contracts", fund.references()))
        .or(() -> RefusedCase.named(file, bytes -> List.copyOf(FundJson.named(bytes))))
        .orElse(List.of());
  }

  private CaseFiles files(Placed<ContractReference> named) {
    return CaseFiles.of(
        named.value(),
        name -> beside.apply(name).called(name.value()),
        file.name() + ": " + named.where() + ".");
  }

  private static Optional<ContractCase> contract(
      CaseFiles files, LongConsumer progress, Problems problems) {
    try {
      return Optional.of(files.read(progress));
    } catch (InvalidInputException refused) {
      problems.addAll("", refused.problems());
      return Optional.empty();
    }
  }

  private void checkFit(
      OutcomesFund fund, List<Placed<OutcomesContract>> agreed, Problems problems) {
    Problems misfits = new Problems();
    FundFit.check(fund, agreed, misfits);
    misfits
        .found()
        .forEach(misfit -> problems.add(file.name() + ": " + misfit.where(), misfit.message()));
  }
}
