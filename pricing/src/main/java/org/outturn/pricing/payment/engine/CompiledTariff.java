package org.outturn.pricing.payment.engine;

import java.util.Optional;
import org.outturn.core.outcome.Each;
import org.outturn.core.ratecard.Tariff;

/**
 * A tariff of one version as pricing uses it.
 *
 * @param version the number of the version it stands in
 * @param tariff the tariff, at the prices of its day
 * @param counting the number of what counts its units: its outcome and segment, across versions
 * @param form how it values units
 */
record CompiledTariff(int version, Tariff tariff, int counting, PriceForm form) {

  /** When the counting of its units starts afresh. */
  Optional<Each> each() {
    return tariff.price().each();
  }

  /** Whether the quantity alone decides what a line is worth. */
  boolean isPlain() {
    return form.fixedPrice().isPresent() && tariff.factors().isEmpty();
  }
}
