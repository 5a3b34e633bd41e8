package org.outturn.core.json;

import java.util.Map;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.core.terms.StatedTerm;

/**
 * Reads and writes appraisal cases as JSON: {@code
 * AppraisalCaseJson.read(Files.readAllBytes(path))}. Reading what was written gives an equal case.
 * Text needs Jackson's streaming library on the class path; trees, which any JSON library reads and
 * writes, do not.
 */
public final class AppraisalCaseJson {
  static final JsonDocument<ValueCase> DOCUMENT =
      new JsonDocument<>(
          AppraisalCaseFormat.APPRAISAL_CASE,
          "urn:outturn:appraisal-case:1",
          "Outturn appraisal case");

  private AppraisalCaseJson() {}

  /**
   * Reads a case of at most 16 MiB.
   *
   * @param utf8 the JSON document
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code benefits[1].agency}
   */
  public static ValueCase read(byte[] utf8) {
    return read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a case within bounds.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static ValueCase read(byte[] utf8, JsonBounds bounds) {
    return DOCUMENT.read(utf8, bounds);
  }

  /**
   * Writes a case. Keys stand in the order of the format, what has its default is left out.
   *
   * @param valueCase the case
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(ValueCase valueCase) {
    return DOCUMENT.write(valueCase);
  }

  /**
   * Reads a case that another JSON library has parsed.
   *
   * @param tree the document as maps, lists, texts, numbers and truths
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static ValueCase fromTree(Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes a case for another JSON library to print.
   *
   * @param valueCase the case
   * @return the document as maps, lists, texts, numbers and truths, keys in the order of the format
   */
  public static Map<String, Object> toTree(ValueCase valueCase) {
    return DOCUMENT.toTree(valueCase);
  }

  /**
   * What a case states, those terms at their default too, for those who look for its numbers or
   * describe it.
   *
   * @param given a case
   * @return its terms, by key as the format has them
   */
  public static StatedTerm terms(ValueCase given) {
    return AppraisalCaseFormat.APPRAISAL_CASE.state(given);
  }

  /**
   * The JSON Schema (draft 2020-12) of the case document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(AppraisalCaseJson.class, "appraisal-case");
  }
}
