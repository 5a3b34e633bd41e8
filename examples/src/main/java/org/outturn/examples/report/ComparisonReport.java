package org.outturn.examples.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.AddedCostKind;
import org.outturn.core.comparison.Side;
import org.outturn.core.money.Share;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.PlanVariance;
import org.outturn.pricing.comparison.SideResult;

/**
 * A comparison as a commissioner puts it into a paper: plan and actual side by side for each way to
 * pay, who bears the variance, where the two cost the same, and the bidder's case.
 */
public final class ComparisonReport {
  private final Comparison comparison;

  /**
   * The report of a comparison.
   *
   * @param comparison the comparison
   */
  public ComparisonReport(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * The report as text.
   *
   * @return tables, the same on every machine
   */
  public String print() {
    StringBuilder text =
        new StringBuilder("Comparison: ")
            .append(comparison.of().name())
            .append("\nAmounts in ")
            .append(comparison.of().currency().getCurrencyCode())
            .append('\n');
    comparison
        .notApplied()
        .forEach(
            each ->
                text.append(
                    NotAppliedText.print(NotAppliedText.in(each.scenario()), each.rules())));
    Stream.of(
            comparison.of().sides().stream().map(this::planAndActual),
            Stream.of(new DifferenceTable(comparison).table()),
            Stream.of(variance()),
            Stream.of(new BreakEvenTable(comparison).table()),
            comparison.bidder().stream().map(each -> new BidderTable(comparison, each).table()))
        .flatMap(tables -> tables)
        .filter(table -> !table.isEmpty())
        .forEach(table -> text.append('\n').append(table.print()));
    return text.toString();
  }

  private TextTable planAndActual(Side side) {
    List<SideResult> results =
        comparison.results().stream().filter(each -> each.side().equals(side)).toList();
    TextTable table = new TextTable(side.name() + ": " + TermsText.of(side.terms())).words("");
    results.forEach(each -> table.numbers(each.scenario()));
    row(
        table,
        "people helped",
        results,
        each -> each.delivery().people().map(FigureText::quantity));
    row(
        table,
        "success rate",
        results,
        each -> each.delivery().successRate().map(Share::toFraction).map(FigureText::percent));
    row(table, "outcomes", results, each -> Optional.of(FigureText.quantity(each.outcomes())));
    boolean hasDeadweight =
        results.stream().anyMatch(each -> !each.delivery().deadweight().equals(Share.ZERO));
    if (hasDeadweight) {
      row(
          table,
          "outcomes net of deadweight",
          results,
          each -> Optional.of(FigureText.quantity(each.netOutcomes())));
    }
    if (results.stream().anyMatch(each -> !each.terms().equals(side.terms()))) {
      row(table, "terms", results, each -> Optional.of(TermsText.of(each.terms())));
    }
    row(table, "payment", results, each -> Optional.of(MoneyText.of(each.payment())));
    costs(table, results);
    row(
        table,
        "cost per outcome",
        results,
        each -> Optional.of(each.costPerOutcome().map(this::money).orElse("no outcomes")));
    if (hasDeadweight) {
      row(
          table,
          "cost per net outcome",
          results,
          each -> Optional.of(each.costPerNetOutcome().map(this::money).orElse("no outcomes")));
    }
    row(
        table,
        "cost per outcome against plan",
        results,
        each -> each.variance().flatMap(PlanVariance::costPerOutcome).map(FigureText::change));
    row(table, "set aside", results, each -> each.allocated().map(MoneyText::of));
    row(table, "underspend released", results, each -> each.released().map(MoneyText::of));
    return table;
  }

  private static void costs(TextTable table, List<SideResult> results) {
    for (AddedCostKind kind : AddedCostKind.values()) {
      row(
          table,
          FigureText.words(kind) + " cost",
          results,
          each -> Optional.ofNullable(each.costs().get(kind)).map(MoneyText::of));
    }
    if (results.stream().anyMatch(each -> !each.costs().isEmpty())) {
      row(table, "total cost", results, each -> Optional.of(MoneyText.of(each.totalCost())));
    }
  }

  /** Adds a row unless no scenario has anything to say in it. */
  private static void row(
      TextTable table,
      String label,
      List<SideResult> results,
      Function<SideResult, Optional<String>> figure) {
    List<Optional<String>> figures = results.stream().map(figure).toList();
    if (figures.stream().anyMatch(Optional::isPresent)) {
      table.row(
          Stream.concat(Stream.of(label), figures.stream().map(each -> each.orElse("")))
              .toArray(String[]::new));
    }
  }

  private TextTable variance() {
    TextTable table =
        new TextTable(
                "Who bears the variance: what is missing, at its planned cost; below 0 what is beyond it")
            .words("scenario")
            .words("side")
            .numbers("outcomes")
            .numbers("at planned cost")
            .numbers("commissioner bears")
            .numbers("provider bears")
            .words("borne by");
    for (SideResult each : comparison.results()) {
      each.variance()
          .ifPresent(
              variance ->
                  table.row(
                      each.scenario(),
                      each.side().name(),
                      missing(each.planned().orElseThrow().outcomes().subtract(each.outcomes())),
                      money(variance.shortfall()),
                      money(variance.commissioner()),
                      money(variance.provider()),
                      FigureText.words(variance.borneBy())));
    }
    return table;
  }

  private String money(BigFraction exact) {
    return MoneyText.of(comparison.shown(exact));
  }

  /** Such as {@code 280 missing}, {@code 264 beyond plan} or {@code as planned}. */
  private static String missing(BigFraction outcomes) {
    if (outcomes.signum() == 0) {
      return "as planned";
    }
    return FigureText.quantity(outcomes.abs())
        + (outcomes.signum() > 0 ? " missing" : " beyond plan");
  }
}
