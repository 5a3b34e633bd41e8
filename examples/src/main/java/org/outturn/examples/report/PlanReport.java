package org.outturn.examples.report;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.pricing.plan.PlanAgainstActual;
import org.outturn.pricing.plan.PlannedPeriod;

/** A plan beside what is paid, period by period and so far. */
public final class PlanReport {
  private final PlanAgainstActual plan;

  /**
   * The report of a plan.
   *
   * @param plan one scenario beside what is paid
   */
  public PlanReport(PlanAgainstActual plan) {
    this.plan = plan;
  }

  /**
   * What the plan comes to, in one sentence.
   *
   * @return such as {@code housing, plan BASE: 500.00 less than planned by 2020-06-30, forecast
   *     4,500.00 of a limit of 5,000.00 GBP}
   */
  String finding() {
    return plan.contract()
        + ", plan "
        + plan.scenario()
        + ": "
        + plan.latest().map(this::variance).orElse("nothing was to be paid yet")
        + " by "
        + plan.asOf()
        + ", forecast "
        + MoneyText.of(plan.forecast())
        + plan.limit().map(limit -> " of a limit of " + MoneyText.of(limit)).orElse("")
        + " "
        + plan.currency().getCurrencyCode();
  }

  private String variance(PlannedPeriod latest) {
    Amount variance = latest.actualSoFar().orElseThrow().minus(latest.plannedSoFar());
    if (variance.signum() == 0) {
      return "as planned";
    }
    return variance.signum() > 0
        ? MoneyText.of(variance) + " more than planned"
        : MoneyText.of(variance.negated()) + " less than planned";
  }

  /**
   * The report as text.
   *
   * @return a sentence and a table, the same on every machine
   */
  public String print() {
    TextTable table =
        new TextTable(finding())
            .words("from")
            .words("to")
            .numbers("planned")
            .numbers("actual")
            .numbers("variance")
            .numbers("planned so far")
            .numbers("actual so far")
            .numbers("forecast");
    for (PlannedPeriod each : plan.periods()) {
      table.row(
          each.period().startInclusive().toString(),
          each.period().lastDay().map(LocalDate::toString).orElse(""),
          MoneyText.of(each.planned()),
          some(each.actual()),
          each.actual().map(actual -> MoneyText.change(each.planned(), actual)).orElse(""),
          MoneyText.of(each.plannedSoFar()),
          some(each.actualSoFar()),
          MoneyText.of(each.forecastSoFar()));
    }
    return table.print();
  }

  private static String some(Optional<Amount> amount) {
    return amount.map(MoneyText::of).orElse("");
  }
}
