package org.outturn.core.limit;

import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Each;
import org.outturn.core.validation.Require;

/**
 * The first so much money that is not paid (rule deductible): the first USD 12,000,000.00 of the
 * contract, claim after claim, after deadweight and before every limit.
 */
@OutturnStyle
@Value.Immutable
public interface Deductible extends WithDeductible {

  /**
   * Starts a deductible.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A deductible from one outcome.
   *
   * @param id its name
   * @param outcome the outcome's id
   * @param amount how much is not paid
   * @return the deductible
   */
  static Deductible ofOutcome(String id, String outcome, Amount amount) {
    return builder().id(id).coverage(Coverage.ofOutcome(outcome)).amount(amount).build();
  }

  /**
   * A deductible from the outcomes of a theme.
   *
   * @param id its name
   * @param theme the theme
   * @param amount how much is not paid
   * @return the deductible
   */
  static Deductible ofTheme(String id, String theme, Amount amount) {
    return builder().id(id).coverage(Coverage.ofTheme(theme)).amount(amount).build();
  }

  /**
   * A deductible from each contract year.
   *
   * @param id its name
   * @param amount how much is not paid
   * @return the deductible
   */
  static Deductible perYear(String id, Amount amount) {
    return builder().id(id).eachYear(true).amount(amount).build();
  }

  /**
   * A deductible from the contract: {@code Deductible.ofContract("waiver", Amount.of("USD",
   * "12000000"))}.
   *
   * @param id its name
   * @param amount how much is not paid
   * @return the deductible
   */
  static Deductible ofContract(String id, Amount amount) {
    return builder().id(id).amount(amount).build();
  }

  /**
   * The name a statement gives as the reason for what it takes.
   *
   * @return unique among the contract's limits and deductibles
   */
  String id();

  /**
   * Which claims it is taken from.
   *
   * @return all unless stated
   */
  @Value.Default
  default Coverage coverage() {
    return Coverage.ALL;
  }

  /**
   * Whether it begins anew with each contract year; then it is taken from all outcomes.
   *
   * @return false unless stated
   */
  @Value.Default
  default boolean eachYear() {
    return false;
  }

  /**
   * For what it starts afresh (rule each).
   *
   * @return empty where it is one over all
   */
  Optional<Each> each();

  /**
   * How much is not paid.
   *
   * @return whole minor units, at least 0
   */
  Amount amount();

  /**
   * Where it acts.
   *
   * @return an outcome, a theme, each year or the contract
   */
  default LimitScope scope() {
    return LimitScope.shared(coverage(), eachYear());
  }

  /** Refuses a blank id, an amount nobody can pay, and a yearly one from a part of the outcomes. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    AgreedAmount.payable(amount(), "amount");
    Require.that(
        !eachYear() || coverage().isOfAllOutcomes(),
        "coverage",
        "must be all outcomes where the deductible is for each year",
        coverage());
  }

  /** Builds a deductible. */
  final class Builder extends ImmutableDeductible.Builder {
    Builder() {}
  }
}
