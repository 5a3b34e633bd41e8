package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.LineStyle;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Party;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/** What has been invoiced to each payer so far, in steps at the days on which it is due. */
public final class SettlementsChart {
  private final Settlements settlements;
  private final Names names;

  /**
   * The chart of settlements.
   *
   * @param settlements what is invoiced
   * @param names what payers are called
   */
  public SettlementsChart(Settlements settlements, Names names) {
    this.settlements = settlements;
    this.names = names;
  }

  /**
   * What is drawn.
   *
   * @param finding its title, without its full stop
   * @return one drawing; none where nothing is settled
   */
  public ImmutableList<Panel> panels(String finding) {
    if (settlements.settlements().isEmpty()) {
      return ImmutableList.of();
    }
    String currency = settlements.currency().getCurrencyCode();
    List<LineChart.Line> lines = new ArrayList<>();
    soFar()
        .forEach(
            (payer, sums) ->
                lines.add(
                    LineChart.Line.of(
                        names.party(payer), Party.PAYER, LineStyle.of(lines.size()), sums)));
    return ImmutableList.of(
        LineChart.of(
            new Head(
                "settlements-chart",
                finding,
                "invoiced so far by due date, " + currency,
                finding + "."),
            LineChart.Axis.DAYS,
            currency,
            lines));
  }

  private Map<String, SortedMap<LocalDate, Amount>> soFar() {
    LocalDate first = settlements.settlements().get(0).period().startInclusive();
    Map<String, SortedMap<LocalDate, Amount>> soFar = new LinkedHashMap<>();
    for (Settlement each : settlements.settlements()) {
      for (PayerPayment payment : each.payers()) {
        SortedMap<LocalDate, Amount> sums =
            soFar.computeIfAbsent(payment.party(), any -> new TreeMap<>());
        sums.putIfAbsent(first, Amount.zero(settlements.currency()));
        Amount before = Objects.requireNonNull(sums.get(sums.lastKey()));
        sums.put(day(each), before.plus(payment.amount()));
      }
    }
    return soFar;
  }

  private static LocalDate day(Settlement settlement) {
    return settlement
        .due()
        .map(due -> due.adjusted())
        .orElseGet(() -> ProjectionChart.end(settlement.period()));
  }
}
