package org.outturn.pricing.json;

import java.util.Map;
import java.util.Optional;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.businesscase.BusinessCase;

/**
 * Reads and writes business cases as JSON: {@code BusinessCaseJson.read(Files.readAllBytes(path))}.
 * Reading what was written gives an equal case. Text needs Jackson's streaming library on the class
 * path; trees, which any JSON library reads and writes, do not.
 */
public final class BusinessCaseJson {
  static final JsonDocument<Referring<BusinessCase, DocumentName>> DOCUMENT =
      new JsonDocument<>(
          BusinessCaseFormat.BUSINESS_CASE, "urn:outturn:business-case:1", "Outturn business case");

  private BusinessCaseJson() {}

  /**
   * Reads a case of at most 16 MiB.
   *
   * @param utf8 the JSON document
   * @return the case, beside the name of its finance case, which names contract and tallies
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code volumes.base}
   */
  public static Referring<BusinessCase, DocumentName> read(byte[] utf8) {
    return read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a case within bounds.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return the case, beside the name of its finance case, which names contract and tallies
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<BusinessCase, DocumentName> read(byte[] utf8, JsonBounds bounds) {
    return DOCUMENT.read(utf8, bounds);
  }

  /**
   * Writes a case. Keys stand in the order of the format, what has its default is left out, money
   * is text at the currency's scale.
   *
   * @param asked the case, beside the name of its finance case
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Referring<BusinessCase, DocumentName> asked) {
    return DOCUMENT.write(asked);
  }

  /**
   * Reads a case that another JSON library has parsed.
   *
   * @param tree the document as maps, lists, texts, numbers and truths
   * @return the case, beside the name of its finance case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static Referring<BusinessCase, DocumentName> fromTree(Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes a case for another JSON library to print.
   *
   * @param asked the case, beside the name of its finance case
   * @return the document as maps, lists, texts, numbers and truths, keys in the order of the format
   */
  public static Map<String, Object> toTree(Referring<BusinessCase, DocumentName> asked) {
    return DOCUMENT.toTree(asked);
  }

  /**
   * The finance case that a document names, whatever else is wrong with it, so that what is wrong
   * with that can be found in the same go.
   *
   * @param utf8 the JSON document, of at most 16 MiB
   * @return empty where it names none, or none that can be used
   */
  public static Optional<DocumentName> named(byte[] utf8) {
    return DOCUMENT.parts(utf8, JsonBounds.DEFAULT, BusinessCaseFormat.FINANCE).stream()
        .findFirst();
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
