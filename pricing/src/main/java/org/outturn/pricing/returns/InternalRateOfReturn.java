package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.outturn.core.money.Amount;

/**
 * The internal rate of return (rule irr-is-an-answer): every rate above -100 % at which the present
 * value of cash flows is zero.
 *
 * <pre>{@code
 * InternalRateOfReturn.DEFAULT.dated(flows)
 *     .match(...)                              // one rate, several, none, or total loss
 * }</pre>
 *
 * <p>Flows of one day, or of one period, count as their sum. Of a sum that changes its sign once
 * along time exactly one rate can be the answer; where it changes more often, every rate is
 * isolated by bounds on the whole range of rates and none is missed, but for rates so near to each
 * other that the present value stays within a millionth of a millionth of what came in between
 * them: those stand as one, as does a rate at which the present value touches zero without passing
 * through. Of a rate that lies beyond {@link RateOfReturn#LEAST} or {@link RateOfReturn#GREATEST}
 * the answer says on which side. Amounts of any size are answered alike: there is no tolerance in
 * money.
 *
 * <p>Money out and nothing back has no rate; once a flow of zero after the last outlay says that
 * the position has ended it is a total loss.
 */
public final class InternalRateOfReturn {
  /** The calculator. */
  public static final InternalRateOfReturn DEFAULT = new InternalRateOfReturn();

  /** Act/365, as spreadsheets count in XIRR: a leap year is 366/365 of a year. */
  static final int DAYS_IN_YEAR = 365;

  private InternalRateOfReturn() {}

  /**
   * The yearly rate of dated flows, days counted from the first flow and divided by 365, as XIRR in
   * spreadsheets.
   *
   * @param flows an inflow is positive, an outflow negative
   * @return the answer
   */
  public RateOfReturn dated(CashFlows flows) {
    return answer(NetFlows.dated(flows), DAYS_IN_YEAR);
  }

  /**
   * The yearly rate of many dated flows held as columns.
   *
   * @param epochDays the day of each flow, counted from 1970-01-01, never falling
   * @param amounts as many amounts of one currency, in any unit; an inflow is positive
   * @return the answer
   * @throws IllegalArgumentException when the columns differ in length, a day is before the one
   *     above it, or an amount is not finite
   */
  public RateOfReturn dated(int[] epochDays, double[] amounts) {
    return answer(NetFlows.dated(epochDays, amounts), DAYS_IN_YEAR);
  }

  /**
   * The rate for each period of flows one period apart, as IRR in spreadsheets.
   *
   * @param amounts one for each period in their order, the first now; an inflow is positive
   * @return the answer, a rate for each period
   * @throws IllegalArgumentException when two currencies are among them, naming both
   */
  public RateOfReturn periodic(List<Amount> amounts) {
    return answer(NetFlows.periodic(amounts), 1);
  }

  /**
   * The rate for each period of flows one period apart, held as a column.
   *
   * @param amounts one for each period in their order, the first now; an inflow is positive
   * @return the answer, a rate for each period
   * @throws IllegalArgumentException when an amount is not finite
   */
  public RateOfReturn periodic(double... amounts) {
    return answer(NetFlows.periodic(amounts), 1);
  }

  private static RateOfReturn answer(NetFlows flows, int stepsInYear) {
    if (flows.signChanges() == 0) {
      return flows.areLost() ? RateOfReturn.totalLoss() : RateOfReturn.none(flows.absence());
    }
    ValueRatio ratio = new ValueRatio(flows);
    RootSearch search = new RootSearch(ratio);
    if (flows.signChanges() == 1) {
      return Rates.answer(search.onlyRoot() * stepsInYear);
    }
    return Rates.answer(
        search.roots().stream()
            .map(root -> root * stepsInYear)
            .collect(ImmutableList.toImmutableList()));
  }
}
