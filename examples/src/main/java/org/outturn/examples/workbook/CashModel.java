package org.outturn.examples.workbook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.time.RegularPeriods;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * Writes where the cash goes, a sheet for each way in which payments may come in.
 *
 * @param book the workbook
 * @param finance the finance case
 * @param inputs its cells
 * @param costs when which part of which cost falls due
 * @param minor rounds
 */
record CashModel(
    Book book, FinanceCase finance, FinanceInputs inputs, CostSheet costs, Minor minor) {
  /** Distribution dates that the timeline has room for beyond those of the inputs as they are. */
  private static final int SPARE_PERIODS = 6;

  /** How many periods before the first day the distribution dates begin. */
  private static final int PERIODS_BEFORE = 2;

  static CashModel of(Book book, FinanceCase finance, FinanceInputs inputs) {
    Minor minor = Minor.of(finance.currency(), finance.roundingMode());
    return new CashModel(
        book, finance, inputs, new CostSheet(book.sheet("Costs"), inputs, minor), minor);
  }

  /**
   * Writes one sheet.
   *
   * @param sheet its name
   * @param title what it works out
   * @param income the payments that come in
   * @param result what Outturn makes of the inputs as they are: how long the timeline is
   */
  CashPlaces write(String sheet, String title, Income income, WaterfallResult result) {
    int drawn =
        (int) finance.tranches().stream().filter(each -> each.drawnOn().isPresent()).count();
    Workings workings =
        new Workings(
            book.sheet(sheet),
            title,
            income.payments()
                + costs.count()
                + drawn
                + result.periods().size()
                + PERIODS_BEFORE
                + SPARE_PERIODS);
    Day day =
        new DayRows(workings, inputs, income, costs)
            .write(finance.distribution(), firstPeriod(result) - PERIODS_BEFORE);
    CashPlaces places =
        new CashSheet(workings, minor, inputs, finance, day)
            .write(income, costs, result.scenario().isOpen());
    workings.write();
    return places.resolved(workings);
  }

  private int firstPeriod(WaterfallResult result) {
    DistributionTerms terms = finance.distribution();
    LocalDate first =
        Stream.of(
                finance.costs().stream()
                    .flatMap(each -> each.payments().stream())
                    .map(DatedAmount::date),
                finance.tranches().stream().map(Tranche::drawnOn).flatMap(Optional::stream),
                finance.paymentsOf(result.scenario()).stream().map(DatedAmount::date))
            .flatMap(each -> each)
            .min(LocalDate::compareTo)
            .orElseThrow();
    return RegularPeriods.of(terms.frequency(), terms.anchor())
        .indexOf(first.minusDays(terms.lag().days()));
  }
}
