package org.outturn.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.evidence.Evidence;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CaseFiles;
import org.outturn.examples.casefiles.ComparedCases;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.FilesInUse;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A contract and its evidence, as every command that prices takes them. */
final class EvidenceOptions {
  @Parameters(index = "0", paramLabel = "CONTRACT", description = "The contract, a JSON file.")
  private Path contract;

  @Mixin private RowsOptions rows;

  @Mixin private AsOfOption asOf;

  private final FilesInUse inUse = new FilesInUse();

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
    return rows.isAnyGiven() || asOf.date().isPresent();
  }

  private CaseFiles files() {
    return rows.addTo(CaseFiles.builder().contract(inUse.of(contract)), inUse).build();
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
