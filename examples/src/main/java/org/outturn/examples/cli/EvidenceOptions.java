package org.outturn.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.outturn.core.evidence.Evidence;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CaseFiles;
import org.outturn.examples.casefiles.ComparedCases;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.CsvFile;
import org.outturn.examples.casefiles.FilesInUse;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A contract and its evidence, as every command that prices takes them. */
final class EvidenceOptions {
  /** Those in brackets may be left out. */
  private static final String COLUMNS = "${COMPLETION-CANDIDATES}.";

  @Parameters(index = "0", paramLabel = "CONTRACT", description = "The contract, a JSON file.")
  private Path contract;

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      completionCandidates = ClaimColumns.class,
      description = {"Claims, a CSV file with the columns", COLUMNS})
  private Optional<Path> claims;

  @Option(
      names = "--tallies",
      paramLabel = "FILE",
      completionCandidates = TallyColumns.class,
      description = {"Tallies, a CSV file with the columns", COLUMNS})
  private Optional<Path> tallies;

  @Option(
      names = "--measurements",
      paramLabel = "FILE",
      completionCandidates = MeasurementColumns.class,
      description = {"Measurements of whole cohorts, a CSV file with the columns", COLUMNS})
  private Optional<Path> measurements;

  @Mixin private AsOfOption asOf;

  private final FilesInUse inUse = new FilesInUse();

  /** Gives help its names of columns. */
  private static final class ClaimColumns implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return CsvFile.CLAIMS.shown().iterator();
    }
  }

  /** Gives help its names of columns. */
  private static final class TallyColumns implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return CsvFile.TALLIES.shown().iterator();
    }
  }

  /** Gives help its names of columns. */
  private static final class MeasurementColumns implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return CsvFile.MEASUREMENTS.shown().iterator();
    }
  }

  /** Reads all files; tells on standard error how far it has come. */
  ContractCase read() {
    return asOf.whileReading(files()::read);
  }

  /** Reads all files, and another contract that the evidence is of too. */
  ComparedCases readWith(Path other) {
    CaseFiles files = files();
    CaseFile compared = inUse.of(other);
    return asOf.whileReading(progress -> files.read(compared, progress));
  }

  /** The files that are read, over which nothing is written. */
  FilesInUse filesInUse() {
    return inUse;
  }

  /** Whether anything is to be priced. */
  boolean isAnyGiven() {
    return claims.isPresent()
        || tallies.isPresent()
        || measurements.isPresent()
        || asOf.date().isPresent();
  }

  private CaseFiles files() {
    return CaseFiles.builder()
        .contract(inUse.of(contract))
        .claims(claims.map(path -> inUse.of(path).namedBy("--claims")))
        .tallies(tallies.map(path -> inUse.of(path).namedBy("--tallies")))
        .measurements(measurements.map(path -> inUse.of(path).namedBy("--measurements")))
        .build();
  }

  /** The date asked for, or the latest in the evidence. */
  LocalDate asOf(ContractCase read) {
    return asOf.of(read);
  }

  /** The date asked for, or the later one of both cases. */
  LocalDate asOf(ComparedCases read) {
    LocalDate before = asOf(read.before());
    LocalDate after = asOf(read.after());
    return after.isAfter(before) ? after : before;
  }

  /** What makes a result say less than its reader may expect. */
  static List<String> remarks(Evidence evidence, LocalDate asOf) {
    List<String> remarks = new ArrayList<>();
    if (evidence.repeats() > 0) {
      remarks.add("Left out as repeats of what another row says: " + evidence.repeats());
    }
    if (evidence.size() == 0) {
      remarks.add("Nothing is due: no claims, tallies or measurements were given");
    } else if (evidence.columns().seenBy(asOf) == 0) {
      remarks.add("Nothing is due: nothing was verified by " + asOf);
    }
    return remarks;
  }
}
