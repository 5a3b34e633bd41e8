package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The cash of investors together, and its rate of return (rule irr-is-an-answer): found by guesses
 * that come closer, and proven by the cash discounted at it, which sums to nothing. Days are
 * counted Act/365.
 *
 * <p>Each guess is the one before, moved by how far the logarithms of what is paid back and paid in
 * lie apart, over how much later money is paid back than paid in.
 */
final class InvestorRows {
  private static final String RULE = "irr-is-an-answer";
  private static final int GUESSES = 12;

  /** What stands in place of a rate where there are several. */
  static final String SEVERAL = "several rates";

  /** Odd on purpose: no agreed rate is one of them, at which the sum would be nothing. */
  private static final ImmutableList<String> TRIED =
      ImmutableList.of(
          "-0.9321",
          "-0.8123",
          "-0.6123",
          "-0.4123",
          "-0.2123",
          "-0.1123",
          "-0.0345",
          "0.0123",
          "0.0456",
          "0.0789",
          "0.1123",
          "0.1512",
          "0.2123",
          "0.3123",
          "0.5123",
          "0.8123",
          "1.5123",
          "3.1234",
          "10.1234",
          "100.1234");

  /** What is left of a sum of binary fractions, beside what came in. */
  private static final String NOTHING = "1E-9";

  private final Workings workings;
  private final Minor minor;
  private final Day day;
  private final String currency;
  private final Row paidIn;
  private final Row paidBack;
  private final Row years;
  private final Row soFar;
  private final Row payback;
  private final Row rate;
  private final Row discounted;

  InvestorRows(Workings workings, Minor minor, Day day, String currency) {
    this.workings = workings;
    this.minor = minor;
    this.day = day;
    this.currency = currency;
    this.paidIn = workings.later();
    this.paidBack = workings.later();
    this.years = workings.later();
    this.soFar = workings.later();
    this.payback = workings.later();
    this.rate = workings.later();
    this.discounted = workings.later();
  }

  void write(List<Row> drawn, List<Row> received) {
    workings.group("Cash of investors, without grants");
    put(paidIn, "paid in", currency, Look.AMOUNT).is(minor.nearest(Workings.sum(drawn))).summed();
    put(paidBack, "paid back", currency, Look.AMOUNT)
        .is(minor.nearest(Workings.sum(received)))
        .summed();
    put(soFar, "paid back less paid in, so far", currency, Look.AMOUNT)
        .is(minor.nearest(soFar.before() + "+" + paidBack.here() + "-" + paidIn.here()))
        .inAll("SUM(" + paidBack.all() + ")-SUM(" + paidIn.all() + ")");
    writePayback();
    put(years, "years from the first day", "years", Look.DISCOUNT)
        .is("(" + day.date().here() + "-MIN(" + day.date().all() + "))/365");
    writeRate();
  }

  private Row put(Row row, String label, String unit, Look look) {
    return workings.put(row, label, unit, RULE, look);
  }

  private Row row(String label, String unit, Look look) {
    return workings.row(label, unit, RULE, look);
  }

  /** The first day of cash after which the sum so far is never below zero again. */
  private void writePayback() {
    Row spending =
        row("days on which money is paid in", "date", Look.DATE)
            .is("IF(" + paidIn.here() + ">0," + day.date().here() + ",\"\")");
    spending.inAll("MIN(" + spending.all() + ")");
    Row below =
        row("days on which less has come back than was paid in", "date", Look.DATE)
            .is("IF(" + soFar.here() + "<0," + day.date().here() + ",\"\")");
    below.inAll("MAX(" + below.all() + ")");
    put(payback, "days of cash after the last of them", "date", Look.DATE)
        .is(
            "IF(AND("
                + paidIn.here()
                + "+"
                + paidBack.here()
                + ">0,"
                + day.date().here()
                + ">"
                + below.total()
                + ","
                + day.date().here()
                + ">="
                + spending.total()
                + "),"
                + day.date().here()
                + ",\"\")");
    payback.inAll("IF(COUNT(" + payback.all() + ")=0,\"never\",MIN(" + payback.all() + "))");
  }

  private void writeRate() {
    Row guess = factors(row("discount factors, guess 1", "factor", Look.DISCOUNT));
    guess.inAll("0", Look.RATE);
    for (int i = 2; i <= GUESSES; i++) {
      Row next = factors(row("discount factors, guess " + i, "factor", Look.DISCOUNT));
      next.inAll(closer(guess), Look.RATE);
      guess = next;
    }
    Row found = countRates();
    put(rate, "rate of return: the last guess", "a year", Look.RATE)
        .inAll(
            "IF("
                + paidIn.total()
                + "=0,\"none: nothing moved\",IF("
                + paidBack.total()
                + "=0,\"total loss\",IF("
                + found.total()
                + ">1,\""
                + SEVERAL
                + "\","
                + guess.total()
                + ")))");
    put(discounted, "proof: net cash, discounted at that rate", currency, Look.AMOUNT)
        .is("(" + paidBack.here() + "-" + paidIn.here() + ")*" + guess.here())
        .summed();
  }

  /** Between which rates the discounted cash changes its sign: as often as there are rates. */
  private Row countRates() {
    List<String> changes = new ArrayList<>();
    Row before = atRate(TRIED.get(0));
    for (String tried : TRIED.subList(1, TRIED.size())) {
      Row next = atRate(tried);
      changes.add("IF(" + before.total() + "*" + next.total() + "<0,1,0)");
      before = next;
    }
    Row found = row("changes of sign: so many rates", "number", Look.DAYS);
    return found.inAll("SUM(" + String.join(",", changes) + ")");
  }

  private Row atRate(String tried) {
    return row("net cash discounted at a rate of " + tried, currency, Look.AMOUNT)
        .is("(" + paidBack.here() + "-" + paidIn.here() + ")*(1+" + tried + ")^-" + years.here())
        .summed();
  }

  private Row factors(Row row) {
    return row.is("(1+" + row.total() + ")^-" + years.here());
  }

  private String closer(Row guess) {
    String in = value(paidIn, guess);
    String back = value(paidBack, guess);
    return "IF(OR("
        + paidIn.total()
        + "=0,"
        + paidBack.total()
        + "=0),0,EXP(LN(1+"
        + guess.total()
        + ")+LN("
        + back
        + "/"
        + in
        + ")/("
        + time(paidBack, guess)
        + "/"
        + back
        + "-"
        + time(paidIn, guess)
        + "/"
        + in
        + "))-1)";
  }

  private static String value(Row cash, Row factors) {
    return "SUMPRODUCT(" + cash.all() + "," + factors.all() + ")";
  }

  private String time(Row cash, Row factors) {
    return "SUMPRODUCT(" + cash.all() + "," + factors.all() + "," + years.all() + ")";
  }

  Row paidIn() {
    return paidIn;
  }

  Row paidBack() {
    return paidBack;
  }

  Row soFar() {
    return soFar;
  }

  String rate() {
    return rate.total();
  }

  String payback() {
    return payback.total();
  }

  Row discounted() {
    return discounted;
  }

  /** A formula: whether the discounted cash sums to nothing, or there is no rate to discount at. */
  String discountsToNothing() {
    return "OR("
        + paidBack.total()
        + "=0,ABS("
        + discounted.total()
        + ")<="
        + NOTHING
        + "*("
        + paidBack.total()
        + "+"
        + paidIn.total()
        + "))";
  }
}
