package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.statement.Headroom;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.projection.EvidenceForm;
import org.outturn.pricing.projection.ExpectedOutcome;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.projection.ScenarioProjection;

/**
 * What a contract would pay, as whoever signs it looks at it: first what is not known and could not
 * be applied, then scenario by period, outcome, payer and limit.
 */
public final class ProjectionReport {
  private final Delivery delivery;
  private final Projection projection;
  private final ImmutableList<ProjectedPeriod> periods;

  /**
   * The report of a projection.
   *
   * @param delivery what is expected under it
   * @param projection what it would pay
   * @param periods the projection by period, beside plan and actual
   */
  public ProjectionReport(
      Delivery delivery, Projection projection, ImmutableList<ProjectedPeriod> periods) {
    this.delivery = delivery;
    this.projection = projection;
    this.periods = periods;
  }

  /**
   * What would be paid, in one sentence.
   *
   * @return such as {@code housing, expected: BASE 306,000.00, LOW 275,400.00 GBP}
   */
  String finding() {
    return projection.scenarios().stream()
        .map(each -> each.scenario() + " " + MoneyText.of(each.total()))
        .collect(
            Collectors.joining(
                ", ",
                projection.contract() + ", projected: ",
                " " + projection.currency().getCurrencyCode()));
  }

  /**
   * The report as text.
   *
   * @return lines of at most about 120 characters, the same on every machine
   */
  public String print() {
    StringBuilder text =
        new StringBuilder("Projection: ")
            .append(delivery.name().isEmpty() ? delivery.id() : delivery.name())
            .append("\nDelivery ")
            .append(projection.delivery())
            .append(" under contract ")
            .append(projection.contract())
            .append(", amounts in ")
            .append(projection.currency().getCurrencyCode())
            .append("\n\n");
    notes("Not known", each -> projection.unknowns().stream().toList(), text);
    notes(
        "Missing",
        each -> each.missing().stream().map(missing -> missing.toString()).toList(),
        text);
    notes("Worked out on", ProjectionReport::form, text);
    notApplied(text);
    text.append('\n').append(byScenario().print());
    if (periods.stream().anyMatch(each -> each.planned().or(each::actual).isPresent())) {
      text.append('\n').append(beside().print());
    }
    text.append('\n').append(outcomes().print());
    text.append('\n').append(payers().print());
    TextTable limits = limits();
    return (limits.isEmpty() ? text : text.append('\n').append(limits.print())).toString();
  }

  /** What is said of scenarios, once for those of which it is the same. */
  private void notes(
      String title, Function<ScenarioProjection, List<String>> notes, StringBuilder text) {
    Map<String, List<String>> scenarios = new LinkedHashMap<>();
    for (ScenarioProjection each : projection.scenarios()) {
      notes
          .apply(each)
          .forEach(
              note ->
                  scenarios.computeIfAbsent(note, any -> new ArrayList<>()).add(each.scenario()));
    }
    scenarios.forEach(
        (note, of) ->
            text.append(title)
                .append(
                    of.size() == projection.scenarios().size()
                        ? ""
                        : " in " + String.join(", ", of))
                .append(": ")
                .append(note)
                .append('\n'));
  }

  /** Once, where it is the same of all scenarios. */
  private void notApplied(StringBuilder text) {
    if (isTheSameInAllScenarios()) {
      text.append(NotAppliedText.print(projection.scenarios().get(0).notApplied()));
      return;
    }
    for (ScenarioProjection each : projection.scenarios()) {
      text.append(NotAppliedText.print(NotAppliedText.in(each.scenario()), each.notApplied()));
    }
  }

  private boolean isTheSameInAllScenarios() {
    return projection.scenarios().stream().map(ScenarioProjection::notApplied).distinct().count()
        == 1;
  }

  /** The same as lines above a picture. */
  List<String> notAppliedLines() {
    return isTheSameInAllScenarios()
        ? NotAppliedText.lines(projection.scenarios().get(0).notApplied())
        : projection.scenarios().stream()
            .flatMap(
                each ->
                    NotAppliedText.lines(NotAppliedText.in(each.scenario()), each.notApplied())
                        .stream())
            .toList();
  }

  private static List<String> form(ScenarioProjection projection) {
    return List.of(
        projection.form() == EvidenceForm.TALLIES
            ? "exact expected numbers, as tallies"
            : projection.evidence().participants()
                + " whole people, since "
                + projection.needs().stream()
                    .map(each -> each.because() + " (" + each.rule().id() + ")")
                    .collect(Collectors.joining("; ")));
  }

  private TextTable byScenario() {
    TextTable table = new TextTable("What would be paid").words("from").words("to");
    projection.scenarios().forEach(each -> table.numbers(each.scenario()));
    TreeMap<LocalDate, DateRange> days = new TreeMap<>();
    periods.stream()
        .filter(each -> each.projected().signum() != 0)
        .forEach(each -> days.put(each.period().startInclusive(), each.period()));
    Amount zero = Amount.zero(projection.currency());
    for (Map.Entry<LocalDate, DateRange> day : days.entrySet()) {
      row(
          table,
          List.of(day.getKey().toString(), last(day.getValue())),
          each -> each.byPeriod().getOrDefault(day.getKey(), zero));
    }
    row(table, List.of("total", ""), ScenarioProjection::total);
    return table;
  }

  private void row(
      TextTable table, List<String> first, Function<ScenarioProjection, Amount> amount) {
    List<String> cells = new ArrayList<>(first);
    projection.scenarios().forEach(each -> cells.add(MoneyText.of(amount.apply(each))));
    table.row(cells.toArray(new String[0]));
  }

  private static String last(DateRange period) {
    return period.lastDay().map(LocalDate::toString).orElse("");
  }

  private TextTable beside() {
    TextTable table =
        new TextTable("Beside plan and actual")
            .words("scenario")
            .words("from")
            .words("to")
            .numbers("planned")
            .numbers("projected")
            .numbers("actual");
    for (ScenarioProjection scenario : projection.scenarios()) {
      List<ProjectedPeriod> of =
          periods.stream().filter(each -> each.scenario().equals(scenario.scenario())).toList();
      for (ProjectedPeriod each : of) {
        table.row(
            each.scenario(),
            each.period().startInclusive().toString(),
            last(each.period()),
            some(each.planned()),
            MoneyText.of(each.projected()),
            some(each.actual()));
      }
      table.row(
          scenario.scenario(),
          "total",
          "",
          some(sum(of, ProjectedPeriod::planned)),
          MoneyText.of(scenario.total()),
          some(sum(of, ProjectedPeriod::actual)));
    }
    return table;
  }

  private static Optional<Amount> sum(
      List<ProjectedPeriod> periods, Function<ProjectedPeriod, Optional<Amount>> amount) {
    return periods.stream().flatMap(each -> amount.apply(each).stream()).reduce(Amount::plus);
  }

  private static String some(Optional<Amount> amount) {
    return amount.map(MoneyText::of).orElse("");
  }

  private TextTable outcomes() {
    TextTable table =
        new TextTable("Outcomes")
            .words("scenario")
            .words("outcome")
            .numbers("expected")
            .numbers("paid")
            .numbers("gross")
            .numbers("adjustments")
            .numbers("net");
    for (ScenarioProjection scenario : projection.scenarios()) {
      Map<String, ExpectedOutcome> expected =
          scenario.expected().stream()
              .collect(Collectors.toMap(ExpectedOutcome::outcome, Function.identity()));
      for (OutcomePayment each : scenario.statement().outcomes()) {
        table.row(
            scenario.scenario(),
            each.outcome(),
            Optional.ofNullable(expected.get(each.outcome()))
                .map(of -> FigureText.quantity(of.quantity()))
                .orElse("measured"),
            FigureText.quantity(each.paid()),
            MoneyText.of(each.gross()),
            MoneyText.of(each.adjustments()),
            MoneyText.of(each.net()));
      }
    }
    return table;
  }

  private TextTable payers() {
    TextTable table = new TextTable("Payers").words("scenario").words("payer").numbers("would pay");
    for (ScenarioProjection scenario : projection.scenarios()) {
      for (PayerPayment each : scenario.statement().payers()) {
        table.row(scenario.scenario(), each.party(), MoneyText.of(each.amount()));
      }
      if (scenario.statement().unfunded().signum() != 0) {
        table.row(scenario.scenario(), "unfunded", MoneyText.of(scenario.statement().unfunded()));
      }
    }
    return table;
  }

  private TextTable limits() {
    TextTable table =
        new TextTable("Limits")
            .words("scenario")
            .words("limit")
            .words("for")
            .numbers("used")
            .numbers("left");
    for (ScenarioProjection scenario : projection.scenarios()) {
      for (Headroom each : scenario.statement().limits()) {
        List<String> cells = new ArrayList<>(List.of(scenario.scenario()));
        cells.addAll(List.of(StatementReport.row(each)));
        table.row(cells.toArray(new String[0]));
      }
    }
    return table;
  }
}
