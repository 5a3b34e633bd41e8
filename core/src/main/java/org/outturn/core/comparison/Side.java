package org.outturn.core.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/**
 * One side of a comparison: a way to pay for the work, such as {@code outcomes} at GBP 17,000.00,
 * with what it costs beside the payment.
 */
@OutturnStyle
@Value.Immutable
public interface Side extends WithSide {

  /**
   * Starts a side.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A side without further costs.
   *
   * @param id its name in the comparison
   * @param terms how it pays
   * @return the side
   */
  static Side of(String id, PaymentMechanism terms) {
    return builder().id(id).terms(terms).build();
  }

  /**
   * Its name in the comparison.
   *
   * @return unique among the sides
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
   * How it pays.
   *
   * @return the terms of every scenario that does not depart from them
   */
  PaymentMechanism terms();

  /**
   * What the commissioner has set aside for payments.
   *
   * @return whole minor units; where empty, the payment planned is what is set aside
   */
  Optional<Amount> allocated();

  /**
   * What it costs beside the payment, the same in every scenario.
   *
   * @return in any order, several of a kind if need be
   */
  ImmutableList<AddedCost> costs();

  /** Refuses an allocation that cannot be paid and a second currency. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    allocated().ifPresent(amount -> AgreedAmount.payable(amount, "allocated"));
    Currency currency = currency();
    OneCurrency.check(currency, terms().amounts(), "terms");
    OneCurrency.check(currency, allocated().stream().toList(), "allocated");
    OneCurrency.check(currency, costs().stream().map(AddedCost::amount).toList(), "costs");
  }

  /**
   * The currency of every amount.
   *
   * @return the currency of the terms
   */
  default Currency currency() {
    return terms().amounts().get(0).currency();
  }

  /** Builds a side. */
  final class Builder extends ImmutableSide.Builder {
    Builder() {}
  }
}
