package org.outturn.examples.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.javamoney.moneta.Money;

/**
 * The load of {@link SimulationLoad} as a business application would simulate it: whole people
 * drawn one by one, JSR-354 money all the way, a limit of each outcome and of the whole, what a
 * quarter pays as a cash flow, and Newton's method for the rate of return.
 */
final class MoneySimulation {
  private final CurrencyUnit pounds = Monetary.getCurrency("GBP");
  private final Money zero = Money.zero(pounds);
  private final Money most = Money.ofMinor(pounds, SimulationLoad.MOST);
  private final Money cost = Money.ofMinor(pounds, SimulationLoad.COST);
  private final Money[] prices = new Money[SimulationLoad.OUTCOMES];
  private final SplittableRandom chance = new SplittableRandom(1);

  MoneySimulation() {
    for (int outcome = 0; outcome < prices.length; outcome++) {
      prices[outcome] = Money.ofMinor(pounds, SimulationLoad.price(outcome));
    }
  }

  /** The rate of return of one contract. */
  double simulate(boolean isVarying) {
    double[] rates = new double[prices.length];
    for (int outcome = 0; outcome < rates.length; outcome++) {
      rates[outcome] =
          SimulationLoad.rate(outcome) * (isVarying ? 0.7 + 0.6 * chance.nextDouble() : 1);
    }
    Money[] used = new Money[prices.length];
    Arrays.fill(used, zero);
    Money paid = zero;
    double[] flows = new double[SimulationLoad.QUARTERS + 1];
    flows[0] = cost.negate().getNumber().doubleValueExact();
    for (int quarter = 1; quarter <= SimulationLoad.QUARTERS; quarter++) {
      Money due = zero;
      for (int outcome = 0; outcome < prices.length; outcome++) {
        Money left =
            prices[outcome].multiply(SimulationLoad.MOST_OF_OUTCOME).subtract(used[outcome]);
        Money earned = prices[outcome].multiply(reached(rates[outcome]));
        Money taken = earned.isGreaterThan(left) ? left : earned;
        used[outcome] = used[outcome].add(taken);
        Money room = most.subtract(paid);
        Money given = taken.isGreaterThan(room) ? room : taken;
        paid = paid.add(given);
        due = due.add(given);
      }
      flows[quarter] = due.getNumber().doubleValueExact();
    }
    return rate(flows);
  }

  private int reached(double rate) {
    int reached = 0;
    for (int person = 0; person < SimulationLoad.PEOPLE; person++) {
      reached += chance.nextDouble() < rate ? 1 : 0;
    }
    return reached;
  }

  /** By the quarter, a few steps of Newton's method from nothing. */
  private static double rate(double[] flows) {
    double rate = 0.01;
    for (int step = 0; step < 20; step++) {
      double value = 0;
      double slope = 0;
      for (int i = 0; i < flows.length; i++) {
        double discounted = flows[i] / Math.pow(1 + rate, i);
        value += discounted;
        slope -= i * discounted / (1 + rate);
      }
      double next = Math.max(-0.99, rate - value / slope);
      if (Math.abs(next - rate) < 1e-10) {
        return next;
      }
      rate = next;
    }
    return rate;
  }
}
