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
import java.util.stream.Stream;
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
  private static final int GROSS = 4;

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
    unknowns().forEach(each -> text.append(each).append('\n'));
    basis().forEach(each -> text.append(each).append('\n'));
    notApplied(text);
    tables(Names.IDS).forEach(each -> text.append('\n').append(each.print()));
    return text.toString();
  }

  /**
   * Its tables: periods, beside plan and actual where there are any, outcomes, payers and limits.
   *
   * @param names what outcomes and payers are called
   * @return the tables
   */
  public ImmutableList<Table> tables(Names names) {
    ImmutableList.Builder<Table> tables = ImmutableList.builder();
    tables.add(byScenario());
    if (periods.stream().anyMatch(each -> each.planned().or(each::actual).isPresent())) {
      tables.add(beside());
    }
    tables.add(outcomes(names), payers(names));
    Table limits = limits();
    return (limits.isEmpty() ? tables : tables.add(limits)).build();
  }

  /** What is said of scenarios, once for those of which it is the same. */
  private Stream<String> notes(
      String title, Function<ScenarioProjection, ? extends List<String>> notes) {
    Map<String, List<String>> scenarios = new LinkedHashMap<>();
    for (ScenarioProjection each : projection.scenarios()) {
      notes
          .apply(each)
          .forEach(
              note ->
                  scenarios.computeIfAbsent(note, any -> new ArrayList<>()).add(each.scenario()));
    }
    return scenarios.entrySet().stream()
        .map(
            each ->
                title
                    + (each.getValue().size() == projection.scenarios().size()
                        ? ""
                        : " in " + String.join(", ", each.getValue()))
                    + ": "
                    + each.getKey());
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
    return notAppliedByScenario().stream().flatMap(List::stream).toList();
  }

  /**
   * Which terms could not be applied, once where it is the same of all scenarios.
   *
   * @return for each scenario what that may mean in money, then a line for each rule; none for one
   *     in which all were applied
   */
  public List<List<String>> notAppliedByScenario() {
    return (isTheSameInAllScenarios()
            ? Stream.of(NotAppliedText.lines(projection.scenarios().get(0).notApplied()))
            : projection.scenarios().stream()
                .map(
                    each ->
                        NotAppliedText.lines(
                            NotAppliedText.in(each.scenario()), each.notApplied())))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /**
   * What is not known, and which assumptions are missing.
   *
   * @return a line for each
   */
  public List<String> unknowns() {
    return Stream.concat(
            notes("Not known", each -> projection.unknowns()),
            notes(
                "Missing",
                each -> each.missing().stream().map(missing -> missing.toString()).toList()))
        .toList();
  }

  /**
   * On what it was worked out.
   *
   * @return a line, or one for each scenario of which it differs
   */
  public List<String> basis() {
    return notes("Worked out on", ProjectionReport::form).toList();
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

  private Table byScenario() {
    Table.Builder table = Table.of("Periods", "What would be paid").words("from", "to");
    projection.scenarios().forEach(each -> table.numbers(each.scenario()));
    TreeMap<LocalDate, DateRange> days = new TreeMap<>();
    periods.stream()
        .filter(each -> each.projected().signum() != 0)
        .forEach(each -> days.put(each.period().startInclusive(), each.period()));
    Amount zero = Amount.zero(projection.currency());
    for (Map.Entry<LocalDate, DateRange> day : days.entrySet()) {
      table.row(
          row(
              List.of(Cell.day(Optional.of(day.getKey())), Cell.day(day.getValue().lastDay())),
              each -> Cell.amount(each.byPeriod().getOrDefault(day.getKey(), zero))));
    }
    int above = table.size();
    return table
        .total(
            row(
                List.of(Cell.words("total"), Cell.nothing()),
                each -> total(Optional.of(each.total()), above)))
        .build();
  }

  private List<Cell> row(List<Cell> first, Function<ScenarioProjection, Cell> cell) {
    return Stream.concat(first.stream(), projection.scenarios().stream().map(cell)).toList();
  }

  private static Cell total(Optional<Amount> total, int above) {
    return total.isEmpty() || above == 0
        ? Cell.amount(total)
        : Cell.amount(total).by(Formulas.sumAbove(above));
  }

  private Table beside() {
    Table.Builder table =
        Table.of("Plan and actual", "Beside plan and actual")
            .words("scenario", "from", "to")
            .numbers("planned", "projected", "actual");
    for (ScenarioProjection scenario : projection.scenarios()) {
      List<ProjectedPeriod> of =
          periods.stream().filter(each -> each.scenario().equals(scenario.scenario())).toList();
      for (ProjectedPeriod each : of) {
        table.row(
            Cell.words(each.scenario()),
            Cell.day(Optional.of(each.period().startInclusive())),
            Cell.day(each.period().lastDay()),
            Cell.amount(each.planned()),
            Cell.amount(each.projected()),
            Cell.amount(each.actual()));
      }
      table.total(
          Cell.words(scenario.scenario()),
          Cell.words("total"),
          Cell.nothing(),
          total(sum(of, ProjectedPeriod::planned), of.size()),
          total(Optional.of(scenario.total()), of.size()),
          total(sum(of, ProjectedPeriod::actual), of.size()));
    }
    return table.build();
  }

  private static Optional<Amount> sum(
      List<ProjectedPeriod> periods, Function<ProjectedPeriod, Optional<Amount>> amount) {
    return periods.stream().flatMap(each -> amount.apply(each).stream()).reduce(Amount::plus);
  }

  private Table outcomes(Names names) {
    Table.Builder table =
        Table.of("Outcomes", "Outcomes")
            .words("scenario", "outcome")
            .numbers("expected", "paid", "gross", "adjustments", "net");
    for (ScenarioProjection scenario : projection.scenarios()) {
      Map<String, ExpectedOutcome> expected =
          scenario.expected().stream()
              .collect(Collectors.toMap(ExpectedOutcome::outcome, Function.identity()));
      for (OutcomePayment each : scenario.statement().outcomes()) {
        table.row(
            Cell.words(scenario.scenario()),
            Cell.named(each.outcome(), names.outcome(each.outcome())),
            Optional.ofNullable(expected.get(each.outcome()))
                .map(of -> Cell.quantity(FigureText.quantity(of.quantity()), of.quantity()))
                .orElse(Cell.words("measured")),
            Cell.quantity(FigureText.quantity(each.paid()), each.paid()),
            Cell.amount(each.gross()),
            Cell.amount(each.adjustments()),
            Cell.amount(each.net()).by(here -> here.beside(GROSS) + "+" + here.beside(GROSS + 1)));
      }
    }
    return table.build();
  }

  private Table payers(Names names) {
    Table.Builder table =
        Table.of("Payers", "Payers").words("scenario", "payer").numbers("would pay");
    for (ScenarioProjection scenario : projection.scenarios()) {
      Cell of = Cell.words(scenario.scenario());
      for (PayerPayment each : scenario.statement().payers()) {
        table.row(
            of, Cell.named(each.party(), names.party(each.party())), Cell.amount(each.amount()));
      }
      if (scenario.statement().unfunded().signum() != 0) {
        table.row(of, Cell.words("unfunded"), Cell.amount(scenario.statement().unfunded()));
      }
    }
    return table.build();
  }

  private Table limits() {
    Table.Builder table =
        Table.of("Limits", "Limits").words("scenario", "limit", "for").numbers("used", "left");
    for (ScenarioProjection scenario : projection.scenarios()) {
      for (Headroom each : scenario.statement().limits()) {
        table.row(
            Stream.concat(
                    Stream.of(Cell.words(scenario.scenario())), StatementReport.row(each).stream())
                .toList());
      }
    }
    return table.build();
  }
}
