package org.outturn.pricing.comparison;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.money.Currencies;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * What paying for inputs and paying for outcomes come to: each side in each scenario, where they
 * break even, and the bidder's case.
 *
 * @param of what was compared
 * @param notApplied for scenarios that a statement gives, the rules that its evidence does not
 *     allow; those of which all are applied are left out
 * @param results one for each scenario and side that the scenario speaks of: the plan first, then
 *     in the order of the scenarios; within each in the order of the sides
 * @param breakEvens where each further side costs the same as the first, scenario by scenario
 * @param bidder what a bidder's investment needs; empty where none was asked about
 */
public record Comparison(
    ComparisonCase of,
    ImmutableList<NotAppliedIn> notApplied,
    ImmutableList<SideResult> results,
    ImmutableList<BreakEven> breakEvens,
    Optional<BidderResult> bidder) {
  /** How many decimals a share is shown with: 0.8750 is 87.5 %. */
  private static final int DECIMALS_OF_A_SHARE = 4;

  /**
   * The rules that the statement of a scenario could not apply.
   *
   * @param scenario the scenario's id
   * @param rules at least one
   */
  public record NotAppliedIn(String scenario, ImmutableList<NotApplied> rules) {}

  /**
   * The same comparison, with what the statements of its scenarios could not apply.
   *
   * @param rules by scenario
   * @return the comparison
   */
  public Comparison withNotApplied(ImmutableList<NotAppliedIn> rules) {
    return new Comparison(of, rules, results, breakEvens, bidder);
  }

  /**
   * One side in one scenario.
   *
   * @param scenario the scenario's id
   * @param side the side's id
   * @return empty where the scenario does not speak of the side
   */
  public Optional<SideResult> result(String scenario, String side) {
    return results.stream()
        .filter(each -> each.scenario().equals(scenario) && each.side().id().equals(side))
        .findFirst();
  }

  /**
   * An exact amount as it is shown: to the currency's minor unit, half up. Each figure is rounded
   * by itself, for show alone.
   *
   * @param exact in major units
   * @return such as 16666.67
   */
  public BigDecimal shown(BigFraction exact) {
    return exact.bigDecimalValue(Currencies.minorDigits(of.currency()), RoundingMode.HALF_UP);
  }

  /**
   * An exact share, or rate of change, as it is shown: to four decimals, half up.
   *
   * @param exact such as 7/8
   * @return such as 0.8750
   */
  public BigDecimal shownShare(BigFraction exact) {
    return exact.bigDecimalValue(DECIMALS_OF_A_SHARE, RoundingMode.HALF_UP);
  }
}
