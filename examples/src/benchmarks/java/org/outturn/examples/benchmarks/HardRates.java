package org.outturn.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hipparchus.exception.MathRuntimeException;
import org.outturn.core.money.Amount;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.InternalRateOfReturn;
import org.outturn.pricing.returns.RateOfReturn;
import org.outturn.pricing.returns.RateOfReturn.Kind;

/** What Outturn and its peers say of cash flows that are hard, beside what is right. */
public final class HardRates {
  private static final LocalDate START = LocalDate.of(2021, 1, 1);
  private static final int YEAR = 365;
  private static final double USUAL_GUESS = 0.1;
  private static final double ENOUGH = 1e-6;

  private HardRates() {}

  /**
   * A case whose answer is known by hand.
   *
   * @param name what is hard about it
   * @param kind what the answer is
   * @param rates the rates that solve it
   * @param flows the flows
   */
  private record Case(
      String name, Kind kind, ImmutableList<Double> rates, ImmutableList<CashFlow> flows) {

    boolean isRight(double rate) {
      return kind == Kind.TOTAL_LOSS ? rate == -1 : kind == Kind.RATE && isOneOf(rate);
    }

    boolean isOneOf(double rate) {
      return rates.stream().anyMatch(each -> Math.abs(rate - each) <= ENOUGH * (1 + each));
    }

    boolean isRight(RateOfReturn answer) {
      return answer.kind() == kind
          && answer.rates().size() == rates.size()
          && answer.rates().stream().allMatch(this::isOneOf);
    }

    /** The amount of each year, where all flows lie whole years of 365 days apart. */
    Optional<double[]> yearly() {
      if (flows.stream().anyMatch(flow -> day(flow) % YEAR != 0)) {
        return Optional.empty();
      }
      double[] amounts = new double[day(flows.get(flows.size() - 1)) / YEAR + 1];
      flows.forEach(flow -> amounts[day(flow) / YEAR] += flow.amount().value().doubleValue());
      return Optional.of(amounts);
    }

    private static int day(CashFlow flow) {
      return Math.toIntExact(flow.date().toEpochDay() - START.toEpochDay());
    }
  }

  private static CashFlow pounds(int daysLater, String pounds) {
    return new CashFlow(START.plusDays(daysLater), Amount.of("GBP", pounds));
  }

  private static Case one(String name, double rate, CashFlow... flows) {
    return new Case(name, Kind.RATE, ImmutableList.of(rate), ImmutableList.copyOf(flows));
  }

  private static ImmutableList<Case> cases() {
    // 100 = 150 v - v^2 for the discount factor v of a year.
    double nearOne = (150 - Math.sqrt(150 * 150 - 400)) / 2;
    return ImmutableList.of(
        one("nothing hard: 15 %", 0.15, pounds(0, "-100"), pounds(YEAR, "115")),
        new Case(
            "several rates: 10 % and 20 %",
            Kind.SEVERAL,
            ImmutableList.of(0.1, 0.2),
            ImmutableList.of(pounds(0, "-100"), pounds(YEAR, "230"), pounds(2 * YEAR, "-132"))),
        new Case(
            "clawback: -99.3 % and 49.3 %",
            Kind.SEVERAL,
            ImmutableList.of(1 / (150 - nearOne) - 1, 1 / nearOne - 1),
            ImmutableList.of(pounds(0, "-100"), pounds(YEAR, "150"), pounds(2 * YEAR, "-1"))),
        one(
            "touches zero: 10 %",
            0.1, pounds(0, "-100"), pounds(YEAR, "220"), pounds(2 * YEAR, "-121")),
        new Case(
            "never balances: none",
            Kind.NONE,
            ImmutableList.of(),
            ImmutableList.of(pounds(0, "100"), pounds(YEAR, "-50"), pounds(2 * YEAR, "100"))),
        new Case(
            "nothing back yet: none",
            Kind.NONE,
            ImmutableList.of(),
            ImmutableList.of(pounds(0, "-100"), pounds(YEAR, "-50"))),
        new Case(
            "nothing back and over: total loss",
            Kind.TOTAL_LOSS,
            ImmutableList.of(),
            ImmutableList.of(pounds(0, "-100"), pounds(YEAR, "0"))),
        one("deep loss: -99.5 %", -0.995, pounds(0, "-1000000"), pounds(YEAR, "5000")),
        one("deeper: -99.999999 %", 1e-8 - 1, pounds(0, "-1000000"), pounds(YEAR, "0.01")),
        one("100 million million: 10 %", 0.1, pounds(0, "-1e14"), pounds(YEAR, "1.1e14")),
        one("pennies: 100 %", 1, pounds(0, "-0.01"), pounds(YEAR, "0.02")),
        one("9,999,900 %", 99_999, pounds(0, "-1"), pounds(YEAR, "100000")),
        one("one day: 3.7 %", Math.pow(1.0001, YEAR) - 1, pounds(0, "-100"), pounds(1, "100.01")),
        one(
            "700 years: 3 %",
            Math.pow(1e9, 1 / 700.0) - 1, pounds(0, "-1"), pounds(700 * YEAR, "1e9")));
  }

  /**
   * Prints the table.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {
    line("case", "Outturn", "decampo", "Hipparchus Brent", "POI, equal periods");
    for (Case each : cases()) {
      RateOfReturn answer = InternalRateOfReturn.DEFAULT.dated(CashFlows.of(each.flows));
      line(
          each.name,
          (each.isRight(answer) ? "right: " : "off: ") + answer.kind(),
          said(each, flows -> RatePeers.decampo(RatePeers.transactions(flows))),
          said(each, RatePeers::brent),
          each.yearly().isEmpty()
              ? "not asked"
              : said(each, flows -> RatePeers.poi(each.yearly().orElseThrow(), USUAL_GUESS)));
    }
  }

  private static String said(Case each, ToDoubleFunction<List<CashFlow>> peer) {
    double rate;
    try {
      rate = peer.applyAsDouble(each.flows);
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | MathRuntimeException refused) {
      return refused.getClass().getSimpleName();
    }
    if (!Double.isFinite(rate)) {
      return String.valueOf(rate);
    }
    String verdict = each.isRight(rate) ? "right" : each.isOneOf(rate) ? "one of two" : "off";
    return String.format(Locale.ROOT, "%s: %.9g", verdict, rate);
  }

  private static void line(String name, String... answers) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-34s", name));
    for (String answer : answers) {
      line.append(String.format(Locale.ROOT, " %-28s", answer));
    }
    System.out.println(line.toString().stripTrailing());
  }
}
