package org.outturn.examples.casefiles;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.json.ContractJson;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;

/**
 * The files of a case: a contract as JSON and, where given, claims and tallies as CSV. All problems
 * of all files are found in one go; a case is read whole or not at all.
 *
 * <pre>{@code
 * ContractCase kbop = CaseFiles.read(contract, Optional.empty(), Optional.of(tallies));
 * }</pre>
 *
 * @param contract the contract
 * @param claims the claims; empty where there is no such file
 * @param tallies the tallies; empty where there is no such file
 * @param bounds how large the CSV files may be
 */
public record CaseFiles(
    CaseFile contract, Optional<CaseFile> claims, Optional<CaseFile> tallies, CsvBounds bounds) {

  /**
   * Reads a case from disk.
   *
   * @param contract the contract
   * @param claims the claims, if any
   * @param tallies the tallies, if any
   * @return the case
   * @throws InvalidInputException with every problem of every file, such as {@code claims.csv line
   *     7: column achieved: found nothing; expected a value}
   */
  public static ContractCase read(Path contract, Optional<Path> claims, Optional<Path> tallies) {
    return of(contract, claims, tallies).read(rows -> {});
  }

  /**
   * The files of a case on disk, to be read within the usual bounds.
   *
   * @param contract the contract
   * @param claims the claims, if any
   * @param tallies the tallies, if any
   * @return the files, not yet read
   */
  public static CaseFiles of(Path contract, Optional<Path> claims, Optional<Path> tallies) {
    return new CaseFiles(
        CaseFile.of(contract),
        claims.map(CaseFile::of),
        tallies.map(CaseFile::of),
        CsvBounds.DEFAULT);
  }

  /**
   * Reads the files.
   *
   * @param progress is told, now and then and at the end of each CSV file, how many of its rows
   *     were read
   * @return the case
   * @throws InvalidInputException with every problem of every file
   */
  public ContractCase read(LongConsumer progress) {
    Problems problems = new Problems();
    Optional<OutcomesContract> agreed = JsonFile.read(contract, ContractJson::read, problems);
    EvidenceFiles happened = new EvidenceFiles(claims, tallies, bounds);
    Evidence evidence = happened.read(agreed, progress);
    happened.addProblemsTo(problems);
    problems.throwIfAny();
    return new ContractCase(agreed.orElseThrow(), evidence);
  }
}
