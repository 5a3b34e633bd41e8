package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.appraisal.Agency;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisedOutcome;
import org.outturn.core.appraisal.Benefit;
import org.outturn.core.appraisal.BenefitKind;
import org.outturn.core.appraisal.PublicCost;
import org.outturn.core.contract.Rule;

/**
 * The value to the public at one volume, year by year (rules benefit, additionality, prudence,
 * discounting and wrong-pockets). Of an outcome of year t a benefit brings its unit value in year t
 * + lag, and so long as it lasts a share less each year.
 */
final class ValueSheet {
  private final Workings workings;
  private final ValueInputs inputs;
  private final AppraisalCase of;
  private final Optional<PaidByYear> paid;
  private final String currency;
  private final Row year;
  private final Row factor;
  private final Map<String, Row> quantities = new LinkedHashMap<>();
  private final Map<String, Row> added = new LinkedHashMap<>();
  private final Map<String, Row> benefits = new LinkedHashMap<>();
  private final Map<String, Row> weights = new LinkedHashMap<>();
  private final Map<String, Row> savings = new LinkedHashMap<>();
  private final Map<String, Row> stated = new LinkedHashMap<>();
  private final Map<String, Row> costs = new LinkedHashMap<>();
  private final List<Row> saved = new ArrayList<>();
  private final List<Row> spent = new ArrayList<>();
  private final List<String> beyond = new ArrayList<>();

  /**
   * Starts it.
   *
   * @param workings the sheet
   * @param inputs the cells of the case
   * @param of the case, with what the contract pays among its costs
   * @param paid what the contract delivers and pays, by year; empty for a case of its own
   */
  ValueSheet(Workings workings, ValueInputs inputs, AppraisalCase of, Optional<PaidByYear> paid) {
    this.workings = workings;
    this.inputs = inputs;
    this.of = of;
    this.paid = paid;
    this.currency = of.currency().getCurrencyCode();
    this.year = workings.later();
    this.factor = workings.later();
  }

  /** Writes it. */
  ValuePlaces write() {
    writeYears();
    workings.group("Outcomes by year");
    of.outcomes().forEach(this::writeOutcome);
    of.benefits().forEach(this::writeBenefit);
    workings.group("Costs");
    of.costs().forEach(this::writeCost);
    workings.group("Benefits less costs, present values");
    Row gained = sum("benefits", benefits.values());
    Row fiscal = sum("of them fiscal", ofKind(BenefitKind.FISCAL));
    Row cashable = sum("of these cashable", savings.values());
    Row lost = sum("costs", costs.values());
    Row payBack = payBack("benefits", gained.here() + "-" + lost.here(), lost);
    Row fiscalBack = payBack("fiscal benefits", fiscal.here() + "-" + lost.here(), lost);
    workings.group("Found twice, until cashable savings catch up: prudent, not discounted");
    Row paidOut = sum("paid", spent);
    Row freed = sum("saved", saved);
    Row caughtUp = payBack("cashable savings", freed.here() + "-" + paidOut.here(), paidOut);
    Row open = money("paid less saved, so far", Rule.WRONG_POCKETS);
    open.is(open.before() + "+" + paidOut.here() + "-" + freed.here());
    open.inAll("MAX(0," + open.all() + ")");
    workings.group("Who pays and who gains, present values");
    ImmutableMap.Builder<String, String> pays = ImmutableMap.builder();
    ImmutableMap.Builder<String, String> gains = ImmutableMap.builder();
    for (Agency each : of.agencies()) {
      pays.put(each.id(), resolved(sum(each.id() + " pays", costsOf(each))));
      gains.put(each.id(), resolved(sum(each.id() + " gains", benefitsOf(each))));
    }
    return new ValuePlaces(
        resolved(gained),
        resolved(lost),
        resolved(fiscal),
        resolved(cashable),
        workings.resolved(String.join("+", beyond.isEmpty() ? List.of("0") : beyond)),
        resolved(payBack),
        resolved(fiscalBack),
        resolved(caughtUp),
        resolved(open),
        pays.buildOrThrow(),
        gains.buildOrThrow(),
        ImmutableMap.copyOf(Maps.transformValues(weights, this::resolved)),
        workings.resolved(seesAll()));
  }

  private String resolved(Row row) {
    return workings.resolved(row.total());
  }

  private Row money(String label, Rule rule) {
    return workings.row(label, currency, rule.id(), Look.AMOUNT);
  }

  private Row sum(String label, Iterable<Row> rows) {
    return money(label, Rule.WRONG_POCKETS)
        .is(Workings.sum(ImmutableList.copyOf(rows)) + "+0")
        .summed();
  }

  private List<Row> ofKind(BenefitKind kind) {
    return of.benefits().stream()
        .filter(each -> each.kind() == kind)
        .map(each -> Objects.requireNonNull(benefits.get(each.id())))
        .toList();
  }

  private List<Row> benefitsOf(Agency agency) {
    return of.benefits().stream()
        .filter(each -> each.agency().equals(agency.id()))
        .map(each -> Objects.requireNonNull(benefits.get(each.id())))
        .toList();
  }

  private List<Row> costsOf(Agency agency) {
    return of.costs().stream()
        .filter(each -> each.agency().equals(agency.id()))
        .map(each -> Objects.requireNonNull(costs.get(each.id())))
        .toList();
  }

  private void writeYears() {
    workings.group("Years and their discount factors");
    Row number = workings.row("number of the year", "number", discounting(), Look.DAYS);
    number.is(number.before() + "+1");
    workings.put(year, "year", "year", discounting(), Look.YEAR);
    year.is(inputs.baseYear() + "+" + number.here() + "-1");
    Row rate =
        workings
            .row("discount rate", "a year", discounting(), Look.SHARE)
            .is(inputs.rate(number.here() + "-1"));
    workings.put(factor, "discount factor", "factor", discounting(), Look.DISCOUNT);
    factor.is("IF(" + number.here() + "=1,1," + factor.before() + "/(1+" + rate.here() + "))");
  }

  private static String discounting() {
    return Rule.DISCOUNTING.id();
  }

  private void writeOutcome(AppraisedOutcome outcome) {
    String name = outcome.name().isEmpty() ? outcome.id() : outcome.name();
    String counted =
        inputs
            .quantities(outcome.id())
            .map(each -> each.of(year.here()))
            .or(() -> paid.map(each -> each.counted(outcome.id(), year.here())))
            .orElse("0");
    quantities.put(
        outcome.id(),
        workings
            .row(name, "outcomes", Rule.BENEFIT.id(), Look.QUANTITY)
            .is("ROUND(" + counted + ",6)")
            .summed());
    added.put(
        outcome.id(),
        workings
            .row("share that the service added: " + name, "share", "additionality", Look.SHARE)
            .inAll(inputs.added(outcome.id())));
  }

  private void writeBenefit(Benefit benefit) {
    String name = benefit.name().isEmpty() ? benefit.id() : benefit.name();
    workings.group("Benefit: " + name);
    ValueInputs.BenefitCells cells = inputs.benefit(benefit.id());
    Row quantity = Objects.requireNonNull(quantities.get(benefit.outcome()));
    String begins = quantityOf(quantity, year.here() + "-" + cells.lag());
    String ends = quantityOf(quantity, year.here() + "-" + cells.lag() + "-" + cells.years());
    Row felt = row("outcomes for which it is felt", "outcomes", Rule.BENEFIT, Look.QUANTITY);
    felt.is(felt.before() + "+" + begins + "-" + ends);
    String left = "(1-" + cells.dropOff() + ")";
    Row persisting = row("after drop-off", "outcomes", Rule.BENEFIT, Look.QUANTITY);
    persisting.is(
        persisting.before()
            + "*"
            + left
            + "+"
            + begins
            + "-"
            + ends
            + "*"
            + left
            + "^"
            + cells.years());
    money("gross", Rule.BENEFIT).is(felt.here() + "*" + cells.unitValue()).summed();
    Row ofUnit = Objects.requireNonNull(added.get(benefit.outcome()));
    Row net =
        money("net: what the service added", Rule.ADDITIONALITY)
            .is(persisting.here() + "*" + cells.unitValue() + "*" + ofUnit.total())
            .summed();
    Row prudent =
        money("prudent", Rule.PRUDENCE)
            .is(net.here() + inputs.afterReduction(benefit.grade()))
            .summed();
    Row present =
        money("present value", Rule.DISCOUNTING).is(prudent.here() + "*" + factor.here()).summed();
    benefits.put(benefit.id(), present);
    weights.put(
        benefit.id(),
        row(
                "outcomes that the service added, prudent and discounted",
                "outcomes",
                Rule.BREAK_EVEN,
                Look.QUANTITY)
            .is(
                persisting.here()
                    + "*"
                    + ofUnit.total()
                    + inputs.afterReduction(benefit.grade())
                    + "*"
                    + factor.here())
            .summed());
    cells
        .cashable()
        .ifPresent(
            share -> {
              saved.add(
                  money("cashable, prudent", Rule.WRONG_POCKETS)
                      .is(prudent.here() + "*" + share)
                      .summed());
              savings.put(
                  benefit.id(),
                  money("cashable, present value", Rule.WRONG_POCKETS)
                      .is(present.here() + "*" + share)
                      .summed());
            });
    String lasting =
        "IF("
            + cells.dropOff()
            + "=0,"
            + cells.years()
            + ",(1-"
            + left
            + "^"
            + cells.years()
            + ")/IF("
            + cells.dropOff()
            + "=0,1,"
            + cells.dropOff()
            + "))";
    Row later =
        money("net, after these years", Rule.BENEFIT)
            .inAll(
                quantity.total()
                    + "*"
                    + cells.unitValue()
                    + "*"
                    + ofUnit.total()
                    + "*"
                    + lasting
                    + "-"
                    + net.total());
    beyond.add(later.total());
  }

  private String quantityOf(Row quantity, String ofYear) {
    return "SUMIF(" + year.all() + "," + ofYear + "," + quantity.all() + ")";
  }

  private Row row(String label, String unit, Rule rule, Look look) {
    return workings.row(label, unit, rule.id(), look);
  }

  private void writeCost(PublicCost cost) {
    String name = cost.name().isEmpty() ? cost.id() : cost.name();
    String amount =
        inputs
            .cost(cost.id())
            .map(each -> each.of(year.here()))
            .or(() -> paid.map(each -> each.paid(year.here())))
            .orElse("0");
    Row paidOut = money(name, Rule.WRONG_POCKETS).is(amount).summed();
    Row prudent =
        money(name + ", prudent", Rule.PRUDENCE)
            .is(paidOut.here() + inputs.afterUplift(cost.grade()) + "+0")
            .summed();
    spent.add(prudent);
    stated.put(cost.id(), paidOut);
    costs.put(
        cost.id(),
        money(name + ", present value", Rule.DISCOUNTING)
            .is(prudent.here() + "*" + factor.here())
            .summed());
  }

  /** From the last year on which less had come back than was paid, and not before any is paid. */
  private Row payBack(String what, String difference, Row paidOut) {
    Row balance = money(what + " less costs, so far", Rule.WRONG_POCKETS);
    balance.is("ROUND(" + balance.before() + "+" + difference + ",6)");
    Row open =
        workings
            .row("years in which it is below nothing", "year", wrongPockets(), Look.YEAR)
            .is("IF(" + balance.here() + "<0," + year.here() + ",\"\")");
    open.inAll("MAX(0," + open.all() + ")");
    Row paying =
        workings
            .row("years in which anything is paid", "year", wrongPockets(), Look.YEAR)
            .is("IF(" + paidOut.here() + ">0," + year.here() + ",\"\")");
    paying.inAll("MIN(" + paying.all() + ")");
    Row back =
        workings
            .row("years after which " + what + " have paid back", "year", wrongPockets(), Look.YEAR)
            .is(
                "IF(AND("
                    + year.here()
                    + ">"
                    + open.total()
                    + ","
                    + year.here()
                    + ">="
                    + paying.total()
                    + "),"
                    + year.here()
                    + ",\"\")");
    return back.inAll(
        "IF(COUNT(" + back.all() + ")=0,\"" + ValuePlaces.NOT_BACK + "\",MIN(" + back.all() + "))");
  }

  private static String wrongPockets() {
    return Rule.WRONG_POCKETS.id();
  }

  private String seesAll() {
    List<String> differences = new ArrayList<>();
    paid.ifPresent(
        each -> {
          for (AppraisedOutcome outcome : of.outcomes()) {
            if (inputs.quantities(outcome.id()).isEmpty()) {
              Row counted = Objects.requireNonNull(quantities.get(outcome.id()));
              differences.add(
                  "ABS(" + counted.total() + "-(" + each.countedInAll(outcome.id()) + "))<0.00001");
            }
          }
          for (PublicCost cost : of.costs()) {
            if (inputs.cost(cost.id()).isEmpty()) {
              Row amount = Objects.requireNonNull(stated.get(cost.id()));
              differences.add("ABS(" + amount.total() + "-SUM(" + each.amounts() + "))<0.005");
            }
          }
        });
    return differences.isEmpty() ? "TRUE" : "AND(" + String.join(",", differences) + ")";
  }
}
