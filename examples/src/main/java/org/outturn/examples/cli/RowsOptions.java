package org.outturn.examples.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.outturn.examples.casefiles.CaseFiles;
import org.outturn.examples.casefiles.CsvFile;
import org.outturn.examples.casefiles.FilesInUse;
import picocli.CommandLine.Option;

/** The files of evidence, as every command that takes some has them. */
final class RowsOptions {
  /** Those in brackets may be left out. */
  private static final String COLUMNS = "${COMPLETION-CANDIDATES}.";

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

  /** Whether any is given. */
  boolean isAnyGiven() {
    return claims.isPresent() || tallies.isPresent() || measurements.isPresent();
  }

  /** Adds them to the files of a contract. */
  CaseFiles.Builder addTo(CaseFiles.Builder files, FilesInUse inUse) {
    return files
        .claims(claims.map(path -> inUse.of(path).namedBy("--claims")))
        .tallies(tallies.map(path -> inUse.of(path).namedBy("--tallies")))
        .measurements(measurements.map(path -> inUse.of(path).namedBy("--measurements")));
  }
}
