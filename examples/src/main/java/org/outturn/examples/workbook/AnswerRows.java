package org.outturn.examples.workbook;

import java.util.Currency;
import org.outturn.core.money.Currencies;

/**
 * Rows of answers: every figure is a formula over the workings, with a name for other formulas, and
 * says beside it whether Outturn's run of the inputs as they were gives the same.
 */
final class AnswerRows {
  /** The name of the last column. */
  static final String BESIDE = "beside Outturn's run";

  /** To how many decimals figures agree that are no amounts. */
  private static final int DECIMALS = 9;

  private final SheetPen pen;
  private final Book book;
  private final ChecksSheet checks;
  private final Currency currency;

  AnswerRows(SheetPen pen, Book book, ChecksSheet checks, Currency currency) {
    this.pen = pen;
    this.book = book;
    this.checks = checks;
    this.currency = currency;
  }

  /** Starts a group of figures, after an empty row. */
  void group(String question) {
    pen.row();
    pen.row().text(question, Look.GROUP);
  }

  /** Starts the row of a figure. */
  void start(String label, String unit) {
    pen.row().text(label).text(unit);
  }

  /** Writes one figure of the row. */
  void figure(String label, String column, String name, String formula, Exact exact, Look look) {
    pen.formula(formula, look);
    book.define(name, pen.here());
    checks.add(
        label,
        column,
        pen.here(),
        exact,
        look,
        look == Look.AMOUNT ? Currencies.minorDigits(currency) : DECIMALS);
  }

  /** Ends the row: whether its figures are Outturn's. */
  void beside(int figures) {
    pen.formula("IF(" + checks.differences(figures) + "=0,\"as Outturn\",\"differs\")", Look.CHECK);
  }

  /** Writes at the end whether the model agrees with itself, and how far with Outturn. */
  void end(int figures) {
    pen.row();
    last("the model agrees with itself", figures);
    pen.formula(checks.all(), Look.CHECK);
    book.define("checks_hold", pen.here());
    last("figures that differ from Outturn's run of the inputs as they were", figures);
    pen.formula(checks.differences(), Look.DAYS);
    book.define("figures_that_differ", pen.here());
  }

  private void last(String label, int figures) {
    pen.row().text(label).nothing();
    for (int i = 0; i < figures; i++) {
      pen.nothing();
    }
  }
}
