package org.outturn.examples.casefiles;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;

/**
 * A CSV file of evidence by itself, read before it is known which contract it is priced under.
 *
 * @param kind what each of its rows is
 * @param file the file
 */
public record EvidenceFile(EvidenceKind kind, CaseFile file) {

  /**
   * Reads the file.
   *
   * @param progress is told, now and then and at the end, how many rows were read
   * @return what it holds, not yet held against a contract
   * @throws InvalidInputException with every problem of the file, such as {@code claims.csv line 7:
   *     column achieved: found nothing; expected a value}
   */
  public Evidence read(LongConsumer progress) {
    EvidenceFiles files = new EvidenceFiles(CsvBounds.DEFAULT, progress).read(kind, file);
    Evidence evidence = files.evidence(Optional.empty());
    Problems problems = new Problems();
    files.addProblemsTo(problems);
    problems.throwIfAny();
    return evidence;
  }
}
