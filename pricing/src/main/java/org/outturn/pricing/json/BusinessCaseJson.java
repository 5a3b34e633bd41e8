package org.outturn.pricing.json;

import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonRecords;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.businesscase.BusinessCase;

/**
 * Reads business cases as JSON: {@code BusinessCaseJson.read(Files.readAllBytes(path))}. Needs
 * Jackson's streaming library on the class path; {@link BusinessCaseDocument} does not.
 */
public final class BusinessCaseJson {
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
    return JsonRecords.read(utf8, bounds, BusinessCaseDocument.class, BusinessCaseForm::read);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of("business-case");
  }
}
