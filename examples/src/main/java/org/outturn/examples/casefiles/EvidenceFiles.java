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

/** Reads claims and tallies into one evidence and holds it against the contract. */
final class EvidenceFiles {
  private final Optional<CaseFile> claims;
  private final Optional<CaseFile> tallies;
  private final CsvBounds bounds;
  private final List<FileProblems> ofFiles = new ArrayList<>();
  private final Problems ofEvidence = new Problems();

  EvidenceFiles(Optional<CaseFile> claims, Optional<CaseFile> tallies, CsvBounds bounds) {
    this.claims = claims;
    this.tallies = tallies;
    this.bounds = bounds;
  }

  /**
   * Reads the files. Where anything is wrong, what is given holds the good rows alone and must not
   * be used; the problems say why.
   *
   * @param contract what the evidence must fit; empty where it could not be read
   */
  Evidence read(Optional<OutcomesContract> contract, LongConsumer progress) {
    EvidenceBuilder builder = Evidence.builder();
    CsvSource source = new CsvSource(bounds, progress);
    claims.ifPresent(
        file -> {
          FileProblems found = problemsOf(file, EvidenceKind.CLAIM, builder);
          ClaimRows sink = new ClaimRows(builder);
          source.read(file, new CsvRows<>(ClaimColumn.class, bounds, sink, found), found);
        });
    tallies.ifPresent(
        file -> {
          FileProblems found = problemsOf(file, EvidenceKind.TALLY, builder);
          TallyRows sink = new TallyRows(builder);
          source.read(file, new CsvRows<>(TallyColumn.class, bounds, sink, found), found);
        });
    Evidence evidence = builder.build(ofEvidence);
    contract.ifPresent(agreed -> EvidenceFit.check(agreed, evidence, ofEvidence));
    return evidence;
  }

  private FileProblems problemsOf(CaseFile file, EvidenceKind kind, EvidenceBuilder builder) {
    builder.source(kind, file.name());
    FileProblems found = new FileProblems(file.name());
    ofFiles.add(found);
    return found;
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
