package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.PayerRule;
import org.outturn.examples.businesscase.AdjustmentCause;

/**
 * What a contract pays at one volume, by formulas: expected outcomes by date, gross, deadweight,
 * deductibles, limits in their order, payers, and what falls due when.
 */
final class PaymentSheet {
  private final Workings workings;
  private final ContractInputs inputs;
  private final ExpectedOutcomes expectedOutcomes;
  private final OutcomesContract contract;
  private final Minor minor;
  private final String currency;
  private final ImmutableList<Series> series;
  private final ImmutableList<String> names;
  private final Map<AdjustmentCause, String> changed = new LinkedHashMap<>();
  private final List<KnownRows.Covering> cuts = new ArrayList<>();
  private final List<Row> beside = new ArrayList<>();
  private List<Row> amounts = new ArrayList<>();

  PaymentSheet(
      Workings workings, ContractInputs inputs, ExpectedOutcomes expectedOutcomes, Minor minor) {
    this.workings = workings;
    this.inputs = inputs;
    this.expectedOutcomes = expectedOutcomes;
    this.contract = inputs.contract();
    this.minor = minor;
    this.currency = contract.currency().getCurrencyCode();
    this.series = inputs.series();
    this.names =
        series.stream()
            .map(each -> each.words(contract.outcomes()))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Writes it.
   *
   * @param success the outcome that stands for success; empty where all do
   * @param byYear how days are written, where the value to the public asks for years
   */
  PaymentPlaces write(Optional<String> success, Optional<ShownCalendar> byYear) {
    Timeline time = timeline();
    List<Row> expected = quantities();
    CountedRows counting = new CountedRows(workings, inputs, time, expected);
    List<Row> counted = counting.write();
    List<WorthRows.Worth> worth = new WorthRows(workings, minor, inputs, time, counted).write();
    Row gross = gross(counting, expected, counted, worth);
    amounts = payable(counting, time, counted, worth);
    List<KnownRows.Line> known = known(counted, worth);
    writeBeside();
    CutRows cutRows = new CutRows(workings, minor, currency, Optional.of(time.year()));
    contract.deductibles().stream()
        .sorted(Comparator.comparing(Deductible::scope))
        .forEach(each -> cut(cutRows, each));
    contract.limits().stream()
        .filter(each -> !each.scope().isOfParticipant())
        .sorted(Comparator.comparing(Limit::scope))
        .forEach(each -> cut(cutRows, each));
    Optional<Row> owed =
        worth.stream().anyMatch(each -> each.looksAhead().isPresent())
            ? Optional.of(
                new KnownRows(workings, minor, currency, names).write(known, together(worth), cuts))
            : Optional.empty();
    PaymentPlaces places = pay(gross, time, owed, outcomes(counted, success));
    return places.withByYear(byYear.map(each -> byYear(time, counted, each, places.amounts())));
  }

  private PaidByYear byYear(
      Timeline time, List<Row> counted, ShownCalendar calendar, String amounts) {
    workings.group("Calendar years");
    Row achieved =
        workings
            .row("year in which outcomes are achieved", "year", Rule.BENEFIT.id(), Look.YEAR)
            .is(calendar.yearOf(time.day().here()));
    Row due =
        workings
            .row("year in which payments fall due", "year", Rule.BENEFIT.id(), Look.YEAR)
            .is(calendar.yearOf(time.due().here()));
    Map<String, ImmutableList<String>> cells = new LinkedHashMap<>();
    for (int i = 0; i < series.size(); i++) {
      cells.merge(
          series.get(i).outcome(),
          ImmutableList.of(counted.get(i).all()),
          (before, more) -> ImmutableList.<String>builder().addAll(before).addAll(more).build());
    }
    return new PaidByYear(achieved.all(), ImmutableMap.copyOf(cells), due.all(), amounts);
  }

  private Timeline timeline() {
    workings.group("When");
    Row day =
        workings.row("achieved on", "date", "claim-order", Look.DATE).is(expectedOutcomes.day());
    Row period = inputs.periods().number(workings, day.here());
    Row due =
        workings
            .row("due on", "date", "due-date", Look.DATE)
            .is(inputs.periods().lastDay(period.here()) + "+" + inputs.paymentDays());
    return new Timeline(day, period, due, year(day));
  }

  private Row year(Row day) {
    String years = "(YEAR(" + day.here() + ")-YEAR(" + inputs.termFrom() + "))";
    return workings
        .row("contract year", "number", "period", Look.DAYS)
        .is(
            years
                + "+IF("
                + day.here()
                + "<EDATE("
                + inputs.termFrom()
                + ",12*"
                + years
                + "),0,1)");
  }

  private List<Row> quantities() {
    workings.group("Outcomes expected");
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      rows.add(
          workings
              .row(names.get(i), unit(series.get(i)), "gross", Look.QUANTITY)
              .is(expectedOutcomes.quantities().get(i))
              .summed());
    }
    return rows;
  }

  private String unit(Series of) {
    return contract.outcomes().stream()
        .filter(each -> each.id().equals(of.outcome()))
        .map(Outcome::unit)
        .findFirst()
        .orElse("");
  }

  /** A formula: how many outcomes count in the cost per outcome. */
  private String outcomes(List<Row> quantities, Optional<String> counted) {
    List<String> totals = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      if (counted.isEmpty() || counted.get().equals(series.get(i).outcome())) {
        totals.add(quantities.get(i).total());
      }
    }
    return totals.isEmpty() ? "0" : "ROUND(" + String.join("+", totals) + ",6)";
  }

  /** Gross is for show; what is payable is rounded once, after deadweight. */
  private Row gross(
      CountedRows counting, List<Row> expected, List<Row> counted, List<WorthRows.Worth> worth) {
    workings.group("Gross: outcomes at their price");
    List<Row> gross = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      Row quantity = counting.mayRefuse(i) ? expected.get(i) : counted.get(i);
      gross.add(
          money(names.get(i), Rule.GROSS)
              .is(minor.rounded(worth.get(i).of(quantity.here(), "")))
              .summed());
    }
    amounts = gross;
    Row sum = money("gross", Rule.GROSS).is(minor.nearest(Workings.sum(gross))).summed();
    counting.refuse(gross, minor, changed);
    return sum;
  }

  /** What is payable of each series before deductibles and limits. */
  private List<Row> payable(
      CountedRows counting, Timeline time, List<Row> counted, List<WorthRows.Worth> worth) {
    Map<Integer, Row> anyway = new BaselineRows(workings, inputs, time, counted).write();
    List<Row> before = new ArrayList<>(amounts);
    for (int i = 0; i < series.size(); i++) {
      if (counting.mayRefuse(i)) {
        before.set(
            i,
            money("counted at its price: " + names.get(i), Rule.GROSS)
                .is(minor.rounded(worth.get(i).of(counted.get(i).here(), "")))
                .summed());
      }
    }
    List<Row> after = new ArrayList<>(before);
    Map<String, List<Integer>> reduced = new LinkedHashMap<>();
    for (int i = 0; i < series.size(); i++) {
      String outcome = series.get(i).outcome();
      if (anyway.containsKey(i) || inputs.deadweight(outcome).isPresent()) {
        reduced.computeIfAbsent(outcome, each -> new ArrayList<>()).add(i);
      }
    }
    if (!reduced.isEmpty()) {
      workings.group("After deadweight: what would have happened anyway is not paid");
    }
    reduced.forEach(
        (outcome, places) -> {
          Rule rule =
              anyway.containsKey(places.get(0))
                  ? Rule.DEADWEIGHT_ON_COUNT
                  : Rule.DEADWEIGHT_ON_PRICE;
          for (int i : places) {
            after.set(
                i,
                money("after deadweight: " + names.get(i), rule)
                    .is(
                        minor.rounded(
                            afterDeadweight(
                                worth.get(i),
                                counted.get(i),
                                Optional.ofNullable(anyway.get(i)),
                                inputs.deadweight(outcome))))
                    .summed());
          }
          Row taken =
              money("deadweight: " + outcome, rule)
                  .is(
                      minor.nearest(
                          Workings.sum(places.stream().map(after::get).toList())
                              + "-"
                              + Workings.sum(places.stream().map(before::get).toList())))
                  .summed();
          changed.put(new AdjustmentCause(rule, Optional.of(outcome)), taken.total());
        });
    return after;
  }

  private static String afterDeadweight(
      WorthRows.Worth worth, Row counted, Optional<Row> anyway, Optional<String> rate) {
    String exact =
        anyway
            .map(row -> worth.of("(" + counted.here() + "-" + row.here() + ")", row.here()))
            .orElseGet(() -> worth.of(counted.here(), ""));
    return rate.map(each -> "(" + exact + ")*(1-" + each + ")").orElse(exact);
  }

  private List<KnownRows.Line> known(List<Row> counted, List<WorthRows.Worth> worth) {
    List<KnownRows.Line> lines = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      lines.add(
          new KnownRows.Line(
              counted.get(i),
              worth.get(i).looksAhead(),
              inputs.deadweight(series.get(i).outcome()),
              amounts.get(i)));
    }
    return lines;
  }

  /** The series whose outcomes decide together what each of them is worth. */
  private static Map<Integer, List<Integer>> together(List<WorthRows.Worth> worth) {
    Map<String, List<Integer>> byTotal = new LinkedHashMap<>();
    for (int i = 0; i < worth.size(); i++) {
      if (worth.get(i).looksAhead().isPresent()) {
        byTotal.computeIfAbsent(worth.get(i).total(), each -> new ArrayList<>()).add(i);
      }
    }
    Map<Integer, List<Integer>> together = new LinkedHashMap<>();
    byTotal.values().forEach(places -> places.forEach(each -> together.put(each, places)));
    return together;
  }

  private void writeBeside() {
    if (inputs.beside().isEmpty()) {
      return;
    }
    workings.group("Paid beside outcomes: fees and grants");
    for (int i = 0; i < inputs.beside().size(); i++) {
      BesideInputs.Beside each = inputs.beside().get(i);
      String number = expectedOutcomes.besides().get(i);
      beside.add(
          money((each.isGrant() ? "grant " : "fee ") + each.id(), Rule.BLENDED)
              .is("IF(" + number + ">0," + payment(each, number) + ",0)")
              .summed());
    }
  }

  /** All of the amount, or its part: whole minor units, those left over to the first parts. */
  private String payment(BesideInputs.Beside of, String number) {
    if (of.parts() == 0) {
      return of.amount();
    }
    String whole = minor.whole(minor.count(of.amount()) + "/" + of.parts());
    return minor.amount(
        whole
            + "+IF("
            + number
            + "<="
            + minor.count(of.amount())
            + "-"
            + of.parts()
            + "*"
            + whole
            + ",1,0)");
  }

  private Row money(String label, Rule rule) {
    return workings.row(label, currency, rule.id(), Look.AMOUNT);
  }

  private void cut(CutRows cuts, Deductible deductible) {
    cut(
        cuts,
        new CutRows.Cut(
            deductible.id(),
            Rule.DEDUCTIBLE.id(),
            inputs.deductible(deductible),
            deductible.eachYear(),
            true),
        deductible.coverage(),
        Rule.DEDUCTIBLE,
        each -> false);
  }

  private void cut(CutRows cuts, Limit limit) {
    cut(
        cuts,
        new CutRows.Cut(
            limit.id(),
            Rule.PART_PAY.id(),
            inputs.limit(limit),
            limit.scope() == LimitScope.YEAR,
            false),
        limit.coverage(),
        Rule.PART_PAY,
        each -> each.isGrant() ? limit.terms().countsGrants() : limit.terms().countsFees());
  }

  private void cut(
      CutRows rows,
      CutRows.Cut cut,
      Coverage coverage,
      Rule rule,
      Predicate<BesideInputs.Beside> counts) {
    List<Integer> covered = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      String outcome = series.get(i).outcome();
      if (contract.outcomes().stream()
          .anyMatch(each -> each.id().equals(outcome) && coverage.covers(each))) {
        covered.add(i);
      }
    }
    if (covered.isEmpty()) {
      return;
    }
    cuts.add(new KnownRows.Covering(cut, Set.copyOf(covered)));
    List<Integer> grants = besideOf(counts.and(BesideInputs.Beside::isGrant));
    List<Integer> fees = besideOf(counts.and(each -> !each.isGrant()));
    List<CutRows.Line> lines = new ArrayList<>();
    grants.forEach(each -> lines.add(besideLine(each)));
    covered.forEach(each -> lines.add(new CutRows.Line(names.get(each), amounts.get(each), true)));
    fees.forEach(each -> lines.add(besideLine(each)));
    List<Row> after = new ArrayList<>();
    Row taken = rows.write(cut, lines, after);
    int place = 0;
    for (int each : grants) {
      beside.set(each, after.get(place++));
    }
    for (int each : covered) {
      amounts.set(each, after.get(place++));
    }
    for (int each : fees) {
      beside.set(each, after.get(place++));
    }
    changed.put(new AdjustmentCause(rule, Optional.of(cut.id())), taken.total());
  }

  private List<Integer> besideOf(Predicate<BesideInputs.Beside> which) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < inputs.beside().size(); i++) {
      if (which.test(inputs.beside().get(i))) {
        places.add(i);
      }
    }
    return places;
  }

  private CutRows.Line besideLine(int place) {
    return new CutRows.Line(inputs.beside().get(place).id(), beside.get(place), false);
  }

  private PaymentPlaces pay(Row gross, Timeline time, Optional<Row> owed, String outcomes) {
    workings.group("Who pays");
    Row net = money("net: payable", Rule.PAYER_SPLIT).is(minor.nearest(Workings.sum(amounts)));
    net.summed();
    Row besideSoFar = money("fees and grants so far", Rule.BLENDED);
    besideSoFar.is(minor.nearest(besideSoFar.before() + "+" + Workings.sum(beside)));
    Row soFar = money("payable so far", Rule.PAYER_SPLIT);
    soFar.is(
        minor.nearest(
            owed.map(row -> row.here() + "+" + besideSoFar.here())
                .orElseGet(() -> soFar.before() + "+" + net.here() + "+" + Workings.sum(beside))));
    List<Row> payers = new ArrayList<>();
    String shares = "0";
    for (ContractInputs.Payer each : inputs.payers()) {
      String before = shares;
      shares = shares.equals("0") ? each.share() : shares + "+" + each.share();
      payers.add(payer(each, soFar, before, shares, List.copyOf(payers)));
    }
    Row unfunded =
        money("beyond what payers committed, so far", Rule.COMMITMENT)
            .is(minor.nearest(soFar.here() + "-" + Workings.sum(payers)));
    Row amount = owed.isPresent() ? differences(time, payers) : fallsDue(payers);
    return new PaymentPlaces(
        outcomes,
        gross.total(),
        ImmutableMap.copyOf(changed),
        net.total(),
        ofStatement(besideSoFar),
        payers.stream().map(this::ofStatement).collect(ImmutableList.toImmutableList()),
        ofStatement(unfunded),
        time.due().all(),
        amount.all(),
        workings.columns(),
        Optional.empty());
  }

  /** A formula: what a sum so far comes to on the last day that a statement sees. */
  private String ofStatement(Row soFar) {
    soFar.inAll("INDEX(" + soFar.all() + "," + expectedOutcomes.seen() + ")");
    return soFar.total();
  }

  private Row fallsDue(List<Row> payers) {
    return money("falls due", Rule.SETTLEMENT)
        .is(
            minor.nearest(
                Workings.sum(payers)
                    + "-("
                    + String.join("+", payers.stream().map(Row::before).toList())
                    + ")"))
        .summed();
  }

  /** Invoiced at the end of a period: what is owed then, less what was invoiced before. */
  private Row differences(Timeline time, List<Row> payers) {
    Row column = workings.row("column", "number", Rule.SETTLEMENT.id(), Look.DAYS);
    column.is(column.before() + "+1");
    Row invoiced = money("invoiced so far", Rule.SETTLEMENT);
    invoiced.is(
        "IF(COUNTIF("
            + time.period().all()
            + ",\"<=\"&"
            + time.period().here()
            + ")="
            + column.here()
            + ",MAX("
            + invoiced.before()
            + ","
            + Workings.sum(payers)
            + "),"
            + invoiced.before()
            + "+0)");
    return money("falls due", Rule.SETTLEMENT)
        .is(minor.nearest(invoiced.here() + "-" + invoiced.before()))
        .summed();
  }

  /** What a payer pays so far: its share of all so far, or what is left by those before it. */
  private Row payer(
      ContractInputs.Payer payer, Row soFar, String sharesBefore, String shares, List<Row> before) {
    String part =
        contract.payers().rule() == PayerRule.IN_ORDER
            ? soFar.here() + "-" + Workings.sum(before)
            : minor.nearest(soFar.here() + "*(" + shares + ")")
                + "-"
                + minor.nearest(soFar.here() + "*(" + sharesBefore + ")");
    String within = payer.commitment().map(most -> "MIN(" + most + "," + part + ")").orElse(part);
    return money("paid so far: " + payer.party(), Rule.PAYER_SPLIT).is(minor.nearest(within));
  }
}
