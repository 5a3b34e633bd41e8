package org.outturn.pricing.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.contract.Source;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;
import org.outturn.pricing.incentive.PersonCost;

/**
 * A question put to a contract: what would it pay at low, base and high volume, what would its
 * investors earn, what would paying for inputs have cost, and what is it worth to the public. Holds
 * no result; {@link BusinessCaseQuestion} puts it beside the contract, what is expected of it and
 * the financing that it is asked of.
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
   * What the tallies, or the referrals of a delivery, are multiplied by.
   *
   * @return low, base and high; empty where scenarios say how many outcomes are expected
   */
  Optional<VolumeFactors> volumes();

  /**
   * The scenarios of the delivery, or of the contract's plan, that are the low, base and high
   * volume.
   *
   * @return {@code LOW}, {@code BASE} and {@code HIGH} unless stated; not looked at where there are
   *     {@link #volumes}
   */
  @Value.Default
  default VolumeScenarios scenarios() {
    return VolumeScenarios.STANDARD;
  }

  /**
   * What paying for inputs would have cost, whatever is delivered.
   *
   * @return whole minor units, at least 0; empty where that is not asked
   */
  Optional<Amount> inputsBudget();

  /**
   * How often the delivery is simulated, at base volume.
   *
   * @return runs and seed; empty where what could come otherwise is not asked
   */
  Optional<SimulatedRuns> simulation();

  /**
   * What one person of each segment costs, where it is asked what the contract makes worth doing.
   *
   * @return one for each segment at most; empty where that is not asked
   */
  ImmutableList<PersonCost> personCosts();

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

  /** Refuses a blank id, a second currency, a segment named twice, and scenarios beside factors. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    inputsBudget().ifPresent(this::checkBudget);
    personCosts().forEach(this::checkCost);
    List<Optional<String>> segments = personCosts().stream().map(PersonCost::segment).toList();
    Require.that(
        segments.stream().distinct().count() == segments.size(),
        "personCosts",
        "must be one for each segment at most",
        segments);
    Require.that(
        volumes().isEmpty() || scenarios().equals(VolumeScenarios.STANDARD),
        "scenarios",
        "must not stand beside volumes, which multiply what is expected,",
        scenarios());
  }

  private void checkBudget(Amount budget) {
    AgreedAmount.payable(budget, "budget");
    Require.that(
        budget.currency().equals(currency()), "inputsBudget", "must be in " + currency(), budget);
  }

  private void checkCost(PersonCost cost) {
    Require.that(
        cost.amount().currency().equals(currency()),
        "personCosts",
        "must be in " + currency(),
        cost.amount());
  }

  /** Builds a case. */
  final class Builder extends ImmutableBusinessCase.Builder {
    Builder() {}
  }
}
