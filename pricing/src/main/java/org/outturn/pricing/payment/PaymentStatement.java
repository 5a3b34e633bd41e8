package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Quantities;

/**
 * What is paid for the claims of a contract that were verified by a date, and why not more. It
 * accounts for every claim and every penny: net = gross + adjustments (a reduction is negative),
 * net = what payers pay + unfunded, the periods sum to the total.
 *
 * <p>Money is whole minor units of the contract's currency. JSR-354 amounts are built when asked
 * for; the methods named {@code …Amount} give the same values without them. Immutable and
 * thread-safe.
 */
public final class PaymentStatement {
  private final PricedClaims priced;
  private final LocalDate asOf;
  private final ImmutableList<Adjustment> adjustments;
  private final ImmutableList<PayerPayment> payers;
  private final ImmutableList<PeriodPayment> periods;
  private final ImmutableList<Headroom> headroom;
  private final ImmutableList<NotApplied> notApplied;
  private final Amount gross;
  private final Amount net;
  private final Amount unfunded;

  PaymentStatement(
      PricedClaims priced,
      LocalDate asOf,
      PayerSplit split,
      ImmutableList<PeriodPayment> periods,
      ImmutableList<Headroom> headroom) {
    Claims claims = priced.claims();
    OutcomesContract contract = claims.contract();
    this.priced = priced;
    this.asOf = asOf;
    this.headroom = headroom;
    this.adjustments = sumUp(claims);
    this.payers = split.payments();
    this.periods = periods;
    this.notApplied = NotAppliedRules.of(claims);
    this.gross = sum(periods.stream().map(PeriodPayment::grossAmount).toList());
    this.net = sum(periods.stream().map(PeriodPayment::netAmount).toList());
    this.unfunded = Amount.ofMinor(contract.currency(), split.unfunded());
  }

  private Amount sum(List<Amount> amounts) {
    return amounts.stream().reduce(Amount.ofMinor(currency(), 0), Amount::plus);
  }

  private static ImmutableList<Adjustment> sumUp(Claims claims) {
    Adjustments all = claims.adjustments();
    Map<String, Adjustment> byRuleAndId = new LinkedHashMap<>();
    for (int cause = 0; cause < all.causes().size(); cause++) {
      if (all.isSeen(cause)) {
        AdjustmentCause from = all.causes().get(cause);
        Adjustment adjustment =
            new Adjustment(
                from.rule(),
                from.id(),
                Amount.ofMinor(claims.contract().currency(), all.totalAmount(cause)),
                all.totalQuantity(cause).divide(BigFraction.of(Quantities.ONE)));
        byRuleAndId.merge(
            from.rule() + " " + from.id().orElse(""), adjustment, PaymentStatement::add);
      }
    }
    return ImmutableList.copyOf(byRuleAndId.values());
  }

  private static Adjustment add(Adjustment one, Adjustment other) {
    return new Adjustment(
        one.rule(),
        one.id(),
        one.exactAmount().plus(other.exactAmount()),
        one.quantity().add(other.quantity()));
  }

  /**
   * The contract.
   *
   * @return the contract priced
   */
  public OutcomesContract contract() {
    return priced.claims().contract();
  }

  /**
   * The currency of every amount.
   *
   * @return the contract's currency
   */
  public Currency currency() {
    return contract().currency();
  }

  /**
   * The last day whose verifications are seen.
   *
   * @return the as-of date
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Every claim as made, at the price in force, before any adjustment.
   *
   * @return JSR-354 money
   */
  public MonetaryAmount gross() {
    return gross.toMonetaryAmount();
  }

  /**
   * What is payable for outcomes.
   *
   * @return JSR-354 money
   */
  public MonetaryAmount net() {
    return net.toMonetaryAmount();
  }

  /**
   * What is payable but covered by no payer's commitment.
   *
   * @return JSR-354 money
   */
  public MonetaryAmount unfunded() {
    return unfunded.toMonetaryAmount();
  }

  /**
   * The gross value, without JSR-354.
   *
   * @return the amount
   */
  public Amount grossAmount() {
    return gross;
  }

  /**
   * What is payable, without JSR-354.
   *
   * @return the amount
   */
  public Amount netAmount() {
    return net;
  }

  /**
   * What is unfunded, without JSR-354.
   *
   * @return the amount
   */
  public Amount unfundedAmount() {
    return unfunded;
  }

  /**
   * What each rule and limit took off, in the order of the stages.
   *
   * @return one for each rule, and one for each limit, that took anything off
   */
  public ImmutableList<Adjustment> adjustments() {
    return adjustments;
  }

  /**
   * What each party pays.
   *
   * @return in the order the contract lists payers
   */
  public ImmutableList<PayerPayment> payers() {
    return payers;
  }

  /**
   * Which share of all payment depended on outcomes.
   *
   * @return empty where nothing is paid
   */
  public Optional<Share> outcomeShare() {
    return net.signum() == 0 ? Optional.empty() : Optional.of(Share.ONE);
  }

  /**
   * The payment periods from the first claim's to the last one's.
   *
   * @return without a gap; empty where there is no claim
   */
  public ImmutableList<PeriodPayment> periods() {
    return periods;
  }

  /**
   * How much of each limit is used and left.
   *
   * @return in the order in which limits act
   */
  public ImmutableList<Headroom> limits() {
    return headroom;
  }

  /**
   * The rules that the contract states and the evidence does not allow.
   *
   * @return may be empty
   */
  public ImmutableList<NotApplied> notApplied() {
    return notApplied;
  }

  /**
   * The effects against comparison groups, by which measurements were paid or not.
   *
   * @return one for each measurement that counts, in claim order
   */
  public ImmutableList<MeasuredEffect> effects() {
    return priced.measured().effects();
  }

  /**
   * One line for each claim and each adjustment, in claim order; a list that makes its lines when
   * asked, so that a million cost nothing until they are read.
   *
   * @return lines whose net sums to {@link #net()} and whose gross sums to {@link #gross()}
   */
  public List<StatementLine> lines() {
    return new StatementLines(priced);
  }

  /**
   * How many claims were seen.
   *
   * @return claims, tallies and measurements verified by the as-of date
   */
  public int claims() {
    return priced.claims().size();
  }

  /** The contract, the day and the two sums: {@code fcf as of 2018-01-01: gross ..., net ...}. */
  @Override
  public String toString() {
    return contract().id() + " as of " + asOf + ": gross " + gross + ", net " + net;
  }
}
