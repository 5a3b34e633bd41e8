package org.outturn.core.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.contract.Source;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.Require;

/**
 * What is compared: the ways to pay for the work, what was planned to be delivered, and what was
 * delivered or might be.
 *
 * <pre>{@code
 * ComparisonCase.builder()
 *     .id("example")
 *     .addSide(Side.of("inputs", PaymentMechanism.inputs(Amount.of("GBP", "10000000"))))
 *     .addSide(Side.of("outcomes", PaymentMechanism.outcomes(Amount.of("GBP", "17000"))))
 *     .plan(ComparisonScenario.of("plan", DeliveredWork.of(1000, Share.percent(60))))
 *     .addScenario(ComparisonScenario.of("actual", DeliveredWork.of(800, Share.percent(40))))
 *     .build()
 * }</pre>
 */
@OutturnStyle
@Value.Immutable
public interface ComparisonCase extends WithComparisonCase {

  /**
   * Starts a case.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Its short name.
   *
   * @return the id
   */
  String id();

  /**
   * What people call it.
   *
   * @return the id unless stated
   */
  @Value.Default
  default String name() {
    return id();
  }

  /**
   * The ways to pay. The first is the one that the others are held against.
   *
   * @return at least one, all in one currency
   */
  ImmutableList<Side> sides();

  /**
   * What was planned.
   *
   * @return the scenario {@link ComparisonScenario#PLAN}
   */
  ComparisonScenario plan();

  /**
   * What was delivered, or might be.
   *
   * @return in the order they are shown; may be empty
   */
  ImmutableList<ComparisonScenario> scenarios();

  /**
   * A bidder's case beside it.
   *
   * @return empty where none is asked about
   */
  Optional<BidderCase> bidder();

  /**
   * Where the figures come from.
   *
   * @return may be empty
   */
  ImmutableList<Source> sources();

  /**
   * The plan, then every other scenario.
   *
   * @return at least the plan
   */
  default ImmutableList<ComparisonScenario> planAndScenarios() {
    return Stream.concat(Stream.of(plan()), scenarios().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The currency of every amount.
   *
   * @return the currency of the sides
   */
  default Currency currency() {
    return sides().get(0).currency();
  }

  /** Refuses what does not fit together, with every misfit. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    Problems problems = new Problems();
    ComparisonConsistency.check(this, problems);
    problems.throwIfAny();
  }

  /** Builds a case. */
  final class Builder extends ImmutableComparisonCase.Builder {
    Builder() {}
  }
}
