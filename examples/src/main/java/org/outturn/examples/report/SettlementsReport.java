package org.outturn.examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.statement.Correction;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/** Settlements as whoever sends the invoices looks at them: period by period, payer by payer. */
public final class SettlementsReport {
  private final OutcomesContract contract;
  private final Settlements settlements;

  /**
   * The report of settlements.
   *
   * @param contract the contract
   * @param settlements its settlements
   */
  public SettlementsReport(OutcomesContract contract, Settlements settlements) {
    this.contract = contract;
    this.settlements = settlements;
  }

  /**
   * The report as text.
   *
   * @return lines of at most about 120 characters, the same on every machine
   */
  public String print() {
    String name = contract.name().isEmpty() ? contract.id() : contract.name();
    StringBuilder text =
        new StringBuilder("Settlements: ")
            .append(name)
            .append("\nContract ")
            .append(settlements.contract())
            .append(", as of ")
            .append(settlements.asOf())
            .append(", amounts in ")
            .append(settlements.currency().getCurrencyCode())
            .append('\n')
            .append(NotAppliedText.print(settlements.notApplied()));
    if (settlements.settlements().isEmpty()) {
      return text.append("\nNo payment period with evidence is over by then.\n").toString();
    }
    text.append('\n').append(periods().print());
    TextTable corrections = corrections();
    if (!corrections.isEmpty()) {
      text.append('\n').append(corrections.print());
    }
    return text.toString();
  }

  /** A part of what a settlement adds, shown beside it. */
  private record Part(String header, Function<Settlement, Amount> amount) {}

  /** Corrections, and fees and grants where there are any. */
  private List<Part> parts() {
    return Stream.concat(
            Stream.of(new Part("of it corrections", this::corrected)),
            Stream.of(
                    new Part("of it fees", Settlement::fees),
                    new Part("of it grants", Settlement::grants))
                .filter(this::isAnywhere))
        .toList();
  }

  private boolean isAnywhere(Part part) {
    return settlements.settlements().stream()
        .anyMatch(each -> part.amount().apply(each).signum() != 0);
  }

  private TextTable periods() {
    TextTable table =
        new TextTable("What to invoice")
            .words("from")
            .words("to")
            .words("due")
            .words("payer")
            .numbers("invoice")
            .numbers("unfunded");
    List<Part> parts = parts();
    parts.forEach(part -> table.numbers(part.header()));
    for (Settlement each : settlements.settlements()) {
      boolean first = true;
      for (PayerPayment payment : each.payers()) {
        Stream<String> row =
            Stream.of(
                first ? from(each.period()) : "",
                first ? lastDay(each.period()) : "",
                first ? due(each) : "",
                payment.party(),
                MoneyText.of(payment.amount()),
                first ? MoneyText.of(each.unfunded()) : "");
        boolean isFirst = first;
        table.row(
            Stream.concat(
                    row,
                    parts.stream()
                        .map(part -> isFirst ? MoneyText.of(part.amount().apply(each)) : ""))
                .toArray(String[]::new));
        first = false;
      }
    }
    return table.row(
        Stream.concat(
                Stream.of("total", "", "", "", MoneyText.of(settlements.total()), ""),
                parts.stream().map(part -> ""))
            .toArray(String[]::new));
  }

  private Amount corrected(Settlement settlement) {
    return settlement.corrections().stream()
        .map(Correction::amount)
        .reduce(Amount.zero(settlements.currency()), Amount::plus);
  }

  private TextTable corrections() {
    TextTable table =
        new TextTable("Corrections of earlier periods")
            .words("settled in")
            .words("claim")
            .numbers("amount")
            .words("because");
    for (Settlement each : settlements.settlements()) {
      for (Correction correction : each.corrections()) {
        table.row(
            from(each.period()),
            correction.claim(),
            MoneyText.of(correction.amount()),
            FigureText.words(correction.cause()) + ": " + correction.sentence());
      }
    }
    return table;
  }

  private static String from(DateRange period) {
    return period.startInclusive().toString();
  }

  private static String lastDay(DateRange period) {
    return period.lastDay().map(LocalDate::toString).orElse("");
  }

  private static String due(Settlement settlement) {
    return settlement.due().map(DueDate::adjusted).map(LocalDate::toString).orElse("not scheduled");
  }
}
