package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.LineStyle;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Party;
import org.outturn.examples.report.FigureText;
import org.outturn.examples.report.FinanceText;
import org.outturn.examples.report.RoundMoney;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The cash of the investors of a finance case in every scenario: what they received less what they
 * paid in, with the most that is at risk and the day the money is back in the first.
 *
 * @param returns the case and one result for each scenario, at least one
 */
public record InvestorCashChart(FinanceReturns returns) {

  /**
   * What is drawn.
   *
   * @return one drawing; empty where investors pay nothing in
   */
  public Optional<Panel> panel() {
    ImmutableList<WaterfallResult> results = returns.scenarios();
    WaterfallResult first = results.get(0);
    List<LineChart.Line> lines = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      lines.add(
          LineChart.Line.of(
              FinanceText.scenario(results.get(i).scenario()),
              Party.INVESTOR,
              LineStyle.of(i),
              InvestorCash.soFar(results.get(i))));
    }
    String currency = returns.of().currency().getCurrencyCode();
    LineChart chart =
        LineChart.of(
                new Head(
                    "investors-chart",
                    finding(first),
                    "received less paid in, so far, " + currency,
                    "In the end: " + ends() + "."),
                LineChart.Axis.DAYS,
                currency,
                lines)
            .withMarks(InvestorCash.marks(first));
    return chart.isEmpty() ? Optional.empty() : Optional.of(chart);
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

  private String ends() {
    return String.join(
        ", ",
        returns.scenarios().stream()
            .map(each -> FinanceText.scenario(each.scenario()) + " " + RoundMoney.of(each.profit()))
            .toList());
  }
}
