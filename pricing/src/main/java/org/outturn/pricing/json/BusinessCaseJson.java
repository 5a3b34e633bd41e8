package org.outturn.pricing.json;

import java.util.Map;
import java.util.Optional;
import org.outturn.core.json.ContractReferenceFormat;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseReferences;

/**
 * Reads and writes business cases as JSON: {@code BusinessCaseJson.read(Files.readAllBytes(path))}.
 * Reading what was written gives an equal case. Text needs Jackson's streaming library on the class
 * path; trees, which any JSON library reads and writes, do not.
 */
public final class BusinessCaseJson {
  static final JsonDocument<Referring<BusinessCase, BusinessCaseReferences>> DOCUMENT =
      new JsonDocument<>(
          BusinessCaseFormat.BUSINESS_CASE, "urn:outturn:business-case:1", "Outturn business case");

  private BusinessCaseJson() {}

  /**
   * Reads a case of at most 16 MiB.
   *
   * @param utf8 the JSON document
   * @return the case, beside the names of what it stands on
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code volumes.base}
   */
  public static Referring<BusinessCase, BusinessCaseReferences> read(byte[] utf8) {
    return read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a case within bounds.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return the case, beside the names of what it stands on
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<BusinessCase, BusinessCaseReferences> read(
      byte[] utf8, JsonBounds bounds) {
    return DOCUMENT.read(utf8, bounds);
  }

  /**
   * Writes a case. Keys stand in the order of the format, what has its default is left out, money
   * is text at the currency's scale.
   *
   * @param asked the case, beside the names of what it stands on
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Referring<BusinessCase, BusinessCaseReferences> asked) {
    return DOCUMENT.write(asked);
  }

  /**
   * Reads a case that another JSON library has parsed.
   *
   * @param tree the document as maps, lists, texts, numbers and truths
   * @return the case, beside the names of what it stands on
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<BusinessCase, BusinessCaseReferences> fromTree(Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes a case for another JSON library to print.
   *
   * @param asked the case, beside the names of what it stands on
   * @return the document as maps, lists, texts, numbers and truths, keys in the order of the format
   */
  public static Map<String, Object> toTree(Referring<BusinessCase, BusinessCaseReferences> asked) {
    return DOCUMENT.toTree(asked);
  }

  /**
   * What a document names, whatever else is wrong with it, so that what is wrong with that can be
   * found in the same go.
   *
   * @param utf8 the JSON document, of at most 16 MiB
   * @return without what it does not name, or not so that it can be used
   */
  public static BusinessCaseReferences named(byte[] utf8) {
    return new BusinessCaseReferences(
        first(utf8, BusinessCaseFormat.FINANCE),
        first(utf8, BusinessCaseFormat.DELIVERY),
        first(utf8, BusinessCaseFormat.BENEFITS),
        first(utf8, ContractReferenceFormat.NAMED));
  }

  private static <T> Optional<T> first(byte[] utf8, Collected<T> what) {
    return DOCUMENT.parts(utf8, JsonBounds.DEFAULT, what).stream().findFirst();
  }

  /**
   * The JSON Schema (draft 2020-12) of the document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(BusinessCaseJson.class, "business-case");
  }
}
