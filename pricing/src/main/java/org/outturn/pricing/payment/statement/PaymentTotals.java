package org.outturn.pricing.payment.statement;

import com.google.common.base.MoreObjects;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.Amount;

/**
 * What a pricing comes to, without its lines: for those who price a million times, as in {@code
 * OutcomePricer.DEFAULT.totals(terms, evidence, asOf).net()}.
 *
 * <p>The amounts by payer, period and outcome are made when first asked for: most who price so
 * often read few of them. A value, equal to another of the same amounts. Immutable and thread-safe.
 */
public final class PaymentTotals {
  private final Amount gross;
  private final Amount net;
  private final Amount fees;
  private final Amount grants;
  private final Amount unfunded;
  private final Supplier<ImmutableList<PayerPayment>> payers;
  private final Supplier<ImmutableList<PeriodPayment>> periods;
  private final Supplier<ImmutableList<OutcomeTotal>> outcomes;

  /**
   * The sums of a pricing; its parts are asked for at most once.
   *
   * @param gross every claim as made, before any adjustment
   * @param net what is payable
   * @param fees for activity, service and guarantees
   * @param grants in place of outcomes
   * @param unfunded what no payer's commitment covers
   * @param payers what each party pays, in the order the contract lists payers
   * @param periods the payment periods from the first claim's to the last one's
   * @param outcomes what each outcome of the contract comes to, in its order
   */
  public PaymentTotals(
      Amount gross,
      Amount net,
      Amount fees,
      Amount grants,
      Amount unfunded,
      Supplier<ImmutableList<PayerPayment>> payers,
      Supplier<ImmutableList<PeriodPayment>> periods,
      Supplier<ImmutableList<OutcomeTotal>> outcomes) {
    this.gross = gross;
    this.net = net;
    this.fees = fees;
    this.grants = grants;
    this.unfunded = unfunded;
    this.payers = Suppliers.memoize(payers::get);
    this.periods = Suppliers.memoize(periods::get);
    this.outcomes = Suppliers.memoize(outcomes::get);
  }

  /**
   * What one outcome comes to.
   *
   * @param outcome its id
   * @param gross before any adjustment
   * @param net what is payable
   */
  public record OutcomeTotal(String outcome, Amount gross, Amount net) {}

  /**
   * Every claim as made, before any adjustment.
   *
   * @return whole minor units
   */
  public Amount gross() {
    return gross;
  }

  /**
   * What is payable for outcomes.
   *
   * @return whole minor units; below zero where a two-sided tariff takes back more than is paid
   */
  public Amount net() {
    return net;
  }

  /**
   * What is payable for activity, service and guarantees.
   *
   * @return whole minor units, at least 0
   */
  public Amount fees() {
    return fees;
  }

  /**
   * What is payable in place of outcomes.
   *
   * @return whole minor units, at least 0
   */
  public Amount grants() {
    return grants;
  }

  /**
   * What no payer's commitment covers.
   *
   * @return whole minor units, at least 0
   */
  public Amount unfunded() {
    return unfunded;
  }

  /**
   * What each party pays.
   *
   * @return in the order the contract lists payers
   */
  public ImmutableList<PayerPayment> payers() {
    return payers.get();
  }

  /**
   * The payment periods from the first claim's to the last one's.
   *
   * @return in order
   */
  public ImmutableList<PeriodPayment> periods() {
    return periods.get();
  }

  /**
   * What each outcome of the contract comes to.
   *
   * @return in the contract's order
   */
  public ImmutableList<OutcomeTotal> outcomes() {
    return outcomes.get();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PaymentTotals that
        && gross.equals(that.gross)
        && net.equals(that.net)
        && fees.equals(that.fees)
        && grants.equals(that.grants)
        && unfunded.equals(that.unfunded)
        && payers().equals(that.payers())
        && periods().equals(that.periods())
        && outcomes().equals(that.outcomes());
  }

  @Override
  public int hashCode() {
    return Objects.hash(gross, net, fees, grants, unfunded, payers(), periods(), outcomes());
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper(this)
        .add("gross", gross)
        .add("net", net)
        .add("fees", fees)
        .add("grants", grants)
        .add("unfunded", unfunded)
        .add("payers", payers())
        .toString();
  }
}
