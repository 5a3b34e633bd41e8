package org.outturn.pricing.json;

import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.contract.ContractFiles;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.comparison.ComparisonCase;
import org.outturn.pricing.payment.PaymentStatement;

/**
 * Reads and writes comparison cases as JSON: {@code ComparisonCaseJson.read(utf8, statements)}.
 * Reading what was written gives an equal case. Needs Jackson's streaming library on the class
 * path; {@link ComparisonCaseDocument} does not.
 */
public final class ComparisonCaseJson {
  private ComparisonCaseJson() {}

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
    return JsonRecords.read(
            utf8,
            JsonBounds.DEFAULT,
            ComparisonCaseDocument.class,
            new ComparisonCaseForm(statements)::read)
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
