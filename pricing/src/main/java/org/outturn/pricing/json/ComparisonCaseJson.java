package org.outturn.pricing.json;

import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.contract.ContractFiles;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonRecords;
import org.outturn.core.validation.TextShape;
import org.outturn.pricing.comparison.ComparisonCase;
import org.outturn.pricing.payment.PaymentStatement;

/**
 * Reads and writes comparison cases as JSON: {@code ComparisonCaseJson.read(utf8)}. Reading what
 * was written gives an equal case. Needs Jackson's streaming library on the class path; {@link
 * ComparisonCaseDocument} does not.
 */
public final class ComparisonCaseJson {
  private ComparisonCaseJson() {}

  /**
   * Reads a case of at most 16 MiB that names no contract.
   *
   * @param utf8 the JSON document
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code scenarios[0].delivery.successRate}; a contract that
   *     the case names is one
   */
  public static ComparisonCase read(byte[] utf8) {
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
  public static ComparisonCase read(byte[] utf8, JsonBounds bounds) {
    return read(utf8, bounds, ComparisonCaseJson::refused);
  }

  /** Begins with the key that it is noted at. */
  private static Optional<PaymentStatement> refused(ContractFiles files) {
    throw new IllegalArgumentException(
        "contract names "
            + TextShape.idOrShape(files.contract())
            + ", which must be priced first; expected a case without contracts, or a function that"
            + " makes their statements");
  }

  /**
   * Reads a case of at most 16 MiB.
   *
   * @param utf8 the JSON document
   * @param statements makes the statement of a contract and evidence that the case names; where it
   *     cannot, it notes why for itself and gives none, and what is read must not be used
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code scenarios[0].delivery.successRate}
   */
  public static ComparisonCase read(
      byte[] utf8, Function<ContractFiles, Optional<PaymentStatement>> statements) {
    return read(utf8, JsonBounds.DEFAULT, statements);
  }

  /**
   * Reads a case within bounds.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @param statements makes the statement of a contract and evidence that the case names; where it
   *     cannot, it notes why for itself and gives none, and what is read must not be used
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static ComparisonCase read(
      byte[] utf8,
      JsonBounds bounds,
      Function<ContractFiles, Optional<PaymentStatement>> statements) {
    return JsonRecords.read(
            utf8, bounds, ComparisonCaseDocument.class, new ComparisonCaseForm(statements)::read)
        .orElseThrow();
  }

  /**
   * Writes a case. Keys stand in the order of the format, what has its default is left out, money
   * is text at the currency's scale.
   *
   * @param given the case
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(ComparisonCase given) {
    return JsonRecords.write(ComparisonCaseDocument.of(given));
  }

  /**
   * The JSON Schema (draft 2020-12) of the comparison case, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of("comparison-case");
  }
}
