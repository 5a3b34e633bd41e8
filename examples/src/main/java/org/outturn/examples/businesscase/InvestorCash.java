package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.NavigableMap;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.report.CashSoFar;
import org.outturn.examples.report.RoundMoney;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.FundingNeed;
import org.outturn.pricing.returns.WaterfallResult;

/** What investors have received less what they paid in, and the points of it that decide. */
final class InvestorCash {
  private InvestorCash() {}

  /** The sum after each day on which money moves. */
  static NavigableMap<LocalDate, Amount> soFar(WaterfallResult returns) {
    return CashSoFar.of(
        returns.investorFlows().map(CashFlows::flows).orElse(ImmutableList.of()), zero(returns));
  }

  /** The most that was out, and the day on which all of it is back; none where nothing moved. */
  static ImmutableList<LineChart.Mark> marks(WaterfallResult returns) {
    NavigableMap<LocalDate, Amount> soFar = soFar(returns);
    ImmutableList.Builder<LineChart.Mark> marks = ImmutableList.builder();
    returns
        .investorFlows()
        .map(FundingNeed::peak)
        .filter(peak -> peak.amount().signum() > 0)
        .ifPresent(
            peak ->
                marks.add(
                    LineChart.Mark.of(
                        "most at risk: " + RoundMoney.of(peak.amount()),
                        peak.date(),
                        peak.amount().negated())));
    returns
        .payback()
        .filter(soFar::containsKey)
        .ifPresent(
            day ->
                marks.add(
                    LineChart.Mark.of("money back", day, soFar.getOrDefault(day, zero(returns)))));
    return marks.build();
  }

  private static Amount zero(WaterfallResult returns) {
    return Amount.zero(returns.finance().currency());
  }
}
