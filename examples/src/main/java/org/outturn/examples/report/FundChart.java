package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.LineStyle;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Party;
import org.outturn.pricing.fund.FundStatement;
import org.outturn.pricing.fund.Funding;
import org.outturn.pricing.fund.SettlementFunding;

/** What a fund has paid so far, below its limit, beside what its contracts ask of it. */
public final class FundChart {
  private final FundStatement statement;

  /**
   * The chart of a fund.
   *
   * @param statement what it pays
   */
  public FundChart(FundStatement statement) {
    this.statement = statement;
  }

  /**
   * What is drawn.
   *
   * @param finding its title, without its full stop
   * @return one drawing; none where nothing is settled
   */
  public ImmutableList<Panel> panels(String finding) {
    if (statement.settlements().isEmpty()) {
      return ImmutableList.of();
    }
    String currency = statement.currency().getCurrencyCode();
    List<LineChart.Line> lines =
        List.of(
            LineChart.Line.of("paid", Party.PAYER, LineStyle.SOLID, soFar(Funding::paid)),
            LineChart.Line.of("owed", Party.PUBLIC, LineStyle.DASHED, soFar(Funding::owed)));
    return ImmutableList.of(
        LineChart.of(
                new Head("fund-chart", finding, "by the fund so far, " + currency, finding + "."),
                LineChart.Axis.DAYS,
                currency,
                lines)
            .withLevels(List.of(new LineChart.Level("limit", statement.limit().value()))));
  }

  private SortedMap<LocalDate, Amount> soFar(Function<Funding, Amount> amount) {
    SortedMap<LocalDate, Amount> sums = new TreeMap<>();
    Amount sum = Amount.zero(statement.currency());
    for (SettlementFunding each : statement.settlements()) {
      sum = sum.plus(amount.apply(each.funding()));
      sums.put(each.day(), sum);
    }
    return sums;
  }
}
