package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;

/**
 * What is paid for the claims of a contract that were verified by a date, and why not more. It
 * accounts for every claim and every penny: net = gross + adjustments (a reduction is negative),
 * net + fees + grants = what payers pay + unfunded, the periods sum to the total.
 *
 * <p>A value: the statements of two equal pricings are equal, and one written as JSON and read back
 * equals itself. Amounts are whole minor units of the contract's currency; {@link
 * Amount#toMonetaryAmount()} gives JSR-354 money. Immutable and thread-safe.
 */
@OutturnStyle
@Value.Immutable
public abstract class PaymentStatement implements WithPaymentStatement {
  PaymentStatement() {}

  /**
   * Starts a statement.
   *
   * @return a strict builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The contract.
   *
   * @return its id
   */
  public abstract String contract();

  /**
   * What the contract is called.
   *
   * @return its name, empty where it has none
   */
  @Value.Default
  public String name() {
    return "";
  }

  /**
   * The currency of every amount.
   *
   * @return the contract's currency
   */
  public abstract Currency currency();

  /**
   * The last day whose verifications are seen.
   *
   * @return the as-of date
   */
  public abstract LocalDate asOf();

  /**
   * Every claim as made, at the price in force, before any adjustment.
   *
   * @return whole minor units
   */
  public abstract Amount gross();

  /**
   * What each rule and limit took off, in the order of the rules.
   *
   * @return one for each rule, and one for each limit, that took anything off
   */
  public abstract ImmutableList<Adjustment> adjustments();

  /**
   * What is payable for outcomes.
   *
   * @return whole minor units
   */
  public abstract Amount net();

  /**
   * What is payable for activity.
   *
   * @return whole minor units
   */
  public abstract Amount fees();

  /**
   * What is payable in place of outcomes.
   *
   * @return whole minor units, at least 0
   */
  public abstract Amount grants();

  /**
   * What is payable in all: outcomes, fees and grants.
   *
   * @return whole minor units
   */
  public Amount total() {
    return net().plus(fees()).plus(grants());
  }

  /**
   * What each party pays.
   *
   * @return in the order the contract lists payers
   */
  public abstract ImmutableList<PayerPayment> payers();

  /**
   * What is payable but covered by no payer's commitment.
   *
   * @return whole minor units, at least 0
   */
  public abstract Amount unfunded();

  /**
   * The part of all payment that came from outcomes: the net of lines of level OUTCOME by net, fees
   * and grants together, unfunded included. Outputs and activity are none of it.
   *
   * @return exact; usually from 0 to 1, beyond where something was paid back; empty at a total of 0
   */
  public abstract Optional<BigFraction> outcomeShare();

  /**
   * What the contract will have paid, by each scenario of its plan.
   *
   * @return empty where it has no plan
   */
  public abstract ImmutableList<Forecast> forecast();

  /**
   * The payment periods from the first claim's to the last one's.
   *
   * @return without a gap; empty where there is no claim
   */
  public abstract ImmutableList<PeriodPayment> periods();

  /**
   * How much of each limit is used and left.
   *
   * @return in the order in which limits act
   */
  public abstract ImmutableList<Headroom> limits();

  /**
   * The rules that the contract states and the evidence does not allow.
   *
   * @return may be empty
   */
  public abstract ImmutableList<NotApplied> notApplied();

  /**
   * One line for each claim and each adjustment, in claim order; a list that makes its lines when
   * asked, so that a million cost nothing until they are read.
   *
   * @return lines whose net sums to {@link #net()} and whose gross sums to {@link #gross()}
   */
  public abstract StatementLines lines();

  /**
   * How many claims were seen.
   *
   * @return claims, tallies and measurements verified by the as-of date
   */
  public int claims() {
    return lines().claims();
  }

  /**
   * What was claimed and is paid of each outcome, in the order in which they first come.
   *
   * @return summed from the lines when first asked for
   */
  @Value.Lazy
  public ImmutableList<OutcomePayment> outcomes() {
    return OutcomePayment.sumUp(lines());
  }

  /** The contract, the day and the two sums: {@code fcf as of 2018-01-01: gross ..., net ...}. */
  @Override
  public String toString() {
    return contract()
        + " as of "
        + asOf()
        + ": gross "
        + gross()
        + ", net "
        + net()
        + notApplied().stream()
            .map(each -> each.rule().id())
            .distinct()
            .collect(Collectors.joining(", ", notApplied().isEmpty() ? "" : ", not applied: ", ""));
  }

  /** Builds a statement. */
  public static final class Builder extends ImmutablePaymentStatement.Builder {
    Builder() {}
  }
}
