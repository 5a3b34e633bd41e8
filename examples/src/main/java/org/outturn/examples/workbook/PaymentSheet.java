package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.PayerRule;
import org.outturn.core.ratecard.Tariff;
import org.outturn.examples.businesscase.AdjustmentCause;

/**
 * What a contract pays at one volume, by formulas: expected outcomes by date, gross, deadweight,
 * deductibles, limits in their order, payers, and what falls due when.
 */
final class PaymentSheet {
  private final Workings workings;
  private final ContractInputs inputs;
  private final OutcomesContract contract;
  private final Minor minor;
  private final String currency;
  private final ImmutableList<Series> series;
  private final ImmutableList<String> names;
  private final Map<AdjustmentCause, String> changed = new LinkedHashMap<>();
  private List<Row> amounts = new ArrayList<>();

  PaymentSheet(Workings workings, ContractInputs inputs, Minor minor) {
    this.workings = workings;
    this.inputs = inputs;
    this.contract = inputs.contract();
    this.minor = minor;
    this.currency = contract.currency().getCurrencyCode();
    this.series = inputs.quantities().keySet().asList();
    this.names =
        series.stream()
            .map(each -> each.words(contract.outcomes()))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Writes it.
   *
   * @param factor the cell of what every tally is multiplied by
   * @param counted the outcome that stands for success; empty where all do
   */
  PaymentPlaces write(String factor, Optional<String> counted) {
    workings.group("When");
    Row day =
        workings
            .row("achieved on", "date", "claim-order", Look.DATE)
            .is(Workings.ofInputs(inputs.dayRow()));
    Row period = inputs.periods().number(workings, day.here());
    Row due =
        workings
            .row("due on", "date", "due-date", Look.DATE)
            .is(inputs.periods().lastDay(period.here()) + "+" + inputs.paymentDays());
    Row year = year(day);

    List<Row> quantities = quantities(factor);
    Row gross = gross(quantities);
    CutRows cuts = new CutRows(workings, minor, currency, Optional.of(year));
    contract.deductibles().stream()
        .sorted(Comparator.comparing(Deductible::scope))
        .forEach(each -> cut(cuts, each));
    contract.limits().stream()
        .filter(each -> !each.scope().isOfParticipant())
        .sorted(Comparator.comparing(Limit::scope))
        .forEach(each -> cut(cuts, each));
    return pay(gross, due, outcomes(quantities, counted));
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

  private List<Row> quantities(String factor) {
    workings.group("Outcomes expected");
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      int row = inputs.quantities().values().asList().get(i);
      rows.add(
          workings
              .row(names.get(i), unit(series.get(i)), "gross", Look.QUANTITY)
              .is("ROUND(" + Workings.ofInputs(row) + "*" + factor + ",6)")
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
  private Row gross(List<Row> quantities) {
    List<Optional<Tariff>> tariffs =
        series.stream()
            .map(each -> each.tariff(contract.rateCard().versions().get(0).tariffs()))
            .toList();
    List<String> exact = exact(quantities, tariffs);
    workings.group("Gross: outcomes at their price");
    List<Row> gross = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      gross.add(money(names.get(i), Rule.GROSS).is(minor.rounded(exact.get(i))).summed());
    }
    Row sum = money("gross", Rule.GROSS).is(minor.nearest(Workings.sum(gross))).summed();
    amounts = afterDeadweight(gross, exact);
    return sum;
  }

  /** Formulas: what the outcomes of each series are worth, by unit or by the tiers they reach. */
  private List<String> exact(List<Row> quantities, List<Optional<Tariff>> tariffs) {
    Map<Tariff, Row> reachedBefore = new LinkedHashMap<>();
    Map<Tariff, List<Row>> counted = new LinkedHashMap<>();
    List<String> exact = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      Row quantity = quantities.get(i);
      if (tariffs.get(i).isEmpty()) {
        exact.add("0");
        continue;
      }
      Tariff tariff = tariffs.get(i).get();
      PriceInputs price = inputs.price(tariff);
      if (price.isByUnit()) {
        exact.add(quantity.here() + "*" + price.tiers().get(0).amount());
        continue;
      }
      if (!reachedBefore.containsKey(tariff)) {
        workings.group("Outcomes counted for tiers: " + names.get(i));
      }
      List<Row> sameDay = counted.computeIfAbsent(tariff, each -> new ArrayList<>());
      Row before = reachedBefore.computeIfAbsent(tariff, each -> workings.later());
      Row reached =
          workings.row(
              "counted before: " + names.get(i), unit(series.get(i)), "price-form", Look.QUANTITY);
      reached.is("ROUND(" + before.before() + "+" + Workings.sum(List.copyOf(sameDay)) + ",6)");
      sameDay.add(quantity);
      exact.add(
          "("
              + price.worth(reached.here() + "+" + quantity.here())
              + ")-("
              + price.worth(reached.here())
              + ")");
    }
    reachedBefore.forEach(
        (tariff, row) -> {
          workings.put(
              row, "counted so far: " + tariff.outcome(), "outcomes", "price-form", Look.QUANTITY);
          row.is(
              "ROUND("
                  + row.before()
                  + "+"
                  + Workings.sum(counted.getOrDefault(tariff, List.of()))
                  + ",6)");
        });
    return exact;
  }

  private List<Row> afterDeadweight(List<Row> gross, List<String> exact) {
    List<Row> after = new ArrayList<>(gross);
    Map<String, List<Integer>> reduced = new LinkedHashMap<>();
    for (int i = 0; i < series.size(); i++) {
      int at = i;
      String outcome = series.get(i).outcome();
      inputs
          .deadweight(outcome)
          .ifPresent(rate -> reduced.computeIfAbsent(outcome, each -> new ArrayList<>()).add(at));
    }
    if (!reduced.isEmpty()) {
      workings.group("After deadweight: what would have happened anyway is not paid");
    }
    reduced.forEach(
        (outcome, places) -> {
          String rate = inputs.deadweight(outcome).orElseThrow();
          for (int i : places) {
            after.set(
                i,
                money("after deadweight: " + names.get(i), Rule.DEADWEIGHT_ON_PRICE)
                    .is(minor.rounded("(" + exact.get(i) + ")*(1-" + rate + ")"))
                    .summed());
          }
          Row taken =
              money("deadweight: " + outcome, Rule.DEADWEIGHT_ON_PRICE)
                  .is(
                      minor.nearest(
                          Workings.sum(places.stream().map(after::get).toList())
                              + "-"
                              + Workings.sum(places.stream().map(gross::get).toList())))
                  .summed();
          changed.put(
              new AdjustmentCause(Rule.DEADWEIGHT_ON_PRICE, Optional.of(outcome)), taken.total());
        });
    return after;
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
        Rule.DEDUCTIBLE);
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
        Rule.PART_PAY);
  }

  private void cut(CutRows cuts, CutRows.Cut cut, Coverage coverage, Rule rule) {
    List<Integer> covered = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      String outcome = series.get(i).outcome();
      if (contract.outcomes().stream()
          .anyMatch(each -> each.id().equals(outcome) && coverage.covers(each))) {
        covered.add(i);
      }
    }
    if (!covered.isEmpty()) {
      List<Row> after = new ArrayList<>();
      Row taken =
          cuts.write(
              cut,
              covered.stream().map(names::get).toList(),
              covered.stream().map(amounts::get).toList(),
              after);
      for (int i = 0; i < covered.size(); i++) {
        amounts.set(covered.get(i), after.get(i));
      }
      changed.put(new AdjustmentCause(rule, Optional.of(cut.id())), taken.total());
    }
  }

  private PaymentPlaces pay(Row gross, Row due, String outcomes) {
    workings.group("Who pays");
    Row net = money("net: payable", Rule.PAYER_SPLIT).is(minor.nearest(Workings.sum(amounts)));
    net.summed();
    Row soFar = money("payable so far", Rule.PAYER_SPLIT);
    soFar.is(minor.nearest(soFar.before() + "+" + net.here()));
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
    unfunded.inAll("MAX(" + unfunded.all() + ")");
    Row amount =
        money("falls due", Rule.SETTLEMENT)
            .is(
                minor.nearest(
                    Workings.sum(payers)
                        + "-("
                        + String.join("+", payers.stream().map(Row::before).toList())
                        + ")"))
            .summed();
    return new PaymentPlaces(
        outcomes,
        gross.total(),
        ImmutableMap.copyOf(changed),
        net.total(),
        "0",
        payers.stream().map(Row::total).collect(ImmutableList.toImmutableList()),
        unfunded.total(),
        due.all(),
        amount.all(),
        workings.columns());
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
    Row row = money("paid so far: " + payer.party(), Rule.PAYER_SPLIT).is(minor.nearest(within));
    return row.inAll("MAX(" + row.all() + ")");
  }
}
