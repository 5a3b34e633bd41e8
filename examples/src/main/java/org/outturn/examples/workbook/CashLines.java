package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.FigureText;
import org.outturn.pricing.returns.RateOfReturn;
import org.outturn.pricing.returns.WaterfallPeriod;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The figures of where the cash goes, and what Outturn makes of each.
 *
 * @param currency of the amounts
 * @param calendar how days are written
 */
record CashLines(String currency, ShownCalendar calendar) {

  /** Where the cash goes. */
  ImmutableList<CashLine> cash() {
    return ImmutableList.of(
        money("costs of the service", "costs", CashPlaces::costs, WaterfallResult::costs),
        money(
            "of them never paid",
            "unpaid_costs",
            CashPlaces::unpaidCosts,
            WaterfallResult::unpaidCosts),
        money(
            "most that was missing to pay them",
            "shortfall",
            CashPlaces::shortfall,
            WaterfallResult::shortfall),
        money(
            "left that no tranche has a share of",
            "residual",
            CashPlaces::residual,
            each -> sum(each, WaterfallPeriod::residual)),
        money(
            "kept from tranches by caps",
            "excess",
            CashPlaces::excess,
            each -> sum(each, WaterfallPeriod::excess)));
  }

  private static Amount sum(WaterfallResult returns, Function<WaterfallPeriod, Amount> part) {
    return returns.periods().stream()
        .map(part)
        .reduce(Amount.zero(returns.finance().currency()), Amount::plus);
  }

  /** What investors would earn. */
  ImmutableList<CashLine> returns() {
    return ImmutableList.of(
        money("paid in", "paid_in", CashPlaces::paidIn, WaterfallResult::paidIn),
        money("paid back", "paid_back", CashPlaces::paidBack, WaterfallResult::paidBack),
        money(
            "profit or loss",
            "profit",
            each -> each.paidBack() + "-" + each.paidIn(),
            WaterfallResult::profit),
        new CashLine(
            "multiple",
            "times",
            "multiple",
            Look.MULTIPLE,
            each -> VolumePlaces.ratio(each.paidBack(), each.paidIn(), "nothing paid in"),
            each -> Exact.of(each.multiple(), "nothing paid in")),
        new CashLine(
            "rate of return a year",
            "share",
            "rate_of_return",
            Look.RATE,
            CashPlaces::rate,
            CashLines::rate),
        new CashLine(
            "money back on",
            "date",
            "money_back",
            Look.DATE,
            CashPlaces::payback,
            each -> Exact.of(each.payback(), calendar)));
  }

  private static Exact rate(WaterfallResult of) {
    RateOfReturn rate = of.rateOfReturn();
    if (rate.kind() == RateOfReturn.Kind.SEVERAL) {
      return Exact.words(InvestorRows.SEVERAL);
    }
    return rate.uniqueRate().stream()
        .mapToObj(Exact::of)
        .findFirst()
        .orElseGet(() -> Exact.words(FigureText.rate(rate)));
  }

  private CashLine money(
      String label,
      String name,
      Function<CashPlaces, String> formula,
      Function<WaterfallResult, Amount> exact) {
    return new CashLine(
        label, currency, name, Look.AMOUNT, formula, each -> Exact.of(exact.apply(each)));
  }
}
