package org.outturn.pricing.json;

import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.returns.CashFlows;

/**
 * Reads and writes cash flows as JSON: {@code CashFlowsJson.read(Files.readAllBytes(path))}.
 * Reading what was written gives equal flows. Needs Jackson's streaming library on the class path;
 * {@link CashFlowsDocument} does not.
 */
public final class CashFlowsJson {
  private CashFlowsJson() {}

  /**
   * Reads cash flows of at most 16 MiB.
   *
   * @param utf8 the JSON document
   * @return the flows in date order
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code flows[1].amount}
   */
  public static CashFlows read(byte[] utf8) {
    return read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads cash flows within bounds.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return the flows in date order
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static CashFlows read(byte[] utf8, JsonBounds bounds) {
    return JsonRecords.read(utf8, bounds, CashFlowsDocument.class, CashFlowsForm::read)
        .orElseThrow();
  }

  /**
   * Writes cash flows in date order; money is text at the currency's scale.
   *
   * @param flows the flows
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(CashFlows flows) {
    return JsonRecords.write(CashFlowsDocument.of(flows));
  }

  /**
   * The JSON Schema (draft 2020-12) of the document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of("cash-flows");
  }
}
