package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.investment.FinanceCase;
import org.outturn.examples.report.FigureText;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The cash of the investors of a finance case in every scenario as a file: what they received less
 * what they paid in, with the most that is at risk and the day the money is back in the first.
 *
 * @param finance the case
 * @param results one for each scenario, at least one
 */
public record InvestorCashChart(FinanceCase finance, ImmutableList<WaterfallResult> results) {

  /**
   * Draws it.
   *
   * @return an SVG file that stands by itself, the same on every machine; empty where investors pay
   *     nothing in
   */
  public Optional<byte[]> svg() {
    WaterfallResult first = results.get(0);
    List<LineChart.Line> lines = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      lines.add(
          new LineChart.Line(
              results.get(i).scenario().name(),
              LineStyle.of(i),
              ImmutableSortedMap.copyOf(InvestorCash.soFar(results.get(i)), Ordering.natural())));
    }
    String currency = finance.currency().getCurrencyCode();
    LineChart chart =
        new LineChart(
            new Svg.Head(
                "investors-chart",
                finding(first),
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
        + of.scenario().name();
  }

  private String ends() {
    return String.join(
        ", ",
        results.stream()
            .map(each -> each.scenario().name() + " " + RoundMoney.of(each.profit()))
            .toList());
  }
}
