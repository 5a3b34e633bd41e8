package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.FinanceCase;

/**
 * The cells of what a finance case states.
 *
 * @param costs the costs
 * @param tranches the tranches, in the order of the case
 * @param reserve the cash that is kept
 * @param lag days from a period's end to its distribution
 * @param anchor a day on which a period of distribution begins
 * @param recyclingTo before it nothing is paid out
 */
record FinanceInputs(
    ImmutableList<CostInputs> costs,
    ImmutableList<TrancheInputs> tranches,
    String reserve,
    String lag,
    String anchor,
    Optional<String> recyclingTo) {

  static FinanceInputs write(StatedInputs sheet, FinanceCase finance) {
    String currency = finance.currency().getCurrencyCode();
    String document = "finance case " + finance.id();
    sheet.group("Costs", document);
    List<CostInputs> costs = new ArrayList<>();
    List<String> paths = CostInputs.paths(finance);
    for (int i = 0; i < finance.costs().size(); i++) {
      costs.add(CostInputs.write(sheet, finance, finance.costs().get(i), paths.get(i)));
    }
    sheet.group("Who finances it", document);
    List<TrancheInputs> tranches =
        finance.tranches().stream()
            .map(each -> TrancheInputs.write(sheet, each, currency))
            .toList();
    sheet.group("Cash", document);
    String reserve =
        sheet.number(
            "reserve",
            finance.reserve().value().doubleValue(),
            currency,
            Look.AMOUNT,
            "kept while commitments last, paid out at the end",
            CostInputs.known(finance).contains("reserve") ? "reserve" : "");
    DistributionTerms terms = finance.distribution();
    String lag =
        sheet.number(
            "days from a period's end to its distribution",
            terms.lag().days(),
            "days",
            Look.DAYS,
            "calendar days",
            "distribution.days");
    String anchor =
        sheet.day("a period of distribution begins on", terms.anchor(), periods(terms), "");
    Optional<String> recyclingTo =
        terms
            .recyclingTo()
            .map(day -> sheet.day("nothing is paid out before", day, "receipts pay costs", ""));
    return new FinanceInputs(
        ImmutableList.copyOf(costs),
        ImmutableList.copyOf(tranches),
        reserve,
        lag,
        anchor,
        recyclingTo);
  }

  private static String periods(DistributionTerms terms) {
    return "periods of " + terms.frequency().months() + " months; the length is fixed";
  }
}
