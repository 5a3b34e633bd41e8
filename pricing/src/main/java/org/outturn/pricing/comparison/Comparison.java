package org.outturn.pricing.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What paying for inputs and paying for outcomes come to: each side in each scenario, where they
 * break even, and the bidder's case.
 *
 * @param of what was compared
 * @param results one for each scenario and side that the scenario speaks of: the plan first, then
 *     in the order of the scenarios; within each in the order of the sides
 * @param breakEvens where each further side costs the same as the first, scenario by scenario
 * @param bidder what a bidder's investment needs; empty where none was asked about
 */
public record Comparison(
    ComparisonCase of,
    ImmutableList<SideResult> results,
    ImmutableList<BreakEven> breakEvens,
    Optional<BidderResult> bidder) {

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
}
