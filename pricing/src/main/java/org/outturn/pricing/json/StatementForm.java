package org.outturn.pricing.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.Fields;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Require;
import org.outturn.core.validation.TextShape;
import org.outturn.pricing.json.StatementDocument.AdjustmentRow;
import org.outturn.pricing.json.StatementDocument.LimitRow;
import org.outturn.pricing.json.StatementDocument.LineRow;
import org.outturn.pricing.json.StatementDocument.PayerRow;
import org.outturn.pricing.json.StatementDocument.PeriodRow;

/** Holds the texts of a statement document to be the dates, amounts and numbers they stand for. */
final class StatementForm {
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+|/[0-9]+)?");
  private static final Pattern SHARE = Pattern.compile("0|1|0\\.[0-9]+|[0-9]+/[0-9]+");

  private final Fields fields;

  private StatementForm(Fields fields) {
    this.fields = fields;
  }

  /** What a limit counts. */
  private enum Measure {
    AMOUNT,
    QUANTITY
  }

  /** Gives the document itself; what is wrong with it is noted. */
  static StatementDocument checked(Fields fields, StatementDocument document) {
    StatementForm whole = new StatementForm(fields);
    whole.date("asOf", document.asOf());
    whole.amount("gross", document.gross());
    whole.amount("net", document.net());
    whole.amount("fees", document.fees());
    whole.amount("grants", document.grants());
    whole.amount("unfunded", document.unfunded());
    whole.share("outcomeShare", document.outcomeShare());
    fields.parts(
        "adjustments",
        document.adjustments(),
        (inside, row) -> new StatementForm(inside).adjustment(row),
        inside -> inside);
    fields.parts(
        "payers",
        document.payers(),
        (inside, row) -> new StatementForm(inside).payer(row),
        inside -> inside);
    fields.parts(
        "periods",
        document.periods(),
        (inside, row) -> new StatementForm(inside).period(row),
        inside -> inside);
    fields.parts(
        "limits",
        document.limits(),
        (inside, row) -> new StatementForm(inside).limit(row),
        inside -> inside);
    fields.parts(
        "lines",
        document.lines(),
        (inside, row) -> new StatementForm(inside).line(row),
        inside -> inside);
    return document;
  }

  private Fields adjustment(AdjustmentRow row) {
    amount("amount", row.amount());
    number("quantity", row.quantity());
    return fields;
  }

  private Fields payer(PayerRow row) {
    amount("amount", row.amount());
    return fields;
  }

  private Fields period(PeriodRow row) {
    date("from", row.from());
    date("to", row.to());
    date("due", row.due());
    date("dueUnadjusted", row.dueUnadjusted());
    amount("gross", row.gross());
    amount("net", row.net());
    amount("fees", row.fees());
    amount("grants", row.grants());
    amount("planned", row.planned());
    return fields;
  }

  private Fields limit(LimitRow row) {
    date("holder", row.holder());
    fields.choice("measure", row.measure(), Measure.class);
    number("used", row.used());
    number("left", row.left());
    amount("withheld", row.withheld());
    if (row.reached() != null) {
      Require.that(row.reached() >= 0, "reached", "must be >= 0", row.reached());
    }
    return fields;
  }

  private Fields line(LineRow row) {
    number("quantity", row.quantity());
    amount("price", row.price());
    amount("gross", row.gross());
    amount("net", row.net());
    return fields;
  }

  private void date(String key, @Nullable String text) {
    fields.date(key, text);
  }

  private void amount(String key, @Nullable String text) {
    fields.optional(key, text, found -> matching(found, AMOUNT, "an amount such as -10.00"));
  }

  private void number(String key, @Nullable String text) {
    fields.optional(key, text, found -> matching(found, NUMBER, "a number such as 0.25 or 1/3"));
  }

  private void share(String key, @Nullable String text) {
    fields.optional(
        key,
        text,
        found -> Share.parse(matching(found, SHARE, "a share from 0 to 1 such as 0.25 or 1/3")));
  }

  private static String matching(String text, Pattern form, String expected) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "found text of the form " + TextShape.of(text) + "; expected " + expected);
    }
    return text;
  }
}
