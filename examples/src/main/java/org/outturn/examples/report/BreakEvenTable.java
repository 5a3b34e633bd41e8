package org.outturn.examples.report;

import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.Side;
import org.outturn.pricing.comparison.BreakEven;
import org.outturn.pricing.comparison.BreakEvenAnswer;
import org.outturn.pricing.comparison.BreakEvenQuantity;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.EqualRange;

/** Where two ways to pay cost the same, all else as the scenario has it. */
final class BreakEvenTable {
  private final Comparison comparison;

  BreakEvenTable(Comparison comparison) {
    this.comparison = comparison;
  }

  TextTable table() {
    TextTable table =
        new TextTable("Break-even: where the two cost the same, all else as in the scenario")
            .words("scenario")
            .words("side")
            .words("against")
            .words("what is equal")
            .words("by")
            .words("break-even");
    for (BreakEven each : comparison.breakEvens()) {
      table.row(
          each.scenario(),
          name(each.compared()),
          name(each.reference()),
          FigureText.words(each.basis()),
          quantity(each),
          answer(each));
    }
    return table;
  }

  private String name(String side) {
    return comparison.of().sides().stream()
        .filter(each -> each.id().equals(side))
        .map(Side::name)
        .findFirst()
        .orElse(side);
  }

  private String quantity(BreakEven breakEven) {
    return FigureText.words(breakEven.quantity())
        + breakEven.variedSide().map(side -> " of " + name(side)).orElse("");
  }

  private String answer(BreakEven breakEven) {
    return breakEven
        .answer()
        .match(
            new BreakEvenAnswer.Cases<String>() {
              @Override
              public String equal(BreakEvenAnswer.Equal answer) {
                return answer.ranges().stream()
                    .map(range -> range(breakEven.quantity(), range))
                    .collect(Collectors.joining("; "));
              }

              @Override
              public String never(BreakEvenAnswer.Never answer) {
                return "never: " + name(answer.dearer()) + " always costs more";
              }

              @Override
              public String notMeaningful(BreakEvenAnswer.NotMeaningful answer) {
                return "none: " + answer.because();
              }
            });
  }

  private String range(BreakEvenQuantity quantity, EqualRange range) {
    String from = value(quantity, range.from());
    if (range.isPoint()) {
      return from;
    }
    return "from " + from + range.to().map(high -> " to " + value(quantity, high)).orElse(" on");
  }

  private String value(BreakEvenQuantity quantity, BigFraction value) {
    return switch (quantity) {
      case SUCCESS_RATE -> FigureText.percent(value);
      case PEOPLE, OUTCOMES -> FigureText.quantity(value);
      case PRICE, EXTRA_COST -> MoneyText.of(comparison.shown(value));
    };
  }
}
