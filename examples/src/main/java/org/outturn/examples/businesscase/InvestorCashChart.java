package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.examples.report.FigureText;
import org.outturn.examples.report.FinanceText;
import org.outturn.examples.report.NotAppliedText;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The cash of the investors of a finance case in every scenario as a file: what they received less
 * what they paid in, with the most that is at risk and the day the money is back in the first.
 *
 * @param returns the case and one result for each scenario, at least one
 */
public record InvestorCashChart(FinanceReturns returns) {

  /**
   * Draws it.
   *
   * @return an SVG file that stands by itself, the same on every machine; empty where investors pay
   *     nothing in
   */
  public Optional<byte[]> svg() {
    ImmutableList<WaterfallResult> results = returns.scenarios();
    WaterfallResult first = results.get(0);
    List<LineChart.Line> lines = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      lines.add(
          new LineChart.Line(
              FinanceText.scenario(results.get(i).scenario()),
              LineStyle.of(i),
              ImmutableSortedMap.copyOf(InvestorCash.soFar(results.get(i)), Ordering.natural())));
    }
    String currency = returns.of().currency().getCurrencyCode();
    LineChart chart =
        new LineChart(
            new Svg.Head(
                "investors-chart",
                finding(first) + notApplied(),
                "received less paid in, so far, " + currency,
                "In the end: " + ends() + "."),
            "investor",
            currency,
            ImmutableList.copyOf(lines),
            Optional.empty(),
            InvestorCash.marks(first));
    return chart.isEmpty() ? Optional.empty() : Optional.of(Svg.file(chart::draw));
  }

  private static String finding(WaterfallResult of) {
    return "Investors pay in "
        + RoundMoney.of(of.paidIn())
        + of.payback().map(day -> ", have it back on " + day).orElse(", do not get it back")
        + " and earn "
        + FigureText.rate(of.rateOfReturn())
        + " a year in "
        + FinanceText.scenario(of.scenario());
  }

  /** Said with the finding, at the top, since it may change it. */
  private String notApplied() {
    return NotAppliedText.lines(returns.notApplied()).stream()
        .map(line -> ". " + line)
        .collect(Collectors.joining());
  }

  private String ends() {
    return String.join(
        ", ",
        returns.scenarios().stream()
            .map(each -> FinanceText.scenario(each.scenario()) + " " + RoundMoney.of(each.profit()))
            .toList());
  }
}
