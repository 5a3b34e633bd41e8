package org.outturn.examples.workbook;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.investment.DistributionTerms;

/**
 * The days on which cash moves, in order: payments, costs, drawdowns and distributions, wherever
 * the inputs put them. The last is the first distribution date on or after everything else.
 */
final class DayRows {
  private static final String RULE = "cash-flows";

  private final Workings workings;
  private final FinanceInputs finance;
  private final Income payment;
  private final CostSheet costs;
  private final List<String> drawnOn;

  DayRows(Workings workings, FinanceInputs finance, Income payment, CostSheet costs) {
    this.workings = workings;
    this.finance = finance;
    this.payment = payment;
    this.costs = costs;
    this.drawnOn = finance.tranches().stream().flatMap(each -> each.drawnOn().stream()).toList();
  }

  /**
   * Writes them.
   *
   * @param terms when cash is paid out
   * @param periodBefore the number, from the anchor, of a period before the first day
   */
  Day write(DistributionTerms terms, int periodBefore) {
    workings.group("Days on which cash moves");
    Row number = row("column", "number", Look.DAYS);
    number.is(number.before() + "+1");
    Row due = row("payments fall due on", "date", Look.DATE).is(due(number));
    List<String> busy = new ArrayList<>(List.of(due.all(), costs.days()));
    busy.addAll(drawnOn);
    Row from =
        row("first payment, cost or drawdown", "date", Look.DATE)
            .inAll("MIN(" + String.join(",", busy) + ")");
    finance.recyclingTo().ifPresent(busy::add);
    Row to =
        row("last payment, cost or drawdown, or end of recycling", "date", Look.DATE)
            .inAll("MAX(" + String.join(",", busy) + ")");
    Row offered =
        row("distribution dates, from before the first day on", "date", Look.DATE)
            .is(
                PeriodFormulas.of(finance.anchor(), terms.anchor(), terms.frequency().months())
                        .lastDay(number.here() + "+" + periodBefore)
                    + "+"
                    + finance.lag());
    Row used = row("distribution dates in use", "date", Look.DATE).is(used(offered, from, to));
    used.inAll("MAX(" + used.all() + ")");
    Row event = row("days, in any order", "date", Look.DATE).is(event(number, due, used));
    Row date = row("day", "date", Look.DATE);
    date.is(
        choice(
            number.here() + "<=COUNT(" + event.all() + ")",
            "SMALL(" + event.all() + "," + number.here() + ")",
            used.total()));
    Row first =
        row("first column of its day", "1 or 0", Look.DAYS)
            .is(choice(date.here() + "=" + date.before(), "0", "1"));
    Row distribution =
        row("distribution date", "1 or 0", Look.DAYS)
            .is(first.here() + "*COUNTIF(" + used.all() + "," + date.here() + ")")
            .summed();
    Row last =
        row("last distribution date", "1 or 0", Look.DAYS)
            .is(choice(date.here() + "=" + used.total(), distribution.here(), "0"))
            .summed();
    String endsInTime =
        "AND("
            + last.total()
            + "=1,"
            + distribution.total()
            + "=COUNT("
            + used.all()
            + "),"
            + used.total()
            + ">="
            + to.total()
            + ")";
    return new Day(date, first, distribution, last, endsInTime);
  }

  private Row row(String label, String unit, Look look) {
    return workings.row(label, unit, RULE, look);
  }

  /** A period that pays nothing has no day of payment. */
  private String due(Row number) {
    String pays = index(payment.amounts(), number.here()) + ">0";
    return choice(
        number.here() + "<=" + payment.payments(),
        choice(pays, index(payment.due(), number.here()), "\"\""),
        "\"\"");
  }

  /** From the first distribution that is not before the first day, to the first after the last. */
  private static String used(Row offered, Row from, Row to) {
    String before = offered.before();
    return choice(
        "AND("
            + offered.here()
            + ">="
            + from.total()
            + ","
            + before
            + "<MAX("
            + from.total()
            + ","
            + to.total()
            + "))",
        offered.here(),
        "\"\"");
  }

  private String event(Row number, Row due, Row used) {
    int paid = payment.payments();
    int spent = paid + costs.count();
    int drawn = spent + drawnOn.size();
    String event = index(used.all(), number.here() + "-" + drawn);
    for (int i = drawnOn.size() - 1; i >= 0; i--) {
      event = choice(number.here() + "=" + (spent + i + 1), drawnOn.get(i), event);
    }
    return choice(
        number.here() + "<=" + paid,
        due.here(),
        choice(
            number.here() + "<=" + spent, index(costs.days(), number.here() + "-" + paid), event));
  }

  private static String choice(String when, String then, String otherwise) {
    return "IF(" + when + "," + then + "," + otherwise + ")";
  }

  private static String index(String cells, String number) {
    return "INDEX(" + cells + "," + number + ")";
  }
}
