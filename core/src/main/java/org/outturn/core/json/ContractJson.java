package org.outturn.core.json;

import java.util.Map;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.core.terms.StatedTerm;

/**
 * Reads and writes contracts as JSON: {@code ContractJson.read(Files.readAllBytes(path))}. Reading
 * what was written gives an equal contract. Text needs Jackson's streaming library on the class
 * path; trees, which any JSON library reads and writes, do not.
 */
public final class ContractJson {
  static final JsonDocument<OutcomesContract> DOCUMENT =
      new JsonDocument<>(ContractFormat.CONTRACT, "urn:outturn:contract:1", "Outturn contract");

  private ContractJson() {}

  /**
   * Reads a contract of at most 16 MiB.
   *
   * @param utf8 the JSON document
   * @return the contract
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code limits[1].outcome}
   */
  public static OutcomesContract read(byte[] utf8) {
    return read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a contract within bounds.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return the contract
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static OutcomesContract read(byte[] utf8, JsonBounds bounds) {
    return DOCUMENT.read(utf8, bounds);
  }

  /**
   * Writes a contract. Keys stand in the order of the format, terms that have their default are
   * left out, money is text at the currency's scale.
   *
   * @param contract the contract
   * @return the JSON text, indented, ending with a line feed
   * @throws IllegalArgumentException for a term the format has no key for, such as listed payment
   *     periods
   */
  public static String write(OutcomesContract contract) {
    return DOCUMENT.write(contract);
  }

  /**
   * Reads a contract that another JSON library has parsed.
   *
   * @param tree the document as maps, lists, texts, numbers and truths
   * @return the contract
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static OutcomesContract fromTree(Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes a contract for another JSON library to print.
   *
   * @param contract the contract
   * @return the document as maps, lists, texts, numbers and truths, keys in the order of the format
   * @throws IllegalArgumentException for a term the format has no key for
   */
  public static Map<String, Object> toTree(OutcomesContract contract) {
    return DOCUMENT.toTree(contract);
  }

  /**
   * What a contract states, those terms at their default too, for those who compare contracts or
   * describe them.
   *
   * @param contract the contract
   * @return its terms, by key as the format has them
   * @throws IllegalArgumentException for a term the format has no key for
   */
  public static StatedTerm terms(OutcomesContract contract) {
    return ContractFormat.CONTRACT.state(contract);
  }

  /**
   * The JSON Schema (draft 2020-12) of the contract document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(ContractJson.class, "contract");
  }
}
