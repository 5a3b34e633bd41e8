package org.outturn.examples.casefiles;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.outturn.core.contract.ContractFiles;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;
import org.outturn.pricing.comparison.ComparisonCase;
import org.outturn.pricing.json.ComparisonCaseJson;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PaymentStatement;

/**
 * A comparison case and the files it names: contracts with their evidence, beside it on disk. All
 * problems of all files are found in one go.
 *
 * <pre>{@code
 * ComparisonCase given = ComparisonFiles.read(Path.of("case.json"), rows -> {});
 * }</pre>
 */
public final class ComparisonFiles {
  private final Path file;
  private final LongConsumer progress;
  private final Problems problems;

  /** Each statement once, however often the case is gone through. */
  private final Map<ContractFiles, Optional<PaymentStatement>> statements = new HashMap<>();

  private ComparisonFiles(Path file, LongConsumer progress, Problems problems) {
    this.file = file;
    this.progress = progress;
    this.problems = problems;
  }

  /**
   * Reads a case and prices the contracts it names.
   *
   * @param file the case
   * @param progress is told how many rows of evidence were read
   * @return the case
   * @throws InvalidInputException with every problem of every file
   */
  public static ComparisonCase read(Path file, LongConsumer progress) {
    Problems problems = new Problems();
    ComparisonFiles files = new ComparisonFiles(file, progress, problems);
    Optional<ComparisonCase> read =
        JsonFile.read(
            CaseFile.of(file), utf8 -> ComparisonCaseJson.read(utf8, files::statement), problems);
    problems.throwIfAny();
    return read.orElseThrow();
  }

  private Optional<PaymentStatement> statement(ContractFiles named) {
    return statements.computeIfAbsent(named, this::priced);
  }

  private Optional<PaymentStatement> priced(ContractFiles named) {
    try {
      ContractCase read = CaseFiles.of(named, this::beside).read(progress);
      return Optional.of(OutcomePricer.DEFAULT.price(read.contract(), read.evidence()));
    } catch (InvalidInputException refused) {
      problems.addAll("", refused.problems());
    } catch (IllegalArgumentException refused) {
      problems.add(named.contract(), String.valueOf(refused.getMessage()));
    }
    return Optional.empty();
  }

  /** A file that the case names, relative to itself. */
  private CaseFile beside(String name) {
    return CaseFile.of(file.resolveSibling(name));
  }
}
