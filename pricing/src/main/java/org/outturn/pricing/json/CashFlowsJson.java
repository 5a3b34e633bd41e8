package org.outturn.pricing.json;

import java.util.Map;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.returns.CashFlows;

/**
 * Reads and writes cash flows as JSON: {@code CashFlowsJson.read(Files.readAllBytes(path))}.
 * Reading what was written gives equal flows. Text needs Jackson's streaming library on the class
 * path; trees, which any JSON library reads and writes, do not.
 */
public final class CashFlowsJson {
  static final JsonDocument<CashFlows> DOCUMENT =
      new JsonDocument<>(
          CashFlowsFormat.CASH_FLOWS, "urn:outturn:cash-flows:1", "Outturn cash flows");

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
    return DOCUMENT.read(utf8, bounds);
  }

  /**
   * Writes cash flows in date order; money is text at the currency's scale.
   *
   * @param flows the flows
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(CashFlows flows) {
    return DOCUMENT.write(flows);
  }

  /**
   * Reads cash flows that another JSON library has parsed.
   *
   * @param tree the document as maps, lists, texts, numbers and truths
   * @return the flows in date order
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static CashFlows fromTree(Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes cash flows for another JSON library to print.
   *
   * @param flows the flows
   * @return the document as maps, lists, texts, numbers and truths
   */
  public static Map<String, Object> toTree(CashFlows flows) {
    return DOCUMENT.toTree(flows);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document, for editors and other programs.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(CashFlowsJson.class, "cash-flows");
  }
}
