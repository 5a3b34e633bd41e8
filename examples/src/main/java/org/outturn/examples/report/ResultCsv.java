package org.outturn.examples.report;

import java.io.Writer;
import java.util.Objects;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.json.ExplanationDocument;
import org.outturn.pricing.json.StatementDocument;
import org.outturn.pricing.payment.Explanation;
import org.outturn.pricing.payment.PaymentStatement;

/** Results as CSV: the lines of a statement, the steps of an explanation. */
public final class ResultCsv {
  private static final String NOTHING = "";

  private ResultCsv() {}

  /**
   * Writes a row for each claim and adjustment.
   *
   * @param statement the statement
   * @param out where it goes; it is not closed
   */
  public static void write(PaymentStatement statement, Writer out) {
    CsvTable table =
        new CsvTable(
            out, "claim", "outcome", "quantity", "price", "gross", "net", "rule", "because");
    for (StatementDocument.LineRow line : StatementDocument.of(statement).lines()) {
      table.row(
          line.claim(),
          line.outcome(),
          line.quantity(),
          Objects.requireNonNullElse(line.price(), NOTHING),
          line.gross(),
          line.net(),
          Objects.requireNonNullElse(line.rule(), NOTHING),
          Objects.requireNonNullElse(line.because(), NOTHING));
    }
  }

  /**
   * Writes a row for each step.
   *
   * @param explanation the explanation
   * @param out where it goes; it is not closed
   */
  public static void write(Explanation explanation, Writer out) {
    CsvTable table = new CsvTable(out, "rule", "id", "found", "payable");
    for (ExplanationDocument.StepRow step : ExplanationDocument.of(explanation).steps()) {
      table.row(
          step.rule(),
          Objects.requireNonNullElse(step.id(), NOTHING),
          step.found(),
          Objects.requireNonNullElse(step.payable(), NOTHING));
    }
  }
}
