package org.outturn.core.json;

import org.outturn.core.evidence.Evidence;

/**
 * Reads and writes evidence as JSON: {@code EvidenceJson.read(Files.readAllBytes(path))}. Reading
 * what was written gives equal evidence. Whether it fits a contract is asked when it is priced.
 * Needs Jackson's streaming library on the class path; {@link EvidenceDocument} does not.
 */
public final class EvidenceJson {
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
    return new EvidenceForm(new Findings()).read(utf8, bounds);
  }

  /**
   * Writes evidence. Rows stand in claim order, keys in the order of the format, what has its
   * default is left out, quantities and amounts are text.
   *
   * @param evidence the evidence
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Evidence evidence) {
    return JsonRecords.write(EvidenceDocument.of(evidence));
  }

  /**
   * The JSON Schema (draft 2020-12) of the evidence document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return Resource.text("evidence.schema.json");
  }
}
