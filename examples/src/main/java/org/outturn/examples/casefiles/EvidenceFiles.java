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
import org.outturn.core.json.EvidenceJson;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;

/** Reads claims, tallies and measurements into one evidence and holds it against the contract. */
final class EvidenceFiles {
  private final CsvBounds bounds;
  private final CsvSource source;
  private final EvidenceBuilder builder = Evidence.builder();
  private final List<FileProblems> ofFiles = new ArrayList<>();
  private final Problems ofEvidence = new Problems();

  EvidenceFiles(CsvBounds bounds, LongConsumer progress) {
    this.bounds = bounds;
    this.source = new CsvSource(bounds, progress);
  }

  /** Reads a file of one kind of evidence. */
  EvidenceFiles read(EvidenceKind kind, CaseFile file) {
    builder.source(kind, file.name());
    switch (kind) {
      case CLAIM -> read(file, ClaimColumn.class, new ClaimRows(builder));
      case TALLY -> read(file, TallyColumn.class, new TallyRows(builder));
      case MEASUREMENT -> read(file, MeasurementColumn.class, new MeasurementRows(builder));
    }
    return this;
  }

  /** Reads a document of every kind of evidence. */
  EvidenceFiles read(CaseFile document) {
    JsonFile.read(document, EvidenceJson::read, ofEvidence)
        .ifPresent(
            read -> {
              read.claims().forEach(builder::add);
              read.tallies().forEach(builder::add);
              read.measurements().forEach(builder::add);
            });
    return this;
  }

  private <C extends Enum<C> & CsvColumn> void read(
      CaseFile file, Class<C> columns, RowSink<C> sink) {
    FileProblems found = new FileProblems(file.name());
    ofFiles.add(found);
    source.read(file, new CsvRows<>(columns, bounds, sink, found), found);
  }

  /**
   * What the files hold. Where anything is wrong, it is the good rows alone and must not be used;
   * the problems say why.
   *
   * @param contract what the evidence must fit; empty where it could not be read, or is not known
   */
  Evidence evidence(Optional<OutcomesContract> contract) {
    Evidence evidence = builder.build(ofEvidence);
    contract.ifPresent(agreed -> EvidenceFit.check(agreed, evidence, ofEvidence));
    return evidence;
  }

  /**
   * Holds the evidence against a further contract; what is wrong by the first is not said again.
   *
   * @param name what messages call the contract
   */
  void fit(Evidence evidence, OutcomesContract contract, String name) {
    Problems found = new Problems();
    EvidenceFit.check(contract, evidence, found);
    found.found().stream()
        .filter(problem -> !ofEvidence.found().contains(problem))
        .forEach(problem -> ofEvidence.add(problem.where(), name + ": " + problem.message()));
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
