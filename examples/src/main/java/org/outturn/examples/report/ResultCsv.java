package org.outturn.examples.report;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.json.RateOfReturnDocument;
import org.outturn.pricing.payment.Explanation;
import org.outturn.pricing.payment.ExplanationStep;
import org.outturn.pricing.payment.PaymentStatement;
import org.outturn.pricing.payment.StatementLine;
import org.outturn.pricing.returns.RateOfReturn;

/** Results as CSV: the lines of a statement, the steps of an explanation, rates of return. */
public final class ResultCsv {
  private ResultCsv() {}

  /**
   * Writes a row for each claim and adjustment.
   *
   * @param statement the statement
   * @param out where it goes; it is not closed
   */
  public static void write(PaymentStatement statement, Writer out) {
    Currency currency = statement.currency();
    CsvTable table =
        new CsvTable(
            out, "claim", "outcome", "quantity", "price", "gross", "net", "rule", "because");
    for (StatementLine line : statement.lines()) {
      table.text(line.claim()).text(line.outcome());
      quantity(table, line.quantity());
      amount(table, line.price());
      amount(table, Optional.of(Amount.ofMinor(currency, line.grossMinor())));
      amount(table, Optional.of(Amount.ofMinor(currency, line.netMinor())));
      table.text(line.rule().map(Rule::id).orElse("")).text(line.because().orElse("")).endRow();
    }
    table.flush();
  }

  /**
   * Writes a row for each step.
   *
   * @param explanation the explanation
   * @param out where it goes; it is not closed
   */
  public static void write(Explanation explanation, Writer out) {
    CsvTable table = new CsvTable(out, "rule", "id", "found", "payable");
    for (ExplanationStep step : explanation.steps()) {
      table.text(step.rule().id()).text(step.id().orElse("")).text(step.sentence());
      amount(table, step.after());
      table.endRow();
    }
    table.flush();
  }

  /**
   * Writes a row for each rate, or one row without a rate.
   *
   * @param answer the rate of return
   * @param out where it goes; it is not closed
   */
  public static void write(RateOfReturn answer, Writer out) {
    CsvTable table = new CsvTable(out, "kind", "rate");
    RateOfReturnDocument document = RateOfReturnDocument.of(answer);
    document.rates().forEach(rate -> table.text(document.kind()).number(rate).endRow());
    if (document.rates().isEmpty()) {
      table.text(document.kind()).nothing().endRow();
    }
    table.flush();
  }

  static void amount(CsvTable table, Optional<Amount> amount) {
    amount.ifPresentOrElse(each -> table.number(each.value()), table::nothing);
  }

  /** A third of an outcome is no decimal number and stays text. */
  static void quantity(CsvTable table, BigFraction quantity) {
    String text = Fractions.text(quantity);
    if (text.contains("/")) {
      table.text(text);
    } else {
      table.number(new BigDecimal(text));
    }
  }
}
