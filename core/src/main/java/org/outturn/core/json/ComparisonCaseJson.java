package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.RecordedScenario;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.TextShape;

/**
 * Reads and writes comparison cases as JSON: {@code ComparisonCaseJson.read(utf8)}. Reading what
 * was written gives an equal case. Needs Jackson's streaming library on the class path; {@link
 * ComparisonCaseDocument} does not.
 */
public final class ComparisonCaseJson {
  private ComparisonCaseJson() {}

  /**
   * Reads a case of at most 16 MiB that names no contract.
   *
   * @param utf8 the JSON document
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code scenarios[0].delivery.successRate}; a contract that
   *     the case names is one
   */
  public static ComparisonCase read(byte[] utf8) {
    return read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a case within bounds that names no contract.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path; a contract that the case names is one
   */
  public static ComparisonCase read(byte[] utf8, JsonBounds bounds) {
    Referring<ComparisonCase, ImmutableList<RecordedScenario>> read = readReferring(utf8, bounds);
    Problems problems = new Problems();
    read.references()
        .forEach(
            recorded ->
                problems.add(
                    "scenarios[" + recorded.index() + "].statement.contract",
                    "names "
                        + TextShape.idOrShape(recorded.contract().contract().value())
                        + ", which must be priced first; expected a case without contracts, or to"
                        + " be read with its references"));
    problems.throwIfAny();
    return read.stated();
  }

  /**
   * Reads a case of at most 16 MiB, which may name contracts.
   *
   * @param utf8 the JSON document
   * @return the case, beside the scenarios whose figures the statement of a contract gives
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code scenarios[0].delivery.successRate}
   */
  public static Referring<ComparisonCase, ImmutableList<RecordedScenario>> readReferring(
      byte[] utf8) {
    return readReferring(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a case within bounds, which may name contracts.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return the case, beside the scenarios whose figures the statement of a contract gives
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<ComparisonCase, ImmutableList<RecordedScenario>> readReferring(
      byte[] utf8, JsonBounds bounds) {
    return JsonRecords.read(utf8, bounds, ComparisonCaseDocument.class, ComparisonCaseForm::read)
        .orElseThrow();
  }

  /**
   * Writes a case. Keys stand in the order of the format, what has its default is left out, money
   * is text at the currency's scale.
   *
   * @param given the case
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(ComparisonCase given) {
    return JsonRecords.write(ComparisonCaseDocument.of(given));
  }

  /**
   * Writes a case with the contracts it names, each scenario at its place.
   *
   * @param given the case, beside the scenarios whose figures the statement of a contract gives
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Referring<ComparisonCase, ImmutableList<RecordedScenario>> given) {
    return JsonRecords.write(ComparisonCaseForm.write(given.stated(), given.references()));
  }

  /**
   * The JSON Schema (draft 2020-12) of the comparison case, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return Resource.text("comparison-case.schema.json");
  }
}
