package org.outturn.examples.report;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.SideResult;

/** What each further way to pay changes, for the commissioner and for the provider. */
final class DifferenceTable {
  private final Comparison comparison;

  DifferenceTable(Comparison comparison) {
    this.comparison = comparison;
  }

  TextTable table() {
    TextTable table =
        new TextTable("What it changes, for whom")
            .words("scenario")
            .words("side")
            .words("against")
            .numbers("cost per outcome")
            .numbers("commissioner spends")
            .numbers("provider is paid");
    SideResult reference = null;
    for (SideResult each : comparison.results()) {
      if (reference == null || !reference.scenario().equals(each.scenario())) {
        reference = each;
      } else {
        table.row(
            each.scenario(),
            each.side().name(),
            reference.side().name(),
            change(each.costPerOutcome(), reference.costPerOutcome()),
            MoneyText.change(reference.totalCost(), each.totalCost()),
            MoneyText.change(reference.payment(), each.payment()));
      }
    }
    return table;
  }

  private static String change(Optional<BigFraction> cost, Optional<BigFraction> reference) {
    return cost.isEmpty() || reference.filter(each -> each.signum() > 0).isEmpty()
        ? ""
        : FigureText.change(cost.get().divide(reference.get()).subtract(BigFraction.ONE));
  }
}
