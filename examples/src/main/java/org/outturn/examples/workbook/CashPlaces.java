package org.outturn.examples.workbook;

/**
 * Where the cash of one volume stands: formulas that answers, checks and charts are made of.
 *
 * @param costs all that falls due
 * @param unpaidCosts what is never paid
 * @param shortfall the most that could not be paid when it was due
 * @param residual what is left and no tranche has a share of
 * @param excess what caps keep from tranches
 * @param paidIn by investors
 * @param paidBack to investors
 * @param rate the rate of return, or words
 * @param payback the day, or words
 * @param discounted the cash of investors discounted at that rate
 * @param discountsToNothing whether that sums to nothing
 * @param accountsForAll whether all that comes in goes somewhere
 * @param endsInTime whether the timeline holds every distribution
 * @param days the cells of the days
 * @param soFar the cells of the investors' cash so far
 * @param columns how many columns the timeline has
 */
record CashPlaces(
    String costs,
    String unpaidCosts,
    String shortfall,
    String residual,
    String excess,
    String paidIn,
    String paidBack,
    String rate,
    String payback,
    String discounted,
    String discountsToNothing,
    String accountsForAll,
    String endsInTime,
    String days,
    String soFar,
    int columns) {

  /** The same as other sheets name them. */
  CashPlaces resolved(Workings workings) {
    return new CashPlaces(
        workings.resolved(costs),
        workings.resolved(unpaidCosts),
        workings.resolved(shortfall),
        workings.resolved(residual),
        workings.resolved(excess),
        workings.resolved(paidIn),
        workings.resolved(paidBack),
        workings.resolved(rate),
        workings.resolved(payback),
        workings.resolved(discounted),
        workings.resolved(discountsToNothing),
        workings.resolved(accountsForAll),
        workings.resolved(endsInTime),
        workings.resolved(days),
        workings.resolved(soFar),
        columns);
  }
}
