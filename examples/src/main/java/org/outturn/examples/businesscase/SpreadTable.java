package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.examples.report.FigureText;
import org.outturn.examples.report.MoneyText;
import org.outturn.examples.report.RoundMoney;
import org.outturn.examples.report.TermsTable;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.Spread;

/** How otherwise it could come: payment and return, at each percentile of the runs. */
final class SpreadTable {
  private SpreadTable() {}

  /** To the penny. */
  static TermsTable of(Simulation simulation) {
    return of(simulation, MoneyText::of);
  }

  /** Rounded for reading. */
  static TermsTable rounded(Simulation simulation) {
    return of(simulation, amount -> RoundMoney.of(amount.value(), ""));
  }

  private static TermsTable of(Simulation simulation, Function<Amount, String> money) {
    List<String> head = new ArrayList<>(List.of("figure", "mean"));
    Spread.PERCENTS.forEach(percent -> head.add(percent + " %"));
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    rows.add(row("paid in all", simulation.total(), money));
    simulation.investors().stream().findFirst().ifPresent(each -> rows.add(rates(each)));
    return new TermsTable(
        (simulation.settings().runs() == 1 ? "1 run" : simulation.settings().runs() + " runs")
            + ", seed "
            + simulation.settings().seed()
            + "; a percentile is "
            + Spread.PERCENTILE,
        head,
        rows.build());
  }

  private static List<String> row(String name, Spread spread, Function<Amount, String> money) {
    List<String> cells = new ArrayList<>(List.of(name, money.apply(spread.mean())));
    Spread.PERCENTS.forEach(percent -> cells.add(money.apply(spread.percentile(percent))));
    return cells;
  }

  private static List<String> rates(Simulation.OfInvestors investors) {
    List<String> cells = new ArrayList<>(List.of("rate of return a year", ""));
    Spread.PERCENTS.forEach(
        percent ->
            cells.add(
                Optional.ofNullable(investors.rates().get(percent))
                    .map(rate -> FigureText.percent(Fractions.of(rate)))
                    .orElse("none")));
    return cells;
  }
}
