package org.outturn.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.core.investment.FinanceCase;
import org.outturn.pricing.returns.DistributionKind;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.TrancheResult;
import org.outturn.pricing.returns.WaterfallPeriod;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The returns of a finance case as a council officer looks at them: scenarios side by side, tranche
 * by tranche, and the first scenario period by period.
 */
public final class ReturnsReport {
  private final FinanceReturns returns;
  private final FinanceCase finance;
  private final List<WaterfallResult> results;

  /**
   * The report of results.
   *
   * @param returns the case and one result for each scenario, at least one
   */
  public ReturnsReport(FinanceReturns returns) {
    this.returns = returns;
    this.finance = returns.of();
    this.results = returns.scenarios();
  }

  /**
   * The report as text.
   *
   * @return tables, the same on every machine
   */
  public String print() {
    StringBuilder text = new StringBuilder(heading());
    text.append(NotAppliedText.print(returns.notApplied()));
    text.append('\n').append(scenarios().print());
    text.append('\n').append(tranches().print());
    text.append('\n').append(periods(results.get(0)).print());
    if (!finance.assumptions().isEmpty()) {
      text.append('\n').append(assumptions().print());
    }
    return text.toString();
  }

  private String heading() {
    String name = finance.name().isEmpty() ? finance.id() : finance.name();
    return "Returns: "
        + name
        + "\nCase "
        + finance.id()
        + ", amounts in "
        + finance.currency().getCurrencyCode()
        + returns.maximumReturn().stream()
            .mapToObj(rate -> ", maximum return by commitment " + FigureText.percent(rate))
            .collect(Collectors.joining())
        + "\n";
  }

  private TextTable scenarios() {
    TextTable table = new TextTable("Scenarios side by side").words("");
    results.forEach(each -> table.numbers(FinanceText.scenario(each.scenario())));
    row(table, "outcome payments", each -> MoneyText.of(each.income()));
    row(table, "costs", each -> MoneyText.of(each.costs()));
    row(table, "peak funding need", each -> MoneyText.of(each.peakFunding()));
    row(table, "paid in by investors", each -> MoneyText.of(each.paidIn()));
    row(table, "paid back", each -> MoneyText.of(each.paidBack()));
    row(table, "profit or loss", each -> MoneyText.of(each.profit()));
    row(table, "multiple", each -> FigureText.multiple(each.multiple()));
    row(table, "rate of return", each -> FigureText.rate(each.rateOfReturn()));
    row(table, "money back on", each -> FigureText.day(each.payback()));
    row(table, "lost by grants", each -> MoneyText.of(each.lostByGrants()));
    row(table, "shortfall at its worst", each -> MoneyText.of(each.shortfall()));
    row(table, "costs never paid", each -> MoneyText.of(each.unpaidCosts()));
    return row(table, "cash left", each -> MoneyText.of(each.closing()));
  }

  private TextTable row(TextTable table, String name, Function<WaterfallResult, String> cell) {
    List<String> cells = new ArrayList<>(List.of(name));
    results.forEach(each -> cells.add(cell.apply(each)));
    return table.row(cells.toArray(String[]::new));
  }

  private TextTable tranches() {
    TextTable table =
        new TextTable("Tranche by tranche")
            .words("scenario")
            .words("tranche")
            .words("form")
            .numbers("drawn")
            .numbers("interest")
            .numbers("principal")
            .numbers("preferred")
            .numbers("residual")
            .numbers("profit or loss")
            .numbers("multiple")
            .numbers("rate of return");
    for (WaterfallResult result : results) {
      for (TrancheResult each : result.tranches()) {
        table.row(
            FinanceText.scenario(result.scenario()),
            each.tranche().id(),
            FigureText.words(each.tranche().form()),
            MoneyText.of(each.total().drawn()),
            MoneyText.of(each.total().received(DistributionKind.INTEREST)),
            MoneyText.of(each.total().received(DistributionKind.PRINCIPAL)),
            MoneyText.of(each.total().received(DistributionKind.PREFERRED_RETURN)),
            MoneyText.of(each.total().received(DistributionKind.RESIDUAL)),
            MoneyText.of(each.profit()),
            FigureText.multiple(each.multiple()),
            FigureText.rate(each.rateOfReturn()));
      }
    }
    return table;
  }

  private static TextTable periods(WaterfallResult result) {
    TextTable table =
        new TextTable("Period by period: " + FinanceText.scenario(result.scenario()))
            .words("paid out on")
            .numbers("opening")
            .numbers("income")
            .numbers("drawn")
            .numbers("costs paid")
            .numbers("interest")
            .numbers("principal")
            .numbers("preferred")
            .numbers("residual")
            .numbers("to others")
            .numbers("closing")
            .numbers("unpaid");
    for (WaterfallPeriod each : result.periods()) {
      table.row(
          each.distributedOn().toString(),
          MoneyText.of(each.opening()),
          MoneyText.of(each.income()),
          MoneyText.of(each.drawn()),
          MoneyText.of(each.paidCosts()),
          MoneyText.of(each.distributed(DistributionKind.INTEREST)),
          MoneyText.of(each.distributed(DistributionKind.PRINCIPAL)),
          MoneyText.of(each.distributed(DistributionKind.PREFERRED_RETURN)),
          MoneyText.of(each.distributed(DistributionKind.RESIDUAL)),
          MoneyText.of(each.residual().plus(each.excess())),
          MoneyText.of(each.closing()),
          MoneyText.of(each.unpaidCosts()));
    }
    return table;
  }

  private TextTable assumptions() {
    TextTable table = new TextTable("What is assumed").words("assumption");
    finance.assumptions().forEach(table::row);
    return table;
  }
}
