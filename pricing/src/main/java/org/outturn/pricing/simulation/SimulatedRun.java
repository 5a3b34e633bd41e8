package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import org.outturn.pricing.payment.statement.MinorTotals;

/**
 * What one run pays, in minor units: outcomes, fees and grants.
 *
 * @param total by all payers together and by nobody
 * @param payers what each party pays, in the order of a statement
 * @param firstPeriod the number of the first payment period in which anything moves
 * @param periods what falls into each payment period from there on
 * @param reached the limits of which somebody has nothing left
 * @param returns of all investors together, then of each tranche; empty where it is not financed
 */
record SimulatedRun(
    long total,
    ImmutableLongArray payers,
    int firstPeriod,
    ImmutableLongArray periods,
    ImmutableSet<String> reached,
    ImmutableList<SimulatedReturn> returns) {

  static SimulatedRun of(MinorTotals totals, ImmutableList<SimulatedReturn> returns) {
    return new SimulatedRun(
        totals.total(),
        totals.payers(),
        totals.firstPeriod(),
        totals.periods(),
        totals.reached(),
        returns);
  }

  /** The number after that of the last period in which anything moves. */
  int endPeriod() {
    return firstPeriod + periods.length();
  }

  /** What falls into a period. */
  long period(int number) {
    return number < firstPeriod || number >= endPeriod() ? 0 : periods.get(number - firstPeriod);
  }
}
