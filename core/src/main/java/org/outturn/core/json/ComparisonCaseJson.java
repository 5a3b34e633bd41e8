package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.RecordedScenario;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.TextShape;

/**
 * Reads and writes comparison cases as JSON: {@code ComparisonCaseJson.read(utf8)}. Reading what
 * was written gives an equal case. Text needs Jackson's streaming library on the class path; trees,
 * which any JSON library reads and writes, do not.
 */
public final class ComparisonCaseJson {
  static final JsonDocument<Referring<ComparisonCase, ImmutableList<RecordedScenario>>> DOCUMENT =
      new JsonDocument<>(
          ComparisonCaseFormat.COMPARISON_CASE,
          "urn:outturn:comparison-case:1",
          "Outturn comparison case");

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
    return DOCUMENT.read(utf8, bounds);
  }

  /**
   * Writes a case. Keys stand in the order of the format, what has its default is left out, money
   * is text at the currency's scale.
   *
   * @param given the case
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(ComparisonCase given) {
    return write(new Referring<>(given, ImmutableList.of()));
  }

  /**
   * Writes a case with the contracts it names, each scenario at its place.
   *
   * @param given the case, beside the scenarios whose figures the statement of a contract gives
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Referring<ComparisonCase, ImmutableList<RecordedScenario>> given) {
    return DOCUMENT.write(given);
  }

  /**
   * Reads a case that another JSON library has parsed.
   *
   * @param tree the document as maps, lists, texts, numbers and truths
   * @return the case, beside the scenarios whose figures the statement of a contract gives
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<ComparisonCase, ImmutableList<RecordedScenario>> fromTree(
      Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes a case for another JSON library to print.
   *
   * @param given the case, beside the scenarios whose figures the statement of a contract gives
   * @return the document as maps, lists, texts, numbers and truths, keys in the order of the format
   */
  public static Map<String, Object> toTree(
      Referring<ComparisonCase, ImmutableList<RecordedScenario>> given) {
    return DOCUMENT.toTree(given);
  }

  /**
   * The contracts that a document names, whatever else is wrong with it, so that what is wrong with
   * them can be found in the same go.
   *
   * @param utf8 the JSON document, of at most 16 MiB
   * @return each once, in order; those that can be used
   */
  public static ImmutableList<ContractReference> named(byte[] utf8) {
    return ImmutableSet.copyOf(
            DOCUMENT.parts(utf8, JsonBounds.DEFAULT, ContractReferenceFormat.NAMED))
        .asList();
  }

  /**
   * What a case states, those terms at their default too, for those who look for its numbers or
   * describe it.
   *
   * @param given a case
   * @return its terms, by key as the format has them
   */
  public static StatedTerm terms(Referring<ComparisonCase, ImmutableList<RecordedScenario>> given) {
    return ComparisonCaseFormat.COMPARISON_CASE.state(given);
  }

  /**
   * The JSON Schema (draft 2020-12) of the comparison case, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(ComparisonCaseJson.class, "comparison-case");
  }
}
