package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.ratecard.Factor;
import org.outturn.pricing.payment.statement.Finding;

/** The scores that multiply what a tariff pays for a row, one after the other (rule factor). */
final class Factors {
  private final SeenRows rows;
  private final Conditions conditions;

  Factors(SeenRows rows, Conditions conditions) {
    this.rows = rows;
    this.conditions = conditions;
  }

  /** What each factor of a tariff multiplies by; 0 where nothing was measured. */
  ImmutableList<BigFraction> of(CompiledTariff tariff, int row) {
    return tariff.tariff().factors().isEmpty()
        ? ImmutableList.of()
        : tariff.tariff().factors().stream()
            .map(factor -> score(factor, row).factor())
            .collect(ImmutableList.toImmutableList());
  }

  private Finding.Scored.Score score(Factor factor, int row) {
    return conditions
        .found(factor, row)
        .map(
            found ->
                new Finding.Scored.Score(
                    factor.outcome(),
                    Optional.of(found),
                    found
                        .value()
                        .map(value -> MeasuredTable.read(factor.points(), factor.between(), value))
                        .orElse(BigFraction.ZERO)))
        .orElseGet(
            () -> new Finding.Scored.Score(factor.outcome(), Optional.empty(), BigFraction.ZERO));
  }

  /** What all factors of a row's tariff found. */
  Finding.Scored finding(int row) {
    return new Finding.Scored(
        rows.terms(row).outcome().id(),
        rows.tariff(row).tariff().tariff().factors().stream()
            .map(factor -> score(factor, row))
            .collect(ImmutableList.toImmutableList()));
  }
}
