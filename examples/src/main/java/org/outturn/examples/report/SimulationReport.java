package org.outturn.examples.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.Uncertainty;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.Spread;

/**
 * What a contract could pay, as whoever budgets for it looks at it: first what is not known and
 * could not be applied, then the spread of the whole, of payers and periods, and how often limits
 * are reached.
 */
public final class SimulationReport {
  private static final int HUNDRED = 100;
  private static final List<Integer> SHOWN = List.of(5, 25, 50, 75, 95);

  private final Delivery delivery;
  private final Simulation simulation;

  /**
   * The report of a simulation.
   *
   * @param delivery what is expected, and how uncertain that is
   * @param simulation what the contract could pay
   */
  public SimulationReport(Delivery delivery, Simulation simulation) {
    this.delivery = delivery;
    this.simulation = simulation;
  }

  /**
   * The report as text.
   *
   * @return lines of at most about 120 characters, the same on every machine
   */
  public String print() {
    StringBuilder text = new StringBuilder("Simulation: ");
    text.append(delivery.name().isEmpty() ? delivery.id() : delivery.name())
        .append("\nDelivery ")
        .append(simulation.delivery())
        .append(" under contract ")
        .append(simulation.contract())
        .append(", scenario ")
        .append(simulation.settings().scenario())
        .append(", amounts in ")
        .append(simulation.currency().getCurrencyCode())
        .append("\n\n");
    text.append(notes()).append(finding()).append("\n\n");
    text.append(spreads().print()).append('\n').append(periods().print());
    if (!simulation.limits().isEmpty()) {
      text.append('\n').append(limits().print());
    }
    if (!simulation.investors().isEmpty()) {
      text.append('\n').append(investors().print());
    }
    return text.append('\n').append(madeBy()).toString();
  }

  /** What is not known, not applied, or left out, before any figure. */
  private String notes() {
    StringBuilder text = new StringBuilder();
    simulation.unknowns().forEach(each -> text.append("Not known: ").append(each).append('\n'));
    text.append(NotAppliedText.print(simulation.notApplied()));
    if (delivery.uncertainty().isEmpty()) {
      text.append("Only who reaches what is left to chance: no number is stated as uncertain.\n");
    }
    return text.isEmpty() ? "" : text.append('\n').toString();
  }

  /**
   * What it finds, in sentences.
   *
   * @return one or more lines, each a sentence
   */
  public String finding() {
    Amount shortfall = simulation.shortfallOfMean();
    StringBuilder text =
        new StringBuilder("As stated, it pays ")
            .append(MoneyText.of(simulation.projected()))
            .append("; in the mean of all runs ")
            .append(MoneyText.of(simulation.total().mean()))
            .append(", ");
    if (shortfall.signum() == 0) {
      text.append("as much.");
    } else {
      boolean isLess = shortfall.signum() > 0;
      Amount difference =
          isLess ? shortfall : simulation.total().mean().minus(simulation.projected());
      text.append(MoneyText.of(difference)).append(isLess ? " less." : " more.");
    }
    if (shortfall.signum() > 0 && isAnyLimitReached()) {
      text.append(
          "\nA limit takes from the runs that come better than expected and gives nothing to those"
              + " that come worse.");
    }
    if (shortfall.signum() > 0
        && delivery.uncertainty().stream().anyMatch(SimulationReport::isSkewedDown)) {
      text.append("\nWhat may come further below the number stated than above it lowers the mean.");
    }
    return text.append("\nHalf of the runs pay from ")
        .append(MoneyText.of(simulation.total().percentile(25)))
        .append(" to ")
        .append(MoneyText.of(simulation.total().percentile(75)))
        .append(", 9 in 10 from ")
        .append(MoneyText.of(simulation.total().percentile(5)))
        .append(" to ")
        .append(MoneyText.of(simulation.total().percentile(95)))
        .append('.')
        .append(ofBudget())
        .append(ofLoss())
        .toString();
  }

  private String ofBudget() {
    return simulation
        .budget()
        .map(
            each ->
                "\nMore than the budget of "
                    + MoneyText.of(each.amount())
                    + " is paid in "
                    + chance(each.exceeded())
                    + " of all runs.")
        .orElse("");
  }

  private String ofLoss() {
    return simulation.investors().stream()
        .findFirst()
        .map(each -> "\nInvestors lose money in " + chance(each.loss()) + " of all runs.")
        .orElse("");
  }

  /** A chance with its standard error, the root of p (1 - p) / n. */
  private String chance(Share share) {
    double chance = share.toFraction().doubleValue();
    double error = Math.sqrt(chance * (1 - chance) / simulation.settings().runs());
    return percent(share)
        + String.format(Locale.ROOT, " (standard error %.2f %%)", error * HUNDRED);
  }

  private boolean isAnyLimitReached() {
    return simulation.limits().stream().anyMatch(each -> !each.reached().equals(Share.ZERO));
  }

  private static boolean isSkewedDown(Uncertainty each) {
    return each.low().add(each.high()).compareTo(BigDecimal.valueOf(2)) < 0;
  }

  private TextTable spreads() {
    TextTable table = columns(new TextTable("What it could pay").words("paid by"));
    row(table, "all", simulation.total());
    simulation.payers().forEach(each -> row(table, each.party(), each.paid()));
    return table;
  }

  private TextTable periods() {
    TextTable table = columns(new TextTable("By payment period").words("from"));
    simulation
        .periods()
        .forEach(each -> row(table, each.period().startInclusive().toString(), each.paid()));
    return table;
  }

  private static TextTable columns(TextTable table) {
    table.numbers("mean");
    SHOWN.forEach(percent -> table.numbers(percent + " %"));
    return table;
  }

  private static void row(TextTable table, String first, Spread spread) {
    String[] cells = new String[SHOWN.size() + 2];
    cells[0] = first;
    cells[1] = MoneyText.of(spread.mean());
    for (int i = 0; i < SHOWN.size(); i++) {
      cells[i + 2] = MoneyText.of(spread.percentile(SHOWN.get(i)));
    }
    table.row(cells);
  }

  private TextTable limits() {
    TextTable table = new TextTable("Limits").words("limit").numbers("reached in");
    simulation.limits().forEach(each -> table.row(each.limit(), percent(each.reached())));
    return table;
  }

  private TextTable investors() {
    TextTable table = new TextTable("Investors, rate of return a year").words("tranche");
    table.numbers("loss in").numbers("mean profit");
    SHOWN.forEach(percent -> table.numbers(percent + " %"));
    simulation.investors().forEach(each -> row(table, each));
    return table;
  }

  private static void row(TextTable table, Simulation.OfInvestors investors) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                investors.tranche().orElse("all"),
                percent(investors.loss()),
                MoneyText.of(investors.profit().mean())));
    SHOWN.forEach(
        percent ->
            cells.add(
                Optional.ofNullable(investors.rates().get(percent))
                    .map(rate -> FigureText.percent(Fractions.of(rate)))
                    .orElse("none")));
    table.row(cells.toArray(new String[0]));
  }

  private static String percent(Share share) {
    return FigureText.percent(share.toFraction());
  }

  private String madeBy() {
    return String.format(Locale.ROOT, "%,d", simulation.settings().runs())
        + " runs, seed "
        + simulation.settings().seed()
        + ", "
        + simulation.blockSize()
        + " to a generator:\n"
        + simulation.generator()
        + ".\nThe mean may be off by about "
        + MoneyText.of(simulation.total().standardError())
        + " (one standard error).\nA percentile is "
        + Spread.PERCENTILE
        + ".\n";
  }
}
