package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.RecordedScenario;
import org.outturn.core.json.ComparisonCaseJson;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;
import org.outturn.pricing.payment.PricedContract;
import org.outturn.pricing.solve.ComparedCase;

/**
 * A comparison case and the files it names: contracts with their evidence, beside it on disk. All
 * problems of all files are found in one go.
 *
 * <pre>{@code
 * FilesInUse files = new FilesInUse();
 * ComparedCase given =
 *     new ComparisonFiles(files.of(path), files.beside(path)).read(rows -> {});
 * }</pre>
 *
 * @param file the case
 * @param beside gives the file of a name that the case states
 */
public record ComparisonFiles(CaseFile file, Function<DocumentName, CaseFile> beside) {

  /**
   * Reads the case as it is written, and prices the contracts it names.
   *
   * @param progress is told how many rows of evidence were read
   * @return the case beside the statements
   * @throws InvalidInputException with every problem of every file
   */
  public ComparedCase read(LongConsumer progress) {
    Problems problems = new Problems();
    Optional<Referring<ComparisonCase, ImmutableList<RecordedScenario>>> read =
        JsonFile.read(file, ComparisonCaseJson::readReferring, problems);
    Map<ContractReference, PricedContract> statements = statements(named(read), progress, problems);
    problems.throwIfAny();
    ComparedCase given =
        new ComparedCase(
            read.orElseThrow(), named -> Objects.requireNonNull(statements.get(named)));
    checkFit(given);
    return given;
  }

  private void checkFit(ComparedCase given) {
    try {
      given.resolved();
    } catch (InvalidInputException misfit) {
      throw JsonFile.within(file, misfit);
    }
  }

  /** What the case names, which is looked at even where the case itself was refused. */
  private List<ContractReference> named(
      Optional<Referring<ComparisonCase, ImmutableList<RecordedScenario>>> read) {
    return read.map(
            referring ->
                referring.references().stream().map(RecordedScenario::contract).distinct().toList())
        .or(() -> RefusedCase.named(file, ComparisonCaseJson::named))
        .orElse(List.of());
  }

  /** Each statement once, however often the case names it. */
  private Map<ContractReference, PricedContract> statements(
      List<ContractReference> named, LongConsumer progress, Problems problems) {
    Map<ContractReference, PricedContract> statements = new HashMap<>();
    named.forEach(
        each ->
            priced(each, progress, problems)
                .ifPresent(statement -> statements.put(each, statement)));
    return statements;
  }

  private Optional<PricedContract> priced(
      ContractReference named, LongConsumer progress, Problems problems) {
    try {
      ContractCase read = CaseFiles.of(named, beside, file.name() + ": statement.").read(progress);
      return Optional.of(PricedContract.of(read.contract(), read.evidence()));
    } catch (InvalidInputException refused) {
      problems.addAll("", refused.problems());
    } catch (IllegalArgumentException refused) {
      problems.add(named.contract().value(), String.valueOf(refused.getMessage()));
    }
    return Optional.empty();
  }
}
