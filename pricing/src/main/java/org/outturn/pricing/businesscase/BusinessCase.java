package org.outturn.pricing.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.contract.Source;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/**
 * A question put to a contract: what would it pay at low, base and high volume, what would its
 * investors earn, and what would paying for inputs have cost. Holds no result; {@link
 * FinancedContract} puts it beside the contract and the financing that it is asked of.
 */
@OutturnStyle
@Value.Immutable
public interface BusinessCase extends WithBusinessCase {

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
   * The one currency of every amount.
   *
   * @return that of the contract
   */
  Currency currency();

  /**
   * What the tallies are multiplied by.
   *
   * @return low, base and high
   */
  VolumeFactors volumes();

  /**
   * What paying for inputs would have cost, whatever is delivered.
   *
   * @return whole minor units, at least 0
   */
  Amount inputsBudget();

  /**
   * The outcome that stands for success in the cost per outcome.
   *
   * @return an outcome of the contract; empty where all are counted alike
   */
  Optional<String> outcome();

  /**
   * What was assumed, in words; the finance case has its own.
   *
   * @return may be empty
   */
  ImmutableList<String> assumptions();

  /**
   * Where the figures come from; the finance case has its own.
   *
   * @return may be empty
   */
  ImmutableList<Source> sources();

  /** Refuses a blank id and a budget in another currency. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    AgreedAmount.payable(inputsBudget(), "budget");
    Require.that(
        inputsBudget().currency().equals(currency()),
        "inputsBudget",
        "must be in " + currency(),
        inputsBudget());
  }

  /** Builds a case. */
  final class Builder extends ImmutableBusinessCase.Builder {
    Builder() {}
  }
}
