package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Quantities;

/**
 * Claims after all stages, with what is needed to say why: the rules that counted them and the
 * tariffs that priced them.
 *
 * @param claims the columns
 * @param rules the counting rules, in the order asked
 * @param card the compiled rate card
 * @param measured how measurements were valued
 */
record PricedClaims(
    Claims claims,
    ImmutableList<CountingRule> rules,
    CompiledRateCard card,
    MeasuredValuation measured) {

  private static final int SHOWN_DECIMALS = 6;

  /** The price one outcome of a row was valued at; an average where tiers or totals decide it. */
  Optional<Amount> price(int row) {
    int tariff = card.tariff(row);
    if (tariff == CompiledRateCard.NO_TARIFF) {
      return Optional.empty();
    }
    PriceLine line = card.tariffs().get(tariff).line();
    return line.fixedPrice().or(() -> averagePrice(row));
  }

  private Optional<Amount> averagePrice(int row) {
    BigFraction quantity = claims.claimed(row).divide(BigFraction.of(Quantities.ONE));
    if (quantity.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal gross = Amount.ofMinor(claims.contract().currency(), claims.gross(row)).value();
    return Optional.of(
        Amount.of(
            claims.contract().currency(),
            Fractions.of(gross)
                .divide(quantity)
                .bigDecimalValue(SHOWN_DECIMALS, RoundingMode.HALF_UP)));
  }

  /** Why an adjustment was made: its reason code, or the limit's name, and one sentence. */
  String because(int adjustment) {
    Adjustments adjustments = claims.adjustments();
    int row = adjustments.row(adjustment);
    AdjustmentCause cause = adjustments.causeOf(adjustment);
    if (!claims.isCounted(row)) {
      return cause.because() + ": " + sentence(row);
    }
    return cause.rule() == Rule.COMPARISON_GROUP
        ? cause.because() + ": " + measured.because(row, adjustments.causeNumber(adjustment))
        : cause.because();
  }

  private String sentence(int row) {
    return rules.stream()
        .filter(rule -> rule.rule() == claims.reason(row).rule())
        .findFirst()
        .orElseThrow()
        .because(claims, row);
  }
}
