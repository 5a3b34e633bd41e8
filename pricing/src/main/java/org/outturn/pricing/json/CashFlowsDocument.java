package org.outturn.pricing.json;

import java.util.List;
import org.outturn.core.json.JsonRecords;
import org.outturn.core.json.NumberText;
import org.outturn.pricing.returns.CashFlows;

/**
 * Cash flows of one holder as a JSON document, as plain text: {@code {"currency": "GBP", "flows":
 * [{"date": "2020-01-01", "amount": "-100.00"}]}}. Any JSON mapper can read and write it; {@link
 * #toCashFlows()} gives the flows.
 *
 * @param currency an ISO 4217 code
 * @param flows at least one, in any order
 */
public record CashFlowsDocument(String currency, List<FlowDocument> flows) {

  /**
   * Money that moves on a day.
   *
   * @param date the day
   * @param amount in the currency; an inflow is positive, an outflow negative
   */
  public record FlowDocument(String date, @NumberText String amount) {}

  /**
   * The document of cash flows, in date order.
   *
   * @param flows the flows
   * @return their document
   */
  public static CashFlowsDocument of(CashFlows flows) {
    return CashFlowsForm.write(flows);
  }

  /**
   * The cash flows this document describes.
   *
   * @return the flows in date order
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code flows[1].amount}
   */
  public CashFlows toCashFlows() {
    return JsonRecords.build(this, CashFlowsForm::read).orElseThrow();
  }
}
