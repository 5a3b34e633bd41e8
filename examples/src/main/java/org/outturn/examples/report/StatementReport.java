package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.Party;
import org.outturn.core.schedule.DueDate;
import org.outturn.pricing.payment.statement.Adjustment;
import org.outturn.pricing.payment.statement.Forecast;
import org.outturn.pricing.payment.statement.Headroom;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;

/**
 * A statement as a commissioner looks at it: what is payable, for which outcomes, period by period,
 * payer by payer, with what was not paid and why.
 */
public final class StatementReport {
  private final PaymentStatement statement;
  private final List<String> outcomes;
  private final Map<String, String> outcomeNames;
  private final Map<String, String> partyNames;

  /**
   * The report of a statement.
   *
   * @param statement the statement
   */
  public StatementReport(PaymentStatement statement) {
    this(statement, Optional.empty());
  }

  private StatementReport(PaymentStatement statement, Optional<OutcomesContract> contract) {
    this.statement = statement;
    this.outcomes =
        contract.map(OutcomesContract::outcomes).orElse(ImmutableList.of()).stream()
            .map(Outcome::id)
            .toList();
    this.outcomeNames = names(contract.map(OutcomesContract::outcomes), Outcome::id, Outcome::name);
    this.partyNames = names(contract.map(OutcomesContract::parties), Party::id, Party::name);
  }

  /**
   * A report with the names that the contract gives to outcomes and parties.
   *
   * @param contract the contract
   * @param statement its statement
   * @return the report
   */
  public static StatementReport of(OutcomesContract contract, PaymentStatement statement) {
    return new StatementReport(statement, Optional.of(contract));
  }

  private static <T> Map<String, String> names(
      Optional<ImmutableList<T>> named, Function<T, String> id, Function<T, String> name) {
    Map<String, String> names = new HashMap<>();
    named.orElse(ImmutableList.of()).forEach(each -> names.put(id.apply(each), name.apply(each)));
    return names;
  }

  /**
   * The report as text.
   *
   * @return lines of at most about 120 characters, the same on every machine
   */
  public String print() {
    StringBuilder text = new StringBuilder(heading());
    text.append(NotAppliedText.print(statement.notApplied()));
    Stream.of(payable(), outcomes(), unpaid(), periods(), forecast(), payers(), limits())
        .filter(table -> !table.isEmpty())
        .forEach(table -> text.append('\n').append(table.print()));
    return text.toString();
  }

  private String heading() {
    String name = statement.name().isEmpty() ? statement.contract() : statement.name();
    return "Payment statement: "
        + name
        + "\nContract "
        + statement.contract()
        + ", as of "
        + statement.asOf()
        + ", amounts in "
        + statement.currency().getCurrencyCode()
        + "\n";
  }

  private TextTable payable() {
    TextTable table = new TextTable("What is payable").words("").words("about").numbers("amount");
    table.row("gross", "", MoneyText.of(statement.gross()));
    for (Adjustment each : statement.adjustments()) {
      if (each.amount().signum() != 0 || each.quantity().signum() != 0) {
        table.row(each.rule().id(), each.id().orElse(""), MoneyText.of(each.amount()));
      }
    }
    table.row("net", "", MoneyText.of(statement.net()));
    rowUnlessZero(table, "fees", statement.fees());
    rowUnlessZero(table, "grants", statement.grants());
    return table;
  }

  private static void rowUnlessZero(TextTable table, String about, Amount amount) {
    if (amount.signum() != 0) {
      table.row(about, "", MoneyText.of(amount));
    }
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
    for (OutcomePayment each : inOrder(statement.outcomes())) {
      String name = outcomeNames.getOrDefault(each.outcome(), "");
      table.row(
          each.outcome(),
          name.equals(each.outcome()) ? "" : name,
          Fractions.grouped(each.claimed()),
          Fractions.grouped(each.paid()),
          MoneyText.of(each.gross()),
          MoneyText.of(each.adjustments()),
          MoneyText.of(each.net()));
    }
    return table;
  }

  /** In the order of the contract, where it is known. */
  private List<OutcomePayment> inOrder(List<OutcomePayment> payments) {
    return payments.stream()
        .sorted(Comparator.comparing(each -> outcomes.indexOf(each.outcome())))
        .toList();
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
          MoneyText.of(each.claims()),
          Fractions.grouped(each.quantity()),
          MoneyText.of(each.amount()),
          each.example());
    }
    return table;
  }

  private TextTable periods() {
    TextTable table = new TextTable("Period by period").words("from").words("to").words("due");
    List<PeriodAmount> amounts =
        Stream.of(
                new PeriodAmount("gross", each -> Optional.of(each.gross()), true),
                new PeriodAmount("net", each -> Optional.of(each.net()), true),
                new PeriodAmount("fees", each -> Optional.of(each.fees()), false),
                new PeriodAmount("grants", each -> Optional.of(each.grants()), false),
                new PeriodAmount(
                    "planned",
                    PeriodPayment::planned,
                    statement.periods().stream().anyMatch(each -> each.planned().isPresent())))
            .filter(each -> each.isUsual() || each.isAnyIn(statement.periods()))
            .toList();
    amounts.forEach(each -> table.numbers(each.header()));
    for (PeriodPayment each : statement.periods()) {
      table.row(
          Stream.concat(
                  Stream.of(
                      each.period().startInclusive().toString(),
                      each.period().lastDay().map(LocalDate::toString).orElse(""),
                      each.due()
                          .map(DueDate::adjusted)
                          .map(LocalDate::toString)
                          .orElse("not scheduled")),
                  amounts.stream()
                      .map(amount -> amount.of().apply(each).map(MoneyText::of).orElse("")))
              .toArray(String[]::new));
    }
    return table;
  }

  /** What a period shows, always or where any period has some of it. */
  private record PeriodAmount(
      String header, Function<PeriodPayment, Optional<Amount>> of, boolean isUsual) {
    boolean isAnyIn(List<PeriodPayment> periods) {
      return periods.stream()
          .anyMatch(each -> of.apply(each).filter(amount -> amount.signum() != 0).isPresent());
    }
  }

  private TextTable forecast() {
    TextTable table =
        new TextTable("Forecast by scenario of the plan")
            .words("scenario")
            .numbers("actual")
            .numbers("planned later")
            .numbers("forecast");
    for (Forecast each : statement.forecast()) {
      table.row(
          each.scenario(),
          MoneyText.of(each.actual()),
          MoneyText.of(each.planned()),
          MoneyText.of(each.total()));
    }
    return table;
  }

  private TextTable payers() {
    TextTable table = new TextTable("Payer by payer").words("payer").words("").numbers("pays");
    for (PayerPayment each : statement.payers()) {
      String name = partyNames.getOrDefault(each.party(), "");
      table.row(each.party(), name.equals(each.party()) ? "" : name, MoneyText.of(each.amount()));
    }
    return table.row("unfunded", "", MoneyText.of(statement.unfunded()));
  }

  private TextTable limits() {
    Table.Builder table =
        Table.of("Limits", "Limits").words("limit", "for").numbers("used", "left");
    statement.limits().forEach(each -> table.row(row(each)));
    return table.build().text();
  }

  /** Limit, what it is of, used and left. */
  static List<Cell> row(Headroom headroom) {
    return headroom.match(
        new Headroom.Cases<List<Cell>>() {
          @Override
          public List<Cell> amount(Headroom.OfAmount of) {
            return cells(of, holder(of.holder()), Cell.amount(of.used()), Cell.amount(of.left()));
          }

          @Override
          public List<Cell> quantity(Headroom.OfQuantity of) {
            return cells(of, holder(of.holder()), outcomes(of.used()), outcomes(of.left()));
          }

          @Override
          public List<Cell> participants(Headroom.OfParticipants of) {
            return cells(
                of,
                "each participant: reached by "
                    + MoneyText.of(of.reached())
                    + ", "
                    + money(of.withheld())
                    + " withheld",
                Cell.nothing(),
                Cell.nothing());
          }
        });
  }

  private static List<Cell> cells(Headroom headroom, String holder, Cell used, Cell left) {
    return List.of(Cell.words(headroom.limit()), Cell.words(holder), used, left);
  }

  private static String holder(Optional<String> year) {
    return year.map(first -> "year from " + first).orElse("the contract");
  }

  private static String money(Amount amount) {
    return MoneyText.of(amount);
  }

  private static Cell outcomes(BigFraction quantity) {
    return Cell.quantity(Fractions.grouped(quantity) + " outcomes", quantity);
  }
}
