package org.outturn.core.limit;

import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Each;

/**
 * How much a limit lets through: an amount after deadweight, a number of outcomes, or both; once,
 * or afresh for each cohort, segment, year or period.
 */
@OutturnStyle
@Value.Immutable
public interface LimitTerms extends WithLimitTerms {

  /**
   * Starts terms.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The most money.
   *
   * @param amount whole minor units, at least 0
   * @return terms that pay the claim that meets them in part
   */
  static LimitTerms of(Amount amount) {
    return builder().amount(amount).build();
  }

  /**
   * The most outcomes.
   *
   * @param quantity how many
   * @return terms that pay the claim that meets them in part
   */
  static LimitTerms of(MostOutcomes quantity) {
    return builder().quantity(quantity).build();
  }

  /**
   * The most outcomes, as a number: {@code LimitTerms.outcomes(300)}.
   *
   * @param number at least 0
   * @return terms that pay the claim that meets them in part
   */
  static LimitTerms outcomes(long number) {
    return of(MostOutcomes.of(number));
  }

  /**
   * The most money.
   *
   * @return whole minor units; empty where only outcomes are counted
   */
  Optional<Amount> amount();

  /**
   * The most outcomes.
   *
   * @return empty where only money is counted
   */
  Optional<MostOutcomes> quantity();

  /**
   * What the claim that meets it gets.
   *
   * @return a part unless stated
   */
  @Value.Default
  default OnReaching onReaching() {
    return OnReaching.PART;
  }

  /**
   * For what it starts afresh (rule each).
   *
   * @return empty where it is one over all
   */
  Optional<Each> each();

  /**
   * Whether grants use it too; a limit of the contract only (rule recorded-not-paid).
   *
   * @return false unless stated
   */
  @Value.Default
  default boolean countsGrants() {
    return false;
  }

  /**
   * Whether fees use it too; a limit of the contract or of each year only (rule blended).
   *
   * @return false unless stated
   */
  @Value.Default
  default boolean countsFees() {
    return false;
  }

  /** Refuses a limit on nothing, and an amount that is negative or finer than a minor unit. */
  @Value.Check
  default void check() {
    if (amount().isEmpty() && quantity().isEmpty()) {
      throw new IllegalArgumentException(
          "limit must state an amount, a number of outcomes or a share of the cohort but stated none");
    }
    amount().ifPresent(most -> AgreedAmount.payable(most, "amount"));
  }

  /** Builds terms. */
  final class Builder extends ImmutableLimitTerms.Builder {
    Builder() {}
  }
}
