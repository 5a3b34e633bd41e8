package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.outturn.core.json.Fields;
import org.outturn.core.json.MoneyForm;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.pricing.json.CashFlowsDocument.FlowDocument;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;

/** The JSON form of cash flows. */
final class CashFlowsForm {
  private CashFlowsForm() {}

  /** Gives the flows; where there are none, notes it. */
  static Optional<CashFlows> read(Fields fields, CashFlowsDocument document) {
    Currency currency = MoneyForm.of(fields, document.currency()).currency();
    ImmutableList<CashFlow> flows =
        fields.parts(
            "flows",
            document.flows(),
            (inside, flow) -> flow(inside, flow, currency),
            inside -> nothing(currency));
    if (flows.isEmpty()) {
      if (fields.isSound("flows")) {
        fields.refuse("flows", "found no items; expected at least one cash flow");
      }
      return Optional.empty();
    }
    return Optional.of(CashFlows.of(flows));
  }

  private static CashFlow flow(Fields fields, FlowDocument document, Currency currency) {
    CashFlow nothing = nothing(currency);
    return new CashFlow(
        fields.date("date", document.date()).orElse(nothing.date()),
        fields
            .optional("amount", document.amount(), Decimals::parse)
            .map(value -> Amount.of(currency, value))
            .orElse(nothing.amount()));
  }

  private static CashFlow nothing(Currency currency) {
    return new CashFlow(LocalDate.EPOCH, Amount.ofMinor(currency, 0));
  }

  static CashFlowsDocument write(CashFlows flows) {
    return new CashFlowsDocument(
        flows.currency().getCurrencyCode(),
        flows.flows().stream()
            .map(flow -> new FlowDocument(flow.date().toString(), MoneyForm.write(flow.amount())))
            .toList());
  }
}
