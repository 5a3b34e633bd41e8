package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.BarChart;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Party;
import org.outturn.pricing.difference.PaymentDifference;

/** What a change of terms adds to each outcome and takes from it, from what was paid before on. */
public final class DifferenceChart {
  private final PaymentDifference difference;
  private final Names names;

  /**
   * The chart of a difference.
   *
   * @param difference what changed
   * @param names what outcomes are called
   */
  public DifferenceChart(PaymentDifference difference, Names names) {
    this.difference = difference;
    this.names = names;
  }

  /**
   * What is drawn.
   *
   * @param finding its title, without its full stop
   * @return one drawing
   */
  public ImmutableList<Panel> panels(String finding) {
    return ImmutableList.of(
        BarChart.waterfall(
            new Head(
                "difference-chart",
                finding,
                "paid for outcomes, " + difference.currency().getCurrencyCode(),
                finding + "."),
            bar("before", difference.net().before()),
            steps(),
            bar("after", difference.net().after())));
  }

  private List<BarChart.Step> steps() {
    return difference.outcomes().stream()
        .filter(each -> each.net().difference().signum() != 0)
        .map(
            each ->
                new BarChart.Step(
                    names.outcome(each.outcome()),
                    each.net().difference().value(),
                    MoneyText.change(each.net().before(), each.net().after())))
        .toList();
  }

  private static BarChart.Bar bar(String name, Amount amount) {
    return BarChart.Bar.of(
        name, Party.PAYER, BigDecimal.ZERO, amount.value(), MoneyText.of(amount));
  }
}
