package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.contract.Rule;
import org.outturn.core.ratecard.DecidedBy;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.Tariff;
import org.outturn.examples.businesscase.AdjustmentCause;

/**
 * Rows of which outcomes count: not those achieved too late, nor those whose gate is closed, nor
 * those of a grant period (rules in-time, gate and recorded-not-paid).
 */
final class CountedRows {
  private static final String NUMBER = "1 or 0";

  private final Workings workings;
  private final ContractInputs inputs;
  private final Timeline time;
  private final ImmutableList<Series> series;
  private final List<Row> expected;
  private final Map<String, Row> inTime = new LinkedHashMap<>();
  private final Map<Integer, Row> open = new LinkedHashMap<>();
  private final Map<Asked, Row> asked = new LinkedHashMap<>();
  private Optional<Row> inGrant = Optional.empty();

  /** What a gate counts: an outcome of one cohort, or of all. */
  private record Asked(String outcome, Optional<String> cohort, DecidedBy by) {}

  CountedRows(Workings workings, ContractInputs inputs, Timeline time, List<Row> expected) {
    this.workings = workings;
    this.inputs = inputs;
    this.time = time;
    this.series = inputs.series();
    this.expected = expected;
  }

  /** Writes them; gives for each series the row of what counts. */
  List<Row> write() {
    List<Gate> gates = series.stream().flatMap(each -> gates(each).stream()).toList();
    boolean mayBeLate = series.stream().anyMatch(this::isBounded);
    if (gates.isEmpty() && inputs.grants().isEmpty() && !mayBeLate) {
      return expected;
    }
    workings.group("Outcomes that count");
    series.stream().filter(this::isBounded).map(Series::outcome).distinct().forEach(this::inTime);
    if (!inputs.grants().isEmpty()) {
      inGrant = Optional.of(inGrant());
    }
    List<Row> counted = new ArrayList<>(expected);
    for (int i = 0; i < series.size(); i++) {
      if (gates(series.get(i)).isEmpty()) {
        counted.set(i, counted(i));
      }
    }
    for (int i = 0; i < series.size(); i++) {
      if (!gates(series.get(i)).isEmpty()) {
        open.put(i, open(i, counted));
        counted.set(i, counted(i));
      }
    }
    return counted;
  }

  private boolean isBounded(Series of) {
    return inputs.countsBefore(of.outcome()).isPresent();
  }

  private void inTime(String outcome) {
    String day = time.day().here();
    inTime.put(
        outcome,
        workings
            .row("in time: " + outcome, NUMBER, Rule.IN_TIME.id(), Look.DAYS)
            .is(
                "IF(AND("
                    + day
                    + ">="
                    + inputs.termFrom()
                    + ","
                    + day
                    + "<"
                    + inputs.countsBefore(outcome).orElseThrow()
                    + "),1,0)"));
  }

  private Row inGrant() {
    List<String> inside =
        inputs.grants().stream()
            .map(
                each ->
                    "AND("
                        + time.day().here()
                        + ">="
                        + each.from()
                        + ","
                        + time.day().here()
                        + "<"
                        + each.to()
                        + ")")
            .toList();
    return workings
        .row("in a grant period", NUMBER, Rule.RECORDED_NOT_PAID.id(), Look.DAYS)
        .is("IF(OR(" + String.join(",", inside) + "),1,0)");
  }

  private ImmutableList<Gate> gates(Series of) {
    return tariff(of).map(Tariff::onlyIf).orElse(ImmutableList.of());
  }

  /** A contract with gates has one version. */
  private Optional<Tariff> tariff(Series of) {
    return of.tariff(inputs.rateCard().versions().get(0).of().tariffs());
  }

  private Row counted(int index) {
    if (!mayRefuse(index)) {
      return expected.get(index);
    }
    String factors =
        times(late(index))
            + times(Optional.ofNullable(open.get(index)))
            + inGrant.map(row -> "*(1-" + row.here() + ")").orElse("");
    return workings
        .row(
            "counted: " + series.get(index).words(inputs.contract().outcomes()),
            expected.get(index).unit(),
            ruleOf(index).id(),
            Look.QUANTITY)
        .is(expected.get(index).here() + factors)
        .summed();
  }

  private Rule ruleOf(int index) {
    if (open.containsKey(index)) {
      return Rule.GATE;
    }
    return inGrant.isPresent() ? Rule.RECORDED_NOT_PAID : Rule.IN_TIME;
  }

  private Optional<Row> late(int index) {
    return Optional.ofNullable(inTime.get(series.get(index).outcome()));
  }

  private static String times(Optional<Row> row) {
    return row.map(each -> "*" + each.here()).orElse("");
  }

  private Row open(int index, List<Row> counted) {
    RateCardInputs.Version version = inputs.rateCard().versions().get(0);
    Tariff tariff = tariff(series.get(index)).orElseThrow();
    List<String> conditions = new ArrayList<>();
    for (Gate gate : tariff.onlyIf()) {
      RateCardInputs.GateCells cells = inputs.rateCard().gate(version, tariff, gate);
      Row found =
          asked.computeIfAbsent(
              new Asked(gate.outcome(), series.get(index).cohort(), gate.by()),
              each -> asked(each, counted));
      cells.atLeast().ifPresent(least -> conditions.add(found.here() + ">=" + least));
      cells.atMost().ifPresent(most -> conditions.add(found.here() + "<=" + most));
    }
    return workings
        .row(
            "gate open: " + series.get(index).words(inputs.contract().outcomes()),
            NUMBER,
            Rule.GATE.id(),
            Look.DAYS)
        .is("IF(AND(" + String.join(",", conditions) + "),1,0)");
  }

  private Row asked(Asked of, List<Row> counted) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      if (series.get(i).outcome().equals(of.outcome())
          && (of.cohort().isEmpty() || of.cohort().equals(series.get(i).cohort()))) {
        rows.add(counted.get(i));
      }
    }
    String cohort = of.cohort().map(each -> ", " + each).orElse("");
    Row row =
        workings.row(
            "counted for gates"
                + (of.by() == DecidedBy.PERIOD ? " in the period: " : " so far: ")
                + of.outcome()
                + cohort,
            "outcomes",
            Rule.GATE.id(),
            Look.QUANTITY);
    if (of.by() == DecidedBy.PERIOD) {
      List<String> sums =
          rows.stream()
              .map(
                  each ->
                      "SUMIF("
                          + time.period().all()
                          + ","
                          + time.period().here()
                          + ","
                          + each.all()
                          + ")")
              .toList();
      return row.is("ROUND(" + (sums.isEmpty() ? "0" : String.join("+", sums)) + ",6)");
    }
    return row.is("ROUND(" + row.before() + "+" + Workings.sum(rows) + ",6)");
  }

  /** Whether some outcomes of a series may not count. */
  boolean mayRefuse(int index) {
    return late(index).isPresent() || open.containsKey(index) || inGrant.isPresent();
  }

  /**
   * Writes what is not paid since it does not count.
   *
   * @param gross what each series is worth
   * @param minor rounds
   * @param changed receives what each rule takes off
   */
  void refuse(List<Row> gross, Minor minor, Map<AdjustmentCause, String> changed) {
    List<Row> byTime = new ArrayList<>();
    List<Row> byGate = new ArrayList<>();
    List<Row> byGrant = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      Row worth = gross.get(i);
      Optional<Row> late = late(i);
      Optional<Row> gate = Optional.ofNullable(open.get(i));
      if (late.isPresent()) {
        byTime.add(
            refused("too late", i, Rule.IN_TIME, worth, "*(1-" + late.get().here() + ")", minor));
      }
      if (gate.isPresent()) {
        byGate.add(
            refused(
                "gate closed",
                i,
                Rule.GATE,
                worth,
                times(late) + "*(1-" + gate.get().here() + ")",
                minor));
      }
      if (inGrant.isPresent()) {
        byGrant.add(
            refused(
                "grant period",
                i,
                Rule.RECORDED_NOT_PAID,
                worth,
                times(late) + times(inGrant) + times(gate),
                minor));
      }
    }
    note(byTime, Rule.IN_TIME, changed);
    note(byGate, Rule.GATE, changed);
    note(byGrant, Rule.RECORDED_NOT_PAID, changed);
  }

  private Row refused(
      String why, int index, Rule rule, Row worth, String refusedPart, Minor minor) {
    return workings
        .row(
            "not paid, " + why + ": " + series.get(index).words(inputs.contract().outcomes()),
            inputs.contract().currency().getCurrencyCode(),
            rule.id(),
            Look.AMOUNT)
        .is(minor.nearest("-" + worth.here() + refusedPart))
        .summed();
  }

  private static void note(List<Row> rows, Rule rule, Map<AdjustmentCause, String> changed) {
    if (!rows.isEmpty()) {
      changed.put(
          new AdjustmentCause(rule, Optional.empty()),
          String.join("+", rows.stream().map(Row::total).toList()));
    }
  }
}
