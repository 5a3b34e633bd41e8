package org.outturn.core.json;

import org.outturn.core.investment.FinanceCase;

/**
 * Reads and writes finance cases as JSON: {@code FinanceCaseJson.read(Files.readAllBytes(path))}.
 * Reading what was written gives an equal case. Needs Jackson's streaming library on the class
 * path; {@link FinanceCaseDocument} does not.
 */
public final class FinanceCaseJson {
  private FinanceCaseJson() {}

  /**
   * Reads a case of at most 16 MiB.
   *
   * @param utf8 the JSON document
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code tranches[1].rank}
   */
  public static FinanceCase read(byte[] utf8) {
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
  public static FinanceCase read(byte[] utf8, JsonBounds bounds) {
    return JsonRecords.read(utf8, bounds, FinanceCaseDocument.class, FinanceCaseForm::read)
        .orElseThrow();
  }

  /**
   * Writes a case. Keys stand in the order of the format, terms that have their default are left
   * out, money is text at the currency's scale.
   *
   * @param finance the case
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(FinanceCase finance) {
    return JsonRecords.write(FinanceCaseDocument.of(finance));
  }

  /**
   * The JSON Schema (draft 2020-12) of the document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return Resource.text("finance-case.schema.json");
  }
}
