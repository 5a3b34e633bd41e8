package org.outturn.pricing.returns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.outturn.core.money.Amount;

/**
 * What cash flows are worth on the day of the first of them: {@code sum of amount / (1 + rate) ^
 * years}. GBP -100.00 now and GBP 115.00 three years later are worth GBP -3.97 now at 6.2 % a year.
 *
 * <p>Values are numbers in major units of the flows' currency; a present value is an opinion on
 * rates, never payable, and so no exact money.
 */
public final class NetPresentValue {
  /** The calculator. */
  public static final NetPresentValue DEFAULT = new NetPresentValue();

  private NetPresentValue() {}

  /**
   * The value of dated flows at one yearly rate, days counted from the first flow and divided by
   * 365, as XNPV in spreadsheets.
   *
   * @param flows an inflow is positive, an outflow negative
   * @param rate 0.035 is 3.5 % a year; finite and above -1
   * @return pounds for GBP
   * @throws IllegalArgumentException for what is no rate
   */
  public double dated(CashFlows flows, double rate) {
    double growth = Math.log1p(Rates.require(rate, "rate"));
    double value = 0;
    for (CashFlow flow : flows.flows()) {
      value += discounted(flow.amount(), growth * years(flows.first(), flow.date()));
    }
    return value;
  }

  /**
   * What is left of the present values of dated flows at one yearly rate, as a share of the sum of
   * their sizes: about 0 where the rate is a rate of return, however large the values are.
   *
   * @param flows an inflow is positive, an outflow negative
   * @param rate 0.035 is 3.5 % a year; finite and above -1
   * @return from -1, all of it outflows, to 1; 0 where all flows are zero
   * @throws IllegalArgumentException for what is no rate
   */
  public double residual(CashFlows flows, double rate) {
    double growth = Math.log1p(Rates.require(rate, "rate"));
    double whole = years(flows.first(), flows.flows().get(flows.flows().size() - 1).date());
    // Counted from the end that weighs most, so that nothing overflows.
    double from = growth < 0 ? whole : 0;
    double value = 0;
    double size = 0;
    for (CashFlow flow : flows.flows()) {
      double present =
          discounted(flow.amount(), growth * (years(flows.first(), flow.date()) - from));
      value += present;
      size += Math.abs(present);
    }
    return size == 0 ? 0 : value / size;
  }

  /**
   * The value of dated flows where rates change along time.
   *
   * @param flows an inflow is positive, an outflow negative
   * @param curve the yearly rates in force, from the first flow on or earlier
   * @return pounds for GBP
   * @throws IllegalArgumentException when the curve begins after the first flow, naming both days
   */
  public double dated(CashFlows flows, RateCurve curve) {
    double value = 0;
    for (CashFlow flow : flows.flows()) {
      value += discounted(flow.amount(), curve.growth(flows.first(), flow.date()));
    }
    return value;
  }

  /**
   * The value of flows one period apart, the first of them now. NPV in spreadsheets takes its first
   * flow to be one period from now: that is this value divided by {@code 1 + rate}.
   *
   * @param amounts one for each period in their order, the first now; an inflow is positive
   * @param rate 0.035 is 3.5 % a period; finite and above -1
   * @return pounds for GBP; 0 where there is no amount
   * @throws IllegalArgumentException for what is no rate, or two currencies, naming both
   */
  public double periodic(List<Amount> amounts, double rate) {
    CashFlows.requireOneCurrency(amounts);
    double growth = Math.log1p(Rates.require(rate, "rate"));
    double value = 0;
    for (int period = 0; period < amounts.size(); period++) {
      value += discounted(amounts.get(period), growth * period);
    }
    return value;
  }

  private static double discounted(Amount amount, double growth) {
    // A zero stays zero, however much the factor overflows.
    return amount.signum() == 0 ? 0 : amount.value().doubleValue() * Math.exp(-growth);
  }

  /** Years by Act/365, as spreadsheets count: a leap year is 366/365 of a year. */
  static double years(LocalDate from, LocalDate to) {
    return (double) ChronoUnit.DAYS.between(from, to) / InternalRateOfReturn.DAYS_IN_YEAR;
  }
}
