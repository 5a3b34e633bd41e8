package org.outturn.pricing.payment;

import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Quantities;

/**
 * One row of a statement: a claim at its gross value, or an adjustment of the claim above it. The
 * net column of all lines sums to the statement's net, the gross column to its gross.
 *
 * <p>Reads the statement's columns when asked; holds two numbers. Immutable and thread-safe.
 */
public final class StatementLine {
  private static final int NO_ADJUSTMENT = -1;

  private final PricedClaims priced;
  private final int row;
  private final int adjustment;

  private StatementLine(PricedClaims priced, int row, int adjustment) {
    this.priced = priced;
    this.row = row;
    this.adjustment = adjustment;
  }

  static StatementLine ofClaim(PricedClaims priced, int row) {
    return new StatementLine(priced, row, NO_ADJUSTMENT);
  }

  static StatementLine ofAdjustment(PricedClaims priced, int adjustment) {
    return new StatementLine(priced, priced.claims().adjustments().row(adjustment), adjustment);
  }

  /**
   * Whether this is an adjustment of a claim, not the claim itself.
   *
   * @return true for an adjustment
   */
  public boolean isAdjustment() {
    return adjustment != NO_ADJUSTMENT;
  }

  /**
   * The claim.
   *
   * @return a claim's id, or the key of a tally or measurement
   */
  public String claim() {
    return priced.claims().evidence().id(row);
  }

  /**
   * The outcome.
   *
   * @return its id
   */
  public String outcome() {
    return priced.claims().terms(row).outcome().id();
  }

  /**
   * The number of outcomes claimed, or the change of the number paid. A measurement claims what its
   * price counts: the units measured or avoided, or one where a table, a lump sum or a share of a
   * saving prices it.
   *
   * @return exact; a reduction is negative
   */
  public BigFraction quantity() {
    BigFraction millionths =
        isAdjustment()
            ? priced.claims().adjustments().quantity(adjustment)
            : priced.claims().claimed(row);
    return millionths.divide(BigFraction.of(Quantities.ONE));
  }

  /**
   * What one outcome of the claim was valued at, for show: an average to six decimals where tiers,
   * bands, thresholds or lump sums decide it.
   *
   * @return empty for an adjustment, and where there is no price or no quantity
   */
  public Optional<Amount> price() {
    return isAdjustment() ? Optional.empty() : priced.price(row);
  }

  /**
   * The gross value in minor units.
   *
   * @return pence for GBP; 0 for an adjustment
   */
  public long grossMinor() {
    return isAdjustment() ? 0 : priced.claims().gross(row);
  }

  /**
   * What this line adds to what is payable, in minor units.
   *
   * @return the gross value for a claim; negative for an adjustment that reduces
   */
  public long netMinor() {
    return isAdjustment()
        ? priced.claims().adjustments().amount(adjustment)
        : priced.claims().gross(row);
  }

  /**
   * The gross value.
   *
   * @return JSR-354 money; zero for an adjustment
   */
  public MonetaryAmount gross() {
    return Amount.ofMinor(currency(), grossMinor()).toMonetaryAmount();
  }

  /**
   * What this line adds to what is payable.
   *
   * @return JSR-354 money; negative for an adjustment that reduces
   */
  public MonetaryAmount net() {
    return Amount.ofMinor(currency(), netMinor()).toMonetaryAmount();
  }

  private Currency currency() {
    return priced.claims().contract().currency();
  }

  /**
   * The rule that adjusts.
   *
   * @return empty for a claim
   */
  public Optional<Rule> rule() {
    return isAdjustment()
        ? Optional.of(priced.claims().adjustments().causeOf(adjustment).rule())
        : Optional.empty();
  }

  /**
   * Why, beginning with the reason code or the limit's name.
   *
   * @return empty for a claim
   */
  public Optional<String> because() {
    return isAdjustment() ? Optional.of(priced.because(adjustment)) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatementLine that
        && claim().equals(that.claim())
        && outcome().equals(that.outcome())
        && quantity().equals(that.quantity())
        && price().equals(that.price())
        && grossMinor() == that.grossMinor()
        && netMinor() == that.netMinor()
        && rule().equals(that.rule())
        && because().equals(that.because());
  }

  @Override
  public int hashCode() {
    return Objects.hash(claim(), rule(), netMinor());
  }

  /** Such as {@code C001 acc-entry GBP 600.00} or {@code C023 acc-entry GBP -600.00 once-each}. */
  @Override
  public String toString() {
    return claim()
        + " "
        + outcome()
        + " "
        + Amount.ofMinor(currency(), netMinor())
        + rule().map(rule -> " " + rule).orElse("");
  }
}
