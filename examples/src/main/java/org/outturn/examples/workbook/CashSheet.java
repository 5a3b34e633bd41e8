package org.outturn.examples.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.outturn.core.investment.DrawdownRule;
import org.outturn.core.investment.FinanceCase;

/**
 * The cash at one volume, day by day (rules cash-flows and waterfall): payments in, costs out, what
 * is missing drawn, and on distribution dates paid out rank by rank.
 */
final class CashSheet {
  private static final String CASH = "cash-flows";
  private static final String WATERFALL = "waterfall";

  private final Workings workings;
  private final Minor minor;
  private final WholeParts split;
  private final FinanceInputs inputs;
  private final FinanceCase finance;
  private final String currency;
  private final Day day;
  private final List<TrancheRows> tranches;
  private final Row balance;
  private final Row unpaid;

  CashSheet(Workings workings, Minor minor, FinanceInputs inputs, FinanceCase finance, Day day) {
    this.workings = workings;
    this.minor = minor;
    this.inputs = inputs;
    this.finance = finance;
    this.currency = finance.currency().getCurrencyCode();
    this.split = new WholeParts(workings, minor, currency);
    this.day = day;
    this.tranches =
        inputs.tranches().stream()
            .map(each -> new TrancheRows(workings, minor, day, each, currency))
            .toList();
    this.balance = workings.later();
    this.unpaid = workings.later();
  }

  /**
   * Writes it.
   *
   * @param payment what comes in
   * @param costList what goes out
   * @param isOpen whether more may come in later, so that the reserve is kept at the end
   */
  CashPlaces write(Income payment, CostSheet costList, boolean isOpen) {
    workings.group("Payments in, costs out");
    Row income = moved("outcome payments", payment.due(), payment.amounts());
    Row costs = moved("costs that fall due", costList.days(), costList.amounts());
    draw(income, costs);
    Row due =
        money("costs due, with those unpaid before", CASH)
            .is(minor.nearest(unpaid.before() + "+" + costs.here()));
    Row before =
        money("cash before costs are paid", CASH)
            .is(minor.nearest(balance.before() + "+" + income.here() + "+" + drawnInAll()));
    Row paidCosts =
        money("costs paid", CASH).is("MIN(" + before.here() + "," + due.here() + ")").summed();
    workings.put(unpaid, "costs unpaid", currency, CASH, Look.AMOUNT);
    unpaid.is(minor.nearest(due.here() + "-" + paidCosts.here()));
    unpaid.inAll("MAX(" + unpaid.all() + ")");
    Row afterCosts =
        money("cash after costs", CASH).is(minor.nearest(before.here() + "-" + paidCosts.here()));

    workings.group("Paid out on distribution dates");
    Row paidOut = paidOut(afterCosts, isOpen);
    String left = payByRank(paidOut);
    Row rest = residual(left);
    workings.put(balance, "cash at the end of the day", currency, CASH, Look.AMOUNT);
    balance.is(minor.nearest(afterCosts.here() + "-" + paidOut.here()));
    balance.inAll("INDEX(" + balance.all() + "," + workings.columns() + ")");
    return places(income, costs, paidCosts, rest);
  }

  private Row money(String label, String rule) {
    return workings.row(label, currency, rule, Look.AMOUNT);
  }

  private Row moved(String label, String days, String amounts) {
    return money(label, CASH)
        .is(
            day.once(
                minor.nearest("SUMIF(" + days + "," + day.date().here() + "," + amounts + ")")))
        .summed();
  }

  private String drawnInAll() {
    return Workings.sum(tranches.stream().map(TrancheRows::drawn).toList());
  }

  private void draw(Row income, Row costs) {
    workings.group("Drawn from tranches");
    List<Row> onTheirDay = new ArrayList<>();
    List<TrancheRows> onCall = new ArrayList<>();
    for (TrancheRows each : tranches) {
      Optional<String> stated = each.inputs().drawnOn();
      if (stated.isPresent()) {
        String isToday = day.date().here() + "=" + stated.get();
        onTheirDay.add(
            money("drawn on its day: " + each.name(), CASH)
                .is(day.once("IF(" + isToday + "," + each.undrawnBefore() + ",0)")));
        each.drew(onTheirDay.get(onTheirDay.size() - 1));
      } else {
        onCall.add(each);
      }
    }
    if (!onCall.isEmpty()) {
      drawOnCall(onCall, missing(income, costs, onTheirDay));
    }
  }

  /** So that the reserve is still there once everything due is paid. */
  private Row missing(Row income, Row costs, List<Row> onTheirDay) {
    return money("missing to pay costs and keep the reserve", CASH)
        .is(
            day.once(
                "MAX(0,"
                    + minor.nearest(
                        unpaid.before()
                            + "+"
                            + costs.here()
                            + "+"
                            + inputs.reserve()
                            + "-"
                            + balance.before()
                            + "-"
                            + income.here()
                            + "-"
                            + Workings.sum(onTheirDay))
                    + ")"));
  }

  private void drawOnCall(List<TrancheRows> onCall, Row missing) {
    List<String> names = onCall.stream().map(TrancheRows::name).toList();
    List<Row> undrawn = new ArrayList<>();
    for (TrancheRows each : onCall) {
      undrawn.add(money("undrawn before: " + each.name(), CASH).is(each.undrawnBefore()));
    }
    List<Row> drawn =
        finance.drawdown() == DrawdownRule.PRO_RATA
            ? split.byOwed("drawn", missing.here(), names, undrawn)
            : inOrder(missing, names, undrawn);
    for (int i = 0; i < onCall.size(); i++) {
      onCall.get(i).drew(drawn.get(i));
    }
  }

  private List<Row> inOrder(Row missing, List<String> names, List<Row> undrawn) {
    List<Row> drawn = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      drawn.add(
          money("drawn: " + names.get(i), CASH)
              .is(
                  minor.nearest(
                      "MIN("
                          + undrawn.get(i).here()
                          + ","
                          + missing.here()
                          + "-"
                          + Workings.sum(List.copyOf(drawn))
                          + ")")));
    }
    return drawn;
  }

  /** The last distribution pays out the reserve too, unless more may come in. */
  private Row paidOut(Row cash, boolean isOpen) {
    String mayPay =
        inputs
            .recyclingTo()
            .map(end -> "OR(" + day.last().here() + "=1," + day.date().here() + ">=" + end + ")")
            .orElse("TRUE");
    Row kept =
        money("cash that is kept", WATERFALL)
            .is(
                isOpen
                    ? inputs.reserve() + "+0"
                    : "IF(" + day.last().here() + "=1,0," + inputs.reserve() + ")");
    return money("paid out", WATERFALL)
        .is(
            "IF(AND("
                + day.distribution().here()
                + "=1,"
                + mayPay
                + "),MAX(0,"
                + minor.nearest(cash.here() + "-" + kept.here())
                + "),0)")
        .summed();
  }

  private String payByRank(Row paidOut) {
    tranches.forEach(TrancheRows::accrue);
    Map<Integer, List<TrancheRows>> byRank = new TreeMap<>();
    for (TrancheRows each : tranches) {
      byRank.computeIfAbsent(each.inputs().tranche().rank(), rank -> new ArrayList<>()).add(each);
    }
    String left = paidOut.here();
    for (List<TrancheRows> rank : byRank.values()) {
      left = pay("interest", left, rank, TrancheRows::interestOwed, TrancheRows::paidInterest);
      left = pay("principal", left, rank, TrancheRows::principalOwed, TrancheRows::paidPrincipal);
      left =
          pay(
              "preferred return",
              left,
              rank,
              TrancheRows::preferredOwed,
              TrancheRows::paidPreferred);
    }
    return left;
  }

  /** Notes what was paid of one kind. */
  private interface Paid {
    void note(TrancheRows tranche, Row amount);
  }

  private String pay(
      String kind,
      String left,
      List<TrancheRows> rank,
      Function<TrancheRows, Optional<Row>> owedOf,
      Paid paid) {
    List<TrancheRows> owedTo = new ArrayList<>();
    List<Row> owed = new ArrayList<>();
    for (TrancheRows each : rank) {
      owedOf
          .apply(each)
          .ifPresent(
              row -> {
                owedTo.add(each);
                owed.add(row);
              });
    }
    if (owed.isEmpty()) {
      return left;
    }
    List<Row> parts =
        split.byOwed(kind + " paid", left, owedTo.stream().map(TrancheRows::name).toList(), owed);
    for (int i = 0; i < parts.size(); i++) {
      paid.note(owedTo.get(i), parts.get(i));
    }
    return money(
            "left after " + kind + ", rank " + rank.get(0).inputs().tranche().rank(), WATERFALL)
        .is(minor.nearest(left + "-" + Workings.sum(parts)))
        .here();
  }

  private Row residual(String left) {
    List<String> names = new ArrayList<>(tranches.stream().map(TrancheRows::name).toList());
    List<String> shares =
        new ArrayList<>(inputs.tranches().stream().map(TrancheInputs::residualShare).toList());
    names.add("no tranche");
    shares.add("(1-" + String.join("-", shares) + ")");
    List<Row> parts = split.of("share of what is left", left, names, shares);
    List<Row> within = new ArrayList<>();
    for (int i = 0; i < tranches.size(); i++) {
      within.add(tranches.get(i).residualWithinCap(parts.get(i)));
    }
    received = new ArrayList<>();
    for (int i = 0; i < tranches.size(); i++) {
      received.add(tranches.get(i).received(within.get(i)));
    }
    excess =
        Optional.of(
            money("kept from tranches by caps", WATERFALL)
                .is(
                    minor.nearest(
                        Workings.sum(parts.subList(0, tranches.size()))
                            + "-"
                            + Workings.sum(within)))
                .summed());
    return parts.get(tranches.size());
  }

  private List<Row> received = new ArrayList<>();
  private Optional<Row> excess = Optional.empty();

  private CashPlaces places(Row income, Row costs, Row paidCosts, Row rest) {
    InvestorRows investors = new InvestorRows(workings, minor, day, currency);
    List<Row> in = new ArrayList<>();
    List<Row> out = new ArrayList<>();
    for (int i = 0; i < tranches.size(); i++) {
      if (tranches.get(i).inputs().earns()) {
        in.add(tranches.get(i).drawn());
        out.add(received.get(i));
      }
    }
    investors.write(in, out);
    String goesOut =
        totals(received)
            + "+"
            + excess.orElseThrow().total()
            + "+"
            + rest.total()
            + "+"
            + balance.total();
    String accountsForAll =
        "ABS("
            + income.total()
            + "+"
            + totals(tranches.stream().map(TrancheRows::drawn).toList())
            + "-"
            + paidCosts.total()
            + "-("
            + goesOut
            + "))<0.5*10^-"
            + minor.digits();
    return new CashPlaces(
        costs.total(),
        costs.total() + "-" + paidCosts.total(),
        unpaid.total(),
        rest.total(),
        excess.orElseThrow().total(),
        investors.paidIn().total(),
        investors.paidBack().total(),
        investors.rate(),
        investors.payback(),
        investors.discounted().total(),
        investors.discountsToNothing(),
        accountsForAll,
        day.endsInTime(),
        day.date().all(),
        investors.soFar().all(),
        workings.columns());
  }

  private static String totals(List<Row> rows) {
    return String.join("+", rows.stream().map(Row::total).toList());
  }
}
