package org.outturn.core.json;

import java.util.Map;
import java.util.Optional;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.TextShape;

/**
 * Reads and writes finance cases as JSON: {@code FinanceCaseJson.read(Files.readAllBytes(path))}.
 * Reading what was written gives an equal case. Text needs Jackson's streaming library on the class
 * path; trees, which any JSON library reads and writes, do not.
 */
public final class FinanceCaseJson {
  static final JsonDocument<Referring<FinanceCase, Optional<ContractReference>>> DOCUMENT =
      new JsonDocument<>(
          FinanceCaseFormat.FINANCE_CASE, "urn:outturn:finance-case:1", "Outturn finance case");

  private FinanceCaseJson() {}

  /**
   * Reads a case of at most 16 MiB that names no contract.
   *
   * @param utf8 the JSON document
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code tranches[1].rank}; a contract that the case names
   *     is one
   */
  public static FinanceCase read(byte[] utf8) {
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
  public static FinanceCase read(byte[] utf8, JsonBounds bounds) {
    Referring<FinanceCase, Optional<ContractReference>> read = readReferring(utf8, bounds);
    Problems problems = new Problems();
    read.references()
        .ifPresent(
            named ->
                problems.add(
                    "contract",
                    "names "
                        + TextShape.idOrShape(named.contract().value())
                        + ", which must be priced first; expected a case without a contract, or to"
                        + " be read with its references"));
    problems.throwIfAny();
    return read.stated();
  }

  /**
   * Reads a case of at most 16 MiB, which may name a contract.
   *
   * @param utf8 the JSON document
   * @return the case, beside the contract whose payments are a scenario of their own
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code tranches[1].rank}
   */
  public static Referring<FinanceCase, Optional<ContractReference>> readReferring(byte[] utf8) {
    return readReferring(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a case within bounds, which may name a contract.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return the case, beside the contract whose payments are a scenario of their own
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<FinanceCase, Optional<ContractReference>> readReferring(
      byte[] utf8, JsonBounds bounds) {
    return DOCUMENT.read(utf8, bounds);
  }

  /**
   * Writes a case. Keys stand in the order of the format, terms that have their default are left
   * out, money is text at the currency's scale.
   *
   * @param finance the case
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(FinanceCase finance) {
    return write(new Referring<>(finance, Optional.empty()));
  }

  /**
   * Writes a case with the contract it names.
   *
   * @param finance the case, beside the contract whose payments are a scenario of their own
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Referring<FinanceCase, Optional<ContractReference>> finance) {
    return DOCUMENT.write(finance);
  }

  /**
   * Reads a case that another JSON library has parsed.
   *
   * @param tree the document as maps, lists, texts, numbers and truths
   * @return the case, beside the contract whose payments are a scenario of their own
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<FinanceCase, Optional<ContractReference>> fromTree(Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes a case for another JSON library to print.
   *
   * @param finance the case, beside the contract whose payments are a scenario of their own
   * @return the document as maps, lists, texts, numbers and truths, keys in the order of the format
   */
  public static Map<String, Object> toTree(
      Referring<FinanceCase, Optional<ContractReference>> finance) {
    return DOCUMENT.toTree(finance);
  }

  /**
   * The contract that a document names, whatever else is wrong with it, so that what is wrong with
   * the contract can be found in the same go.
   *
   * @param utf8 the JSON document, of at most 16 MiB
   * @return empty where it names none, or none that can be used
   */
  public static Optional<ContractReference> named(byte[] utf8) {
    return DOCUMENT.parts(utf8, JsonBounds.DEFAULT, ContractReferenceFormat.NAMED).stream()
        .findFirst();
  }

  /**
   * What a case states, those terms at their default too, for those who look for its numbers or
   * describe it.
   *
   * @param given a case
   * @return its terms, by key as the format has them
   */
  public static StatedTerm terms(Referring<FinanceCase, Optional<ContractReference>> given) {
    return FinanceCaseFormat.FINANCE_CASE.state(given);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(FinanceCaseJson.class, "finance-case");
  }
}
