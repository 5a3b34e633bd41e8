package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/**
 * The cash flows of one holder in one currency, at least one, in date order: GBP -100.00 on
 * 2020-01-01, then GBP 115.00 on 2023-01-01.
 *
 * <p>Flows of one day stay apart, the smallest first, so that the same flows given in any order are
 * equal. A flow of zero counts as a flow: at the end it says that the position has ended (see
 * {@link #endedOn}). Immutable and thread-safe.
 */
public final class CashFlows {
  private static final Comparator<CashFlow> ORDER =
      Comparator.comparing(CashFlow::date).thenComparing(CashFlow::amount);

  private final ImmutableList<CashFlow> flows;

  private CashFlows(ImmutableList<CashFlow> flows) {
    this.flows = flows;
  }

  /**
   * Cash flows.
   *
   * @param flows at least one, in any order
   * @return the same flows in date order
   * @throws IllegalArgumentException when there is none, or they have two currencies, naming both
   */
  public static CashFlows of(List<CashFlow> flows) {
    Require.that(!flows.isEmpty(), "cash flows", "must be at least one", flows.size());
    requireOneCurrency(Lists.transform(flows, CashFlow::amount));
    return new CashFlows(ImmutableList.sortedCopyOf(ORDER, flows));
  }

  /** Refuses amounts of two currencies, naming both. */
  static void requireOneCurrency(List<Amount> amounts) {
    for (Amount amount : amounts) {
      Currency first = amounts.get(0).currency();
      if (!amount.currency().equals(first)) {
        throw new IllegalArgumentException(
            "cash flows must have one currency but were in " + first + " and " + amount.currency());
      }
    }
  }

  /**
   * Cash flows.
   *
   * @param flows at least one, in any order
   * @return the same flows in date order
   * @throws IllegalArgumentException when there is none, or they have two currencies, naming both
   */
  public static CashFlows of(CashFlow... flows) {
    return of(ImmutableList.copyOf(flows));
  }

  /**
   * The flows in date order; those of one day with the smallest first.
   *
   * @return at least one
   */
  public ImmutableList<CashFlow> flows() {
    return flows;
  }

  /**
   * The currency of all flows.
   *
   * @return an ISO 4217 currency
   */
  public Currency currency() {
    return flows.get(0).amount().currency();
  }

  /**
   * The day of the first flow, from which days are counted.
   *
   * @return the first day
   */
  public LocalDate first() {
    return flows.get(0).date();
  }

  /**
   * The day of the last flow.
   *
   * @return the last day
   */
  public LocalDate last() {
    return flows.get(flows.size() - 1).date();
  }

  /**
   * The sum of all flows: the holder's profit, negative for a loss.
   *
   * @return {@code totalIn - totalOut}
   */
  public Amount total() {
    return sum(flows.stream());
  }

  /**
   * What came in.
   *
   * @return the sum of the positive flows, at least 0
   */
  public Amount totalIn() {
    return sum(flows.stream().filter(flow -> flow.amount().signum() > 0));
  }

  /**
   * What was paid out, without its sign.
   *
   * @return the sum of the negative flows turned positive, at least 0
   */
  public Amount totalOut() {
    return sum(flows.stream().filter(flow -> flow.amount().signum() < 0)).negated();
  }

  private Amount sum(Stream<CashFlow> some) {
    return some.map(CashFlow::amount).reduce(Amount.zero(currency()), Amount::plus);
  }

  /**
   * The same flows as the other side sees them.
   *
   * @return every flow with its sign turned
   */
  public CashFlows negated() {
    return of(
        flows.stream().map(flow -> new CashFlow(flow.date(), flow.amount().negated())).toList());
  }

  /**
   * These flows and others.
   *
   * @param others flows of the same currency
   * @return all of them
   * @throws IllegalArgumentException when the currencies differ, naming both
   */
  public CashFlows plus(CashFlows others) {
    return of(Stream.concat(flows.stream(), others.flows.stream()).toList());
  }

  /**
   * These flows and one more.
   *
   * @param flow a flow of the same currency
   * @return all of them
   * @throws IllegalArgumentException when the currencies differ, naming both
   */
  public CashFlows plus(CashFlow flow) {
    return plus(of(flow));
  }

  /**
   * Says that nothing more will come: an investment written off, a contract that is over. It adds a
   * flow of zero on that day. Outlays of which nothing ever came back are a total loss once they
   * have ended, and no rate of return before that.
   *
   * @param date the day, not before the last flow
   * @return these flows with a flow of zero
   * @throws IllegalArgumentException when the day is before the last flow
   */
  public CashFlows endedOn(LocalDate date) {
    Require.that(
        !date.isBefore(last()), "end", "must not be before the last flow on " + last(), date);
    return plus(new CashFlow(date, Amount.zero(currency())));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CashFlows that && flows.equals(that.flows);
  }

  @Override
  public int hashCode() {
    return flows.hashCode();
  }

  /** Each day and amount, such as {@code [2020-01-01 GBP -100.00, 2023-01-01 GBP 115.00]}. */
  @Override
  public String toString() {
    return flows.stream().map(flow -> flow.date() + " " + flow.amount()).toList().toString();
  }
}
