package org.outturn.core.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.contract.Source;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/**
 * An appraisal of which only totals were published, such as GBP 217 million paid for outcomes worth
 * GBP 1,800 million. Taken as published: nothing is discounted or corrected again.
 */
@OutturnStyle
@Value.Immutable
public non-sealed interface TotalsCase extends ValueCase, WithTotalsCase {

  /**
   * Starts a case.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  @Value.Default
  default String name() {
    return "";
  }

  @Override
  default Currency currency() {
    return cost().currency();
  }

  /**
   * What was paid.
   *
   * @return at least 0
   */
  Amount cost();

  /**
   * All public value, fiscal value included.
   *
   * @return at least 0
   */
  Amount publicValue();

  /**
   * The fiscal part of the value.
   *
   * @return at most the public value; empty where it was not published
   */
  Optional<Amount> fiscal();

  /**
   * The cashable part of the fiscal value.
   *
   * @return at most the fiscal value; empty where it was not published
   */
  Optional<Amount> cashable();

  @Override
  ImmutableList<Source> sources();

  @Override
  default <T> T match(Cases<T> cases) {
    return cases.totals(this);
  }

  /** Refuses negative amounts, several currencies, and parts above their whole. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    Require.that(cost().signum() >= 0, "cost", "must be >= 0", cost());
    Require.that(publicValue().signum() >= 0, "publicValue", "must be >= 0", publicValue());
    for (Amount other :
        Stream.of(Optional.of(publicValue()), fiscal(), cashable())
            .flatMap(Optional::stream)
            .toList()) {
      Require.that(
          other.currency().equals(cost().currency()),
          "currency",
          "must be " + cost().currency() + " throughout",
          other.currency());
    }
    part("fiscal", fiscal(), "publicValue", List.of(publicValue()));
    part("cashable", cashable(), "fiscal", fiscal().stream().toList());
  }

  private static void part(
      String field, Optional<Amount> part, String ofField, List<Amount> whole) {
    part.ifPresent(
        amount ->
            Require.that(
                amount.signum() >= 0
                    && whole.stream().anyMatch(most -> amount.compareTo(most) <= 0),
                field,
                "must be from 0 to the stated " + ofField,
                amount));
  }

  /** Builds a case. */
  final class Builder extends ImmutableTotalsCase.Builder {
    Builder() {}
  }
}
