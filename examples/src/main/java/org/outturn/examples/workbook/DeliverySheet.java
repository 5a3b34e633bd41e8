package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.delivery.PathwayStep;

/**
 * What a delivery expects at one volume: from those who are referred, day by day, to those who
 * reach each outcome so much later, and from them to how many of it are expected on which day. Up
 * to every day the quantities sum to the exact number, to the millionth.
 */
final class DeliverySheet {
  private static final String DATE = "date";
  private static final String PEOPLE = "people";
  private static final String RULE = Rule.PLAN_AND_ACTUAL.id();

  private final Workings workings;
  private final DeliveryInputs inputs;
  private final DeliveryInputs.Numbers numbers;
  private final OutcomesContract contract;
  private final ImmutableList<BesideInputs.DayRow> besides;
  private final Map<DeliveryInputs.Wave, Row> referredOn = new LinkedHashMap<>();
  private final Map<DeliveryInputs.Group, Row> referred = new LinkedHashMap<>();
  private final Map<OfWave, Row> reachedOn = new LinkedHashMap<>();
  private final Map<OfWave, Row> countedOn = new LinkedHashMap<>();
  private final Map<OfGroup, Row> reached = new LinkedHashMap<>();

  private record OfWave(String outcome, DeliveryInputs.Wave wave) {}

  private record OfGroup(String outcome, DeliveryInputs.Group group) {}

  /**
   * What is written.
   *
   * @param outcomes day by day
   * @param inAll a formula for each outcome: how many are expected in all
   * @param countsByOneDay whether nothing is achieved in time and verified too late, which whole
   *     people alone could tell
   */
  record Written(
      ExpectedOutcomes outcomes, ImmutableMap<String, String> inAll, String countsByOneDay) {}

  DeliverySheet(
      Workings workings,
      DeliveryInputs inputs,
      DeliveryInputs.Numbers numbers,
      OutcomesContract contract,
      ImmutableList<BesideInputs.DayRow> besides) {
    this.workings = workings;
    this.inputs = inputs;
    this.numbers = numbers;
    this.contract = contract;
    this.besides = besides;
  }

  /** How many columns the days of a delivery take, wherever its delays put them. */
  static int columns(DeliveryInputs inputs, ImmutableList<BesideInputs.DayRow> besides) {
    int referred = inputs.waves().stream().mapToInt(DeliveryInputs.Wave::parts).sum();
    return referred * inputs.steps().size()
        + besides.stream().mapToInt(BesideInputs.DayRow::days).sum();
  }

  Written write(ContractInputs contractInputs) {
    ImmutableList<Series> series = contractInputs.series();
    writeReferred();
    inputs.steps().forEach(this::writeReached);
    Row day = writeDays();
    workings.group("Outcomes expected");
    List<Row> quantities = series.stream().map(each -> quantity(each, day)).toList();
    List<Row> fees = besides.stream().map(each -> paymentOf(each, day)).toList();
    return new Written(
        new ExpectedOutcomes(
            workings.elsewhere(day),
            elsewhere(quantities),
            elsewhere(fees),
            workings.columns(),
            workings.columns()),
        inAll(),
        workings.resolved(countsByOneDay(contractInputs)));
  }

  private String countsByOneDay(ContractInputs contractInputs) {
    List<String> late = new ArrayList<>();
    for (DeliveryInputs.Step step : inputs.steps()) {
      String outcome = step.of().outcome();
      Optional<String> end = contractInputs.countsBefore(outcome);
      if (step.verification().isPresent() && end.isPresent()) {
        for (DeliveryInputs.Wave each : inputs.waves()) {
          OfWave of = new OfWave(outcome, each);
          late.add(
              "COUNTIFS("
                  + Objects.requireNonNull(reachedOn.get(of)).all()
                  + ",\"<\"&"
                  + end.get()
                  + ","
                  + Objects.requireNonNull(countedOn.get(of)).all()
                  + ",\">=\"&"
                  + end.get()
                  + ")");
        }
      }
    }
    return late.isEmpty() ? "" : String.join("+", late) + "=0";
  }

  private ImmutableList<String> elsewhere(List<Row> rows) {
    return rows.stream().map(workings::elsewhere).collect(ImmutableList.toImmutableList());
  }

  private void writeReferred() {
    workings.group("Who is referred");
    Row part = workings.row("column", "number", RULE, Look.DAYS);
    part.is(part.before() + "+1");
    for (DeliveryInputs.Wave each : inputs.waves()) {
      String months = "(" + part.here() + "-1)*" + each.months();
      referredOn.put(
          each,
          row("referred on, " + each.name(), DATE, Look.DATE)
              .is(
                  within(
                      part,
                      each,
                      (each.atMonthEnds() ? "EOMONTH(" : "EDATE(")
                          + each.from()
                          + ","
                          + months
                          + ")",
                      "\"\"")));
    }
    for (DeliveryInputs.Group each : inputs.groups()) {
      referred.put(
          each,
          row(each.name(), PEOPLE, Look.QUANTITY)
              .is(within(part, each.wave(), numbers.number(each) + share(each, part), "0"))
              .summed());
    }
  }

  private static String share(DeliveryInputs.Group of, Row part) {
    if (of.weights().isEmpty()) {
      return "/" + of.wave().parts();
    }
    String cells = of.weights().get(0) + ":" + of.weights().get(of.weights().size() - 1);
    return "*INDEX(" + cells + "," + part.here() + ")/SUM(" + cells + ")";
  }

  private static String within(Row part, DeliveryInputs.Wave of, String then, String otherwise) {
    return "IF(" + part.here() + "<=" + of.parts() + "," + then + "," + otherwise + ")";
  }

  private Row row(String label, String unit, Look look) {
    return workings.row(label, unit, RULE, look);
  }

  private String name(String outcome) {
    return new Series(outcome, Optional.empty(), Optional.empty()).words(contract.outcomes());
  }

  private void writeReached(DeliveryInputs.Step step) {
    String outcome = step.of().outcome();
    workings.group("Who reaches " + name(outcome) + ", and when");
    for (DeliveryInputs.Wave each : inputs.waves()) {
      Row from =
          step.of()
              .after()
              .map(before -> Objects.requireNonNull(reachedOn.get(new OfWave(before, each))))
              .orElseGet(() -> Objects.requireNonNull(referredOn.get(each)));
      reachedOn.put(
          new OfWave(outcome, each),
          row("reached on, " + each.name(), DATE, Look.DATE).is(later(from, numbers.delay(step))));
    }
    for (DeliveryInputs.Group each : inputs.groups()) {
      able(step.of(), each)
          .ifPresent(
              able ->
                  numbers
                      .rate(step, each)
                      .ifPresent(
                          rate ->
                              reached.put(
                                  new OfGroup(outcome, each),
                                  row(
                                          each.name().replaceFirst("referred", "reach it"),
                                          PEOPLE,
                                          Look.QUANTITY)
                                      .is(able.here() + "*" + rate)
                                      .summed())));
    }
  }

  /** Those who can reach a step; empty where nobody can. */
  private Optional<Row> able(PathwayStep step, DeliveryInputs.Group group) {
    return step.after().isEmpty()
        ? Optional.ofNullable(referred.get(group))
        : step.after().map(before -> reached.get(new OfGroup(before, group)));
  }

  private static String later(Row from, DeliveryInputs.DelayCells delay) {
    return "IF(" + from.here() + "=\"\",\"\"," + delay.after(from.here()) + ")";
  }

  /** The days on which anything counts, each once and in order; the last fills what is left. */
  private Row writeDays() {
    workings.group("When outcomes count: on the day on which they are verified");
    List<Row> days = new ArrayList<>();
    for (DeliveryInputs.Step step : inputs.steps()) {
      String outcome = step.of().outcome();
      for (DeliveryInputs.Wave each : inputs.waves()) {
        Row on = Objects.requireNonNull(reachedOn.get(new OfWave(outcome, each)));
        Row counted =
            row("counted on: " + name(outcome) + ", " + each.name(), DATE, Look.DATE)
                .is(step.verification().map(delay -> later(on, delay)).orElse(on.here()));
        countedOn.put(new OfWave(outcome, each), counted);
        days.add(counted);
      }
    }
    for (BesideInputs.DayRow each : besides) {
      String day = Workings.ofInputs(each.row());
      days.add(
          row("paid on: " + each.id(), DATE, Look.DATE).is("IF(" + day + "=0,\"\"," + day + ")"));
    }
    String all = workings.block(days.get(0), days.get(days.size() - 1));
    workings.group("The days in their order");
    Row day = row("day", DATE, Look.DATE);
    String passed = "COUNTIF(" + all + ",\"<=\"&(" + day.before() + "+0))";
    return day.is(
        "IF("
            + passed
            + "<COUNT("
            + all
            + "),SMALL("
            + all
            + ","
            + passed
            + "+1),"
            + day.before()
            + ")");
  }

  private Row quantity(Series of, Row day) {
    String name = of.words(contract.outcomes());
    List<String> sums = new ArrayList<>();
    String each = "1";
    for (DeliveryInputs.Step step : inputs.steps()) {
      if (step.of().outcome().equals(of.outcome())) {
        each = step.quantity();
      }
    }
    for (DeliveryInputs.Group group : inputs.groups()) {
      Row people = reached.get(new OfGroup(of.outcome(), group));
      if (people != null
          && group.of().cohort().equals(of.cohort())
          && group.of().segment().equals(of.segment())) {
        Row on = Objects.requireNonNull(countedOn.get(new OfWave(of.outcome(), group.wave())));
        sums.add("SUMIF(" + on.all() + ",\"<=\"&" + day.here() + "," + people.all() + ")");
      }
    }
    Row soFar =
        row("expected so far: " + name, "outcomes", Look.QUANTITY)
            .is("ROUND((" + String.join("+", sums) + ")*" + each + ",6)");
    return row("expected: " + name, "outcomes", Look.QUANTITY)
        .is("ROUND(" + soFar.here() + "-" + soFar.before() + ",6)")
        .summed();
  }

  /** The number of a fee's payment on a day, in the first column of that day. */
  private Row paymentOf(BesideInputs.DayRow of, Row day) {
    String days = workings.allOfSheet(StatedInputs.SHEET, of.row());
    return workings
        .row("number of its payment: " + of.id(), "number", Rule.BLENDED.id(), Look.DAYS)
        .is(
            "IF(AND("
                + day.here()
                + "<>"
                + day.before()
                + ",COUNTIF("
                + days
                + ","
                + day.here()
                + ")>0),COUNTIF("
                + days
                + ",\"<=\"&"
                + day.here()
                + "),0)");
  }

  private ImmutableMap<String, String> inAll() {
    ImmutableMap.Builder<String, String> inAll = ImmutableMap.builder();
    for (DeliveryInputs.Step step : inputs.steps()) {
      List<String> people = new ArrayList<>();
      reached.forEach(
          (of, row) -> {
            if (of.outcome().equals(step.of().outcome())) {
              people.add(row.total());
            }
          });
      inAll.put(
          step.of().outcome(),
          people.isEmpty()
              ? "0"
              : workings.resolved("(" + String.join("+", people) + ")*" + step.quantity()));
    }
    return inAll.buildOrThrow();
  }
}
