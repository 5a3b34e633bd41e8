package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.Uncertainty;
import org.outturn.examples.report.FigureText;
import org.outturn.examples.report.TermsTable;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.input.Point;
import org.outturn.pricing.input.TwoWaySweep;

/** What could come otherwise: the risks that were quantified, and those that were not. */
final class CaseRisks {
  private static final BigDecimal THIRD = new BigDecimal("0.333333");
  private static final BigDecimal TWO_THIRDS = new BigDecimal("0.666667");

  private final BusinessCaseAnswer answer;
  private final CaseExploration explored;
  private final DecidingText text;

  CaseRisks(BusinessCaseAnswer answer, CaseExploration explored) {
    this.answer = answer;
    this.explored = explored;
    this.text = new DecidingText(answer, explored.figure());
  }

  private String currency() {
    return answer.of().terms().currency().getCurrencyCode();
  }

  /** Each number alone: its range, the answer at both ends and where it turns. */
  TermsTable quantified() {
    return TermsTable.of(
        "Each number alone, in times as stated: " + text.figure() + ", " + currency() + " rounded",
        List.of("number", "range", "answer at its ends", "turns", "range is"),
        explored.deciding(),
        each ->
            List.of(
                text.name(each),
                DecidingText.range(each),
                text.money(each.swing().low().figure())
                    + " to "
                    + text.money(each.swing().high().figure()),
                DecidingText.turns(each),
                DecidingText.source(each)));
  }

  /** What is unknown, not applied, or not asked. */
  ImmutableList<String> notQuantified() {
    Stream<String> unknown =
        answer.of().delivery().stream().map(Delivery::unknowns).flatMap(List::stream);
    Stream<String> notApplied =
        answer.at(Volume.BASE).notApplied().stream()
            .map(each -> "Rule " + each.rule().id() + " was not applied: " + each.because() + ".");
    return Stream.of(unknown, notApplied, notVaried(), notAsked().stream())
        .flatMap(each -> each)
        .collect(ImmutableList.toImmutableList());
  }

  /** Stated as uncertain, and varied in a simulation at most. */
  private Stream<String> notVaried() {
    return answer.of().delivery().stream()
        .flatMap(each -> each.uncertainty().stream())
        .filter(
            each ->
                each.of() == Uncertainty.Kind.DELAY
                    || each.of() == Uncertainty.Kind.EFFECT
                    || each.of() == Uncertainty.Kind.MEASURED)
        .map(
            each ->
                "How far the "
                    + FigureText.words(each.of())
                    + each.outcome().map(id -> " of " + id).orElse("")
                    + " may lie from what is stated was "
                    + (answer.simulation().isPresent()
                        ? "simulated together with all else, not varied alone."
                        : "not varied."));
  }

  private List<String> notAsked() {
    List<String> not = new ArrayList<>();
    if (answer.of().basis() == BusinessCaseQuestion.Basis.PLAN) {
      not.add("How many outcomes come: the plan states amounts alone.");
    }
    if (answer.simulation().isEmpty()) {
      not.add("Chance: nothing was simulated, so that no probability stands beside any figure.");
    }
    if (answer.of().finance().isEmpty()) {
      not.add("What investors and the provider would be left with: no financing is stated.");
    }
    if (answer.at(Volume.BASE).value().isEmpty()) {
      not.add("What outcomes are worth to the public: no benefits are stated.");
    }
    if (answer.compared().isEmpty()) {
      not.add("What paying for inputs would have cost: no budget is stated.");
    }
    not.add(
        "Whether fewer or other people would achieve outcomes under another way to pay: all"
            + " options face the same outcomes.");
    return not;
  }

  /** What has to be so for the answer to hold. */
  ImmutableList<String> conditions() {
    return explored.deciding().stream()
        .map(text::condition)
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  String twoWayName() {
    return "By volume (down) and prices (across), both in times as stated: "
        + text.figure()
        + ", "
        + currency()
        + " rounded";
  }

  ImmutableList<String> twoWayHead() {
    return explored.twoWay().stream()
        .flatMap(
            table ->
                Stream.concat(
                    Stream.of("volume"),
                    table.rows().get(0).sweep().points().stream()
                        .map(point -> DecidingText.times(point.value()))))
        .collect(ImmutableList.toImmutableList());
  }

  /** Empty where volume or prices are not stated. */
  Optional<List<PageTables.ShadedRow>> twoWay() {
    return explored.twoWay().map(this::shaded);
  }

  private List<PageTables.ShadedRow> shaded(TwoWaySweep table) {
    BigDecimal most =
        table.rows().stream()
            .flatMap(row -> row.sweep().points().stream())
            .flatMap(point -> point.figure().value().stream())
            .map(DecidingText::rounded)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    return table.rows().stream()
        .map(
            row ->
                new PageTables.ShadedRow(
                    DecidingText.times(row.value()),
                    row.sweep().points().stream().map(point -> cell(point, most)).toList()))
        .toList();
  }

  private PageTables.ShadedCell cell(Point point, BigDecimal most) {
    String shade =
        point
            .figure()
            .value()
            .map(DecidingText::rounded)
            .map(amount -> shade(amount, most))
            .orElse("none");
    return new PageTables.ShadedCell(text.money(point.figure()), shade);
  }

  private static String shade(BigDecimal amount, BigDecimal most) {
    if (amount.signum() < 0) {
      return "loss";
    }
    if (amount.compareTo(most.multiply(THIRD)) <= 0) {
      return "gain-1";
    }
    return amount.compareTo(most.multiply(TWO_THIRDS)) <= 0 ? "gain-2" : "gain-3";
  }
}
