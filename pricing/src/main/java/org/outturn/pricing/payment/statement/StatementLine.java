package org.outturn.pricing.payment.statement;

import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;

/**
 * One row of a statement: a claim at its gross value, or an adjustment of the claim above it. The
 * net column of all lines sums to the statement's net, the gross column to its gross.
 *
 * <p>A value: two lines that say the same are equal, however they were made. Immutable and
 * thread-safe.
 */
public abstract class StatementLine {
  /** For lines that read what they say where it is kept. */
  protected StatementLine() {}

  /**
   * A claim at its gross value.
   *
   * @param claim a claim's id, or the key of a tally or measurement
   * @param outcome the outcome's id
   * @param quantity the number claimed
   * @param price what one was valued at
   * @param gross the gross value
   * @return the line
   */
  public static StatementLine ofClaim(
      String claim, String outcome, BigFraction quantity, Optional<Amount> price, Amount gross) {
    return new GivenLine(
        claim, outcome, quantity, price, gross, gross, Optional.empty(), Optional.empty());
  }

  /**
   * An adjustment of a claim.
   *
   * @param claim a claim's id, or the key of a tally or measurement
   * @param outcome the outcome's id
   * @param quantity the change of the number of priced outcomes paid
   * @param net the change of what is payable; a reduction is negative
   * @param rule the rule that adjusts
   * @param because why, beginning with the reason code or the limit's name
   * @return the line
   */
  public static StatementLine ofAdjustment(
      String claim, String outcome, BigFraction quantity, Amount net, Rule rule, String because) {
    return new GivenLine(
        claim,
        outcome,
        quantity,
        Optional.empty(),
        Amount.zero(net.currency()),
        net,
        Optional.of(rule),
        Optional.of(because));
  }

  /**
   * The claim.
   *
   * @return a claim's id, or the key of a tally or measurement
   */
  public abstract String claim();

  /**
   * The outcome.
   *
   * @return its id
   */
  public abstract String outcome();

  /**
   * The number of outcomes claimed, or the change of the number of priced ones paid. A measurement
   * claims what its price counts: the units measured or avoided, or one where a table, a lump sum
   * or a share of a saving prices it.
   *
   * @return exact; a reduction is negative
   */
  public abstract BigFraction quantity();

  /**
   * What one outcome of the claim was valued at, for show: an average to six decimals where tiers,
   * bands, thresholds or lump sums decide it.
   *
   * @return empty for an adjustment, and where there is no price or no quantity
   */
  public abstract Optional<Amount> price();

  /**
   * The gross value.
   *
   * @return whole minor units; zero for an adjustment
   */
  public abstract Amount gross();

  /**
   * What this line adds to what is payable.
   *
   * @return whole minor units: the gross value for a claim; negative for an adjustment that reduces
   */
  public abstract Amount net();

  /**
   * The rule that adjusts.
   *
   * @return empty for a claim
   */
  public abstract Optional<Rule> rule();

  /**
   * Why, beginning with the reason code or the limit's name.
   *
   * @return empty for a claim
   */
  public abstract Optional<String> because();

  /**
   * Why, as a value: the rule, its code and the numbers that decided.
   *
   * @return empty for a claim, and for a line that was read back, which has the words alone
   */
  public Optional<Finding> finding() {
    return Optional.empty();
  }

  /**
   * Whether this is an adjustment of a claim, not the claim itself.
   *
   * @return true for an adjustment
   */
  public boolean isAdjustment() {
    return rule().isPresent();
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof StatementLine that
        && claim().equals(that.claim())
        && outcome().equals(that.outcome())
        && quantity().equals(that.quantity())
        && price().equals(that.price())
        && gross().equals(that.gross())
        && net().equals(that.net())
        && rule().equals(that.rule())
        && because().equals(that.because());
  }

  @Override
  public final int hashCode() {
    return Objects.hash(claim(), rule(), net());
  }

  /** Such as {@code C001 acc-entry GBP 600.00} or {@code C023 acc-entry GBP -600.00 once-each}. */
  @Override
  public final String toString() {
    return claim() + " " + outcome() + " " + net() + rule().map(rule -> " " + rule).orElse("");
  }
}
