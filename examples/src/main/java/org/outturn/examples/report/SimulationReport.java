package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    text.append(tables(Names.IDS).stream().map(Table::print).collect(Collectors.joining("\n")));
    return text.append('\n').append(madeBy()).toString();
  }

  /**
   * Its tables: the whole and payers, periods, and limits and investors where there are any.
   *
   * @param names what payers are called
   * @return the tables
   */
  public ImmutableList<Table> tables(Names names) {
    return Stream.concat(
            Stream.of(spreads(names), periods()),
            Stream.of(limits(), investors()).filter(each -> !each.isEmpty()))
        .collect(ImmutableList.toImmutableList());
  }

  /** What is not known, not applied, or left out, before any figure. */
  private String notes() {
    String text =
        Stream.of(
                unknowns().stream().map(each -> each + "\n"),
                Stream.of(NotAppliedText.print(simulation.notApplied())),
                leftOut().stream().map(each -> each + "\n"))
            .flatMap(each -> each)
            .collect(Collectors.joining());
    return text.isEmpty() ? "" : text + "\n";
  }

  /**
   * What is not known.
   *
   * @return a line for each
   */
  public List<String> unknowns() {
    return simulation.unknowns().stream().map(each -> "Not known: " + each).toList();
  }

  /**
   * What is not left to chance.
   *
   * @return one sentence where no number is uncertain, else none
   */
  public List<String> leftOut() {
    return delivery.uncertainty().isEmpty()
        ? List.of("Only who reaches what is left to chance: no number is stated as uncertain.")
        : List.of();
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

  private Table spreads(Names names) {
    Table.Builder table =
        columns(Table.of("Payers", "What it could pay").words("paid by").numbers("mean"));
    table.row(row(Cell.words("all"), simulation.total()));
    for (Simulation.OfPayer each : simulation.payers()) {
      table.row(row(Cell.named(each.party(), names.party(each.party())), each.paid()));
    }
    return table.build();
  }

  private Table periods() {
    Table.Builder table =
        columns(Table.of("Periods", "By payment period").words("from").numbers("mean"));
    for (Simulation.OfPeriod each : simulation.periods()) {
      table.row(row(Cell.day(Optional.of(each.period().startInclusive())), each.paid()));
    }
    return table.build();
  }

  private static Table.Builder columns(Table.Builder table) {
    SHOWN.forEach(percent -> table.numbers(percent + " %"));
    return table;
  }

  private static List<Cell> row(Cell first, Spread spread) {
    return Stream.concat(
            Stream.of(first, Cell.amount(spread.mean())),
            SHOWN.stream().map(percent -> Cell.amount(spread.percentile(percent))))
        .toList();
  }

  private Table limits() {
    Table.Builder table = Table.of("Limits", "Limits").words("limit").numbers("reached in");
    simulation
        .limits()
        .forEach(
            each -> table.row(Cell.words(each.limit()), Cell.share(each.reached().toFraction())));
    return table.build();
  }

  private Table investors() {
    Table.Builder table =
        columns(
            Table.of("Investors", "Investors, rate of return a year")
                .words("tranche")
                .numbers("loss in", "mean profit"));
    simulation.investors().forEach(each -> table.row(row(each)));
    return table.build();
  }

  private static List<Cell> row(Simulation.OfInvestors investors) {
    return Stream.concat(
            Stream.of(
                Cell.words(investors.tranche().orElse("all")),
                Cell.share(investors.loss().toFraction()),
                Cell.amount(investors.profit().mean())),
            SHOWN.stream()
                .map(
                    percent ->
                        Optional.ofNullable(investors.rates().get(percent))
                            .map(rate -> Cell.share(Fractions.of(rate)))
                            .orElseGet(() -> Cell.words("none"))))
        .toList();
  }

  private static String percent(Share share) {
    return FigureText.percent(share.toFraction());
  }

  /**
   * How it was made.
   *
   * @return lines: runs, seed and generator, how exact it is, and what a percentile is
   */
  public String madeBy() {
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
