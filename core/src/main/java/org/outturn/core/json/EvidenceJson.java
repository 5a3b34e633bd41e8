package org.outturn.core.json;

import java.util.Map;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.core.terms.StatedTerm;

/**
 * Reads and writes evidence as JSON: {@code EvidenceJson.read(Files.readAllBytes(path))}. Reading
 * what was written gives equal evidence. Whether it fits a contract is asked when it is priced.
 * Text needs Jackson's streaming library on the class path; trees, which any JSON library reads and
 * writes, do not.
 */
public final class EvidenceJson {
  static final JsonDocument<Evidence> DOCUMENT =
      new JsonDocument<>(EvidenceFormat.EVIDENCE, "urn:outturn:evidence:1", "Outturn evidence");

  private EvidenceJson() {}

  /**
   * Reads evidence of at most 16 MiB and 100,000 claims.
   *
   * @param utf8 the JSON document
   * @return the evidence
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code claims[1].achieved}; never a participant's data
   */
  public static Evidence read(byte[] utf8) {
    return read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads evidence within bounds. Rows are taken one by one into the columns of the evidence, so
   * that a million claims need little more memory than their bytes and the evidence itself.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return the evidence
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path; never a participant's data
   */
  public static Evidence read(byte[] utf8, JsonBounds bounds) {
    return DOCUMENT.read(utf8, bounds);
  }

  /**
   * Writes evidence. Rows stand in claim order, keys in the order of the format, what has its
   * default is left out, quantities and amounts are text.
   *
   * @param evidence the evidence
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Evidence evidence) {
    return DOCUMENT.write(evidence);
  }

  /**
   * Reads evidence that another JSON library has parsed.
   *
   * @param tree the document as maps, lists, texts, numbers and truths
   * @return the evidence
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path; never a participant's data
   */
  public static Evidence fromTree(Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes evidence for another JSON library to print.
   *
   * @param evidence the evidence
   * @return the document as maps, lists, texts, numbers and truths; rows are made as they are asked
   *     for
   */
  public static Map<String, Object> toTree(Evidence evidence) {
    return DOCUMENT.toTree(evidence);
  }

  /**
   * What evidence states, those terms at their default too, for those who look for its numbers or
   * describe it.
   *
   * @param given evidence
   * @return its terms, by key as the format has them
   */
  public static StatedTerm terms(Evidence given) {
    return EvidenceFormat.EVIDENCE.state(given);
  }

  /**
   * The JSON Schema (draft 2020-12) of the evidence document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(EvidenceJson.class, "evidence");
  }
}
