package org.outturn.pricing.payment.engine;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * How a tariff prices the rows of one evidence group: with it, where a row is worth the same
 * whatever other claims say, a price that needs no exact fractions.
 */
final class PricedTariff {
  /** No tariff prices the rows. */
  static final PricedTariff NONE = new PricedTariff(null, null);

  private final @Nullable CompiledTariff tariff;
  private final @Nullable FixedPrice fixed;

  private PricedTariff(@Nullable CompiledTariff tariff, @Nullable FixedPrice fixed) {
    this.tariff = tariff;
    this.fixed = fixed;
  }

  /** A price that depends on what other claims say. */
  static PricedTariff of(CompiledTariff tariff) {
    return new PricedTariff(tariff, null);
  }

  /** A price that depends on the quantity alone. */
  static PricedTariff of(CompiledTariff tariff, FixedPrice fixed) {
    return new PricedTariff(tariff, fixed);
  }

  boolean isNone() {
    return tariff == null;
  }

  /** The tariff, where it is not {@link #NONE}. */
  CompiledTariff tariff() {
    return requireNonNull(tariff);
  }

  /** The price that depends on the quantity alone; null where others decide it, too. */
  @Nullable FixedPrice fixed() {
    return fixed;
  }
}
