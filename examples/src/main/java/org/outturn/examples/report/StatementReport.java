package org.outturn.examples.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.Adjustment;
import org.outturn.pricing.payment.Headroom;
import org.outturn.pricing.payment.NotApplied;
import org.outturn.pricing.payment.PayerPayment;
import org.outturn.pricing.payment.PaymentStatement;
import org.outturn.pricing.payment.PeriodPayment;

/**
 * A statement as a commissioner looks at it: what is payable, for which outcomes, period by period,
 * payer by payer, with what was not paid and why.
 */
public final class StatementReport {
  private final PaymentStatement statement;

  /**
   * The report of a statement.
   *
   * @param statement the statement
   */
  public StatementReport(PaymentStatement statement) {
    this.statement = statement;
  }

  /**
   * The report as text.
   *
   * @return lines of at most about 120 characters, the same on every machine
   */
  public String print() {
    StringBuilder text = new StringBuilder(heading());
    Stream.of(payable(), outcomes(), unpaid(), periods(), payers(), limits(), notApplied())
        .filter(table -> !table.isEmpty())
        .forEach(table -> text.append('\n').append(table.print()));
    return text.toString();
  }

  private String heading() {
    OutcomesContract contract = statement.contract();
    String name = contract.name().isEmpty() ? contract.id() : contract.name();
    return "Payment statement: "
        + name
        + "\nContract "
        + contract.id()
        + ", as of "
        + statement.asOf()
        + ", amounts in "
        + statement.currency().getCurrencyCode()
        + "\n";
  }

  private TextTable payable() {
    TextTable table = new TextTable("What is payable").words("").words("about").numbers("amount");
    table.row("gross", "", MoneyText.of(statement.grossAmount()));
    for (Adjustment each : statement.adjustments()) {
      if (each.exactAmount().signum() != 0 || each.quantity().signum() != 0) {
        table.row(each.rule().id(), each.id().orElse(""), MoneyText.of(each.exactAmount()));
      }
    }
    return table.row("net", "", MoneyText.of(statement.netAmount()));
  }

  private TextTable outcomes() {
    TextTable table =
        new TextTable("Outcome by outcome")
            .words("outcome")
            .words("")
            .numbers("claimed")
            .numbers("paid")
            .numbers("gross")
            .numbers("adjustments")
            .numbers("net");
    for (OutcomeTotals each : OutcomeTotals.of(statement)) {
      table.row(
          each.outcome().id(),
          each.outcome().name().equals(each.outcome().id()) ? "" : each.outcome().name(),
          Fractions.text(each.claimed()),
          Fractions.text(each.paid()),
          MoneyText.of(each.gross()),
          MoneyText.of(each.net().plus(each.gross().negated())),
          MoneyText.of(each.net()));
    }
    return table;
  }

  private TextTable unpaid() {
    TextTable table =
        new TextTable("What was adjusted, and why")
            .words("rule")
            .words("reason")
            .numbers("claims")
            .numbers("outcomes")
            .numbers("amount")
            .words("the first of them");
    for (Unpaid each : Unpaid.of(statement)) {
      table.row(
          each.rule().id(),
          each.reason(),
          String.valueOf(each.claims()),
          Fractions.text(each.quantity()),
          MoneyText.of(each.amount()),
          each.example());
    }
    return table;
  }

  private TextTable periods() {
    TextTable table =
        new TextTable("Period by period")
            .words("from")
            .words("to")
            .words("due")
            .numbers("gross")
            .numbers("net");
    for (PeriodPayment each : statement.periods()) {
      table.row(
          each.period().startInclusive().toString(),
          each.period().endExclusive().map(end -> end.minusDays(1).toString()).orElse(""),
          each.due().map(DueDate::adjusted).map(LocalDate::toString).orElse("not scheduled"),
          MoneyText.of(each.grossAmount()),
          MoneyText.of(each.netAmount()));
    }
    return table;
  }

  private TextTable payers() {
    TextTable table = new TextTable("Payer by payer").words("payer").words("").numbers("pays");
    for (PayerPayment each : statement.payers()) {
      String name =
          statement.contract().parties().stream()
              .filter(party -> party.id().equals(each.party()))
              .map(party -> party.name())
              .findFirst()
              .orElse("");
      table.row(
          each.party(), name.equals(each.party()) ? "" : name, MoneyText.of(each.exactAmount()));
    }
    return table.row("unfunded", "", MoneyText.of(statement.unfundedAmount()));
  }

  private TextTable limits() {
    TextTable table =
        new TextTable("Limits").words("limit").words("for").numbers("used").numbers("left");
    for (Headroom each : statement.limits()) {
      table.row(row(each));
    }
    return table;
  }

  private static String[] row(Headroom headroom) {
    return headroom.match(
        new Headroom.Cases<String[]>() {
          @Override
          public String[] amount(Headroom.OfAmount of) {
            return cells(of, holder(of.year()), money(of.usedAmount()), money(of.leftAmount()));
          }

          @Override
          public String[] quantity(Headroom.OfQuantity of) {
            return cells(of, holder(of.year()), outcomes(of.used()), outcomes(of.left()));
          }

          @Override
          public String[] participants(Headroom.OfParticipants of) {
            return cells(
                of,
                "each participant: reached by "
                    + of.reached()
                    + ", "
                    + money(of.withheldAmount())
                    + " withheld",
                "",
                "");
          }
        });
  }

  private static String[] cells(Headroom headroom, String holder, String used, String left) {
    return new String[] {headroom.limit(), holder, used, left};
  }

  private static String holder(Optional<DateRange> year) {
    return year.map(range -> "year from " + range.startInclusive()).orElse("the contract");
  }

  private static String money(Amount amount) {
    return MoneyText.of(amount);
  }

  private static String outcomes(BigFraction quantity) {
    return Fractions.text(quantity) + " outcomes";
  }

  private TextTable notApplied() {
    TextTable table = new TextTable("Rules not applied").words("rule").words("because");
    for (NotApplied each : statement.notApplied()) {
      table.row(each.rule().id(), each.because());
    }
    return table;
  }
}
