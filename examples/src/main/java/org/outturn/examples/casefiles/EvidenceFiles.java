package org.outturn.examples.casefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.evidence.EvidenceFit;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;

/** Reads claims, tallies and measurements into one evidence and holds it against the contract. */
final class EvidenceFiles {
  private final CaseFiles files;
  private final List<FileProblems> ofFiles = new ArrayList<>();
  private final Problems ofEvidence = new Problems();

  EvidenceFiles(CaseFiles files) {
    this.files = files;
  }

  /**
   * Reads the files. Where anything is wrong, what is given holds the good rows alone and must not
   * be used; the problems say why.
   *
   * @param contract what the evidence must fit; empty where it could not be read
   */
  Evidence read(Optional<OutcomesContract> contract, LongConsumer progress) {
    EvidenceBuilder builder = Evidence.builder();
    CsvSource source = new CsvSource(files.bounds(), progress);
    files
        .claims()
        .ifPresent(
            file -> {
              builder.source(EvidenceKind.CLAIM, file.name());
              read(source, file, ClaimColumn.class, new ClaimRows(builder));
            });
    files
        .tallies()
        .ifPresent(
            file -> {
              builder.source(EvidenceKind.TALLY, file.name());
              read(source, file, TallyColumn.class, new TallyRows(builder));
            });
    files
        .measurements()
        .ifPresent(
            file -> {
              builder.source(EvidenceKind.MEASUREMENT, file.name());
              read(source, file, MeasurementColumn.class, new MeasurementRows(builder));
            });
    Evidence evidence = builder.build(ofEvidence);
    contract.ifPresent(agreed -> EvidenceFit.check(agreed, evidence, ofEvidence));
    return evidence;
  }

  private <C extends Enum<C> & CsvColumn> void read(
      CsvSource source, CaseFile file, Class<C> columns, RowSink<C> sink) {
    FileProblems found = new FileProblems(file.name());
    ofFiles.add(found);
    source.read(file, new CsvRows<>(columns, files.bounds(), sink, found), found);
  }

  /** Adds what is wrong, file by file and line by line. */
  void addProblemsTo(Problems problems) {
    List<Problem> elsewhere =
        ofEvidence.found().stream()
            .filter(problem -> ofFiles.stream().noneMatch(file -> file.take(problem)))
            .toList();
    ofFiles.forEach(file -> file.addTo(problems));
    problems.addAll("", elsewhere);
  }
}
