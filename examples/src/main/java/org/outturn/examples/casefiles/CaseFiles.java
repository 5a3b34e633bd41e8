package org.outturn.examples.casefiles;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.json.ContractJson;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.validation.Problems;

/**
 * The files of a case: a contract as JSON and, where given, claims, tallies and measurements as
 * CSV. All problems of all files are found in one go; a case is read whole or not at all.
 *
 * <pre>{@code
 * ContractCase kbop = CaseFiles.builder()
 *     .contract(CaseFile.of(contract)).tallies(CaseFile.of(tallies)).build().read(rows -> {});
 * }</pre>
 */
@OutturnStyle
@Value.Immutable
public interface CaseFiles extends WithCaseFiles {

  /**
   * Starts the files of a case.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The files of the documents that a further case names.
   *
   * @param named their names
   * @param beside gives the file of a name
   * @param naming where the names stand, such as {@code case.json: }, before each one's key
   * @return the files, not yet read
   */
  static CaseFiles of(
      ContractReference named, Function<DocumentName, CaseFile> beside, String naming) {
    return builder()
        .contract(beside.apply(named.contract()).namedBy(naming + "contract"))
        .claims(named.claims().map(beside).map(file -> file.namedBy(naming + "claims")))
        .tallies(named.tallies().map(beside).map(file -> file.namedBy(naming + "tallies")))
        .measurements(
            named.measurements().map(beside).map(file -> file.namedBy(naming + "measurements")))
        .build();
  }

  /**
   * The contract.
   *
   * @return a JSON file
   */
  CaseFile contract();

  /**
   * The claims.
   *
   * @return a CSV file; empty where there is none
   */
  Optional<CaseFile> claims();

  /**
   * The tallies.
   *
   * @return a CSV file; empty where there is none
   */
  Optional<CaseFile> tallies();

  /**
   * The measurements.
   *
   * @return a CSV file; empty where there is none
   */
  Optional<CaseFile> measurements();

  /**
   * Claims, tallies and measurements in one document.
   *
   * @return a JSON file; empty where there is none
   */
  Optional<CaseFile> evidence();

  /**
   * How large the CSV files may be.
   *
   * @return the usual bounds unless stated
   */
  @Value.Default
  default CsvBounds bounds() {
    return CsvBounds.DEFAULT;
  }

  /**
   * Reads the files.
   *
   * @param progress is told, now and then and at the end of each CSV file, how many of its rows
   *     were read
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of every file,
   *     such as {@code claims.csv line 7: column achieved: found nothing; expected a value}
   */
  default ContractCase read(LongConsumer progress) {
    Problems problems = new Problems();
    Optional<OutcomesContract> agreed = JsonFile.read(contract(), ContractJson::read, problems);
    EvidenceFiles happened = evidence(progress);
    Evidence evidence = happened.evidence(agreed);
    happened.addProblemsTo(problems);
    problems.throwIfAny();
    return new ContractCase(agreed.orElseThrow(), evidence);
  }

  /**
   * Reads the files, and another contract that the evidence is held against too.
   *
   * @param other the other contract, a JSON file
   * @param progress as above
   * @return the case, and the same evidence under the other contract
   * @throws org.outturn.core.validation.InvalidInputException with every problem of every file
   */
  default ComparedCases read(CaseFile other, LongConsumer progress) {
    Problems problems = new Problems();
    Optional<OutcomesContract> agreed = JsonFile.read(contract(), ContractJson::read, problems);
    Optional<OutcomesContract> compared = JsonFile.read(other, ContractJson::read, problems);
    EvidenceFiles happened = evidence(progress);
    Evidence evidence = happened.evidence(agreed);
    compared.ifPresent(contract -> happened.fit(evidence, contract, other.name()));
    happened.addProblemsTo(problems);
    problems.throwIfAny();
    return new ComparedCases(
        new ContractCase(agreed.orElseThrow(), evidence),
        new ContractCase(compared.orElseThrow(), evidence));
  }

  private EvidenceFiles evidence(LongConsumer progress) {
    EvidenceFiles happened = new EvidenceFiles(bounds(), progress);
    evidence().ifPresent(happened::read);
    claims().ifPresent(file -> happened.read(EvidenceKind.CLAIM, file));
    tallies().ifPresent(file -> happened.read(EvidenceKind.TALLY, file));
    measurements().ifPresent(file -> happened.read(EvidenceKind.MEASUREMENT, file));
    return happened;
  }

  /** Builds the files of a case. */
  final class Builder extends ImmutableCaseFiles.Builder {
    Builder() {}

    /**
     * The contract, a file on disk.
     *
     * @param file where it is
     * @return this builder
     */
    public Builder contract(Path file) {
      contract(CaseFile.of(file));
      return this;
    }
  }
}
