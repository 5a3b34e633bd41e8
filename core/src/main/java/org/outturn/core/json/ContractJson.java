package org.outturn.core.json;

import org.outturn.core.contract.OutcomesContract;

/**
 * Reads and writes contracts as JSON: {@code ContractJson.read(Files.readAllBytes(path))}. Reading
 * what was written gives an equal contract. Needs Jackson's streaming library on the class path;
 * {@link ContractDocument} does not.
 */
public final class ContractJson {
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
    Findings findings = new Findings();
    ContractDocument document = JsonRecords.parse(utf8, bounds, ContractDocument.class, findings);
    return ContractForm.read(document, findings);
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
    return JsonRecords.write(ContractDocument.of(contract));
  }

  /**
   * The JSON Schema (draft 2020-12) of the contract document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return Resource.text("contract.schema.json");
  }
}
