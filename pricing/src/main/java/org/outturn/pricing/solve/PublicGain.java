package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;
import org.outturn.pricing.appraisal.DiscountFactors;
import org.outturn.pricing.appraisal.PublicValueAppraiser;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;

/**
 * What outcomes are worth to the public beyond what is paid for them: the net present social value
 * of an appraisal less the present value of outcome payments, each discounted as its year is.
 */
final class PublicGain {
  private final AppraisalCase value;
  private final BigFraction beforePayments;
  private final ImmutableList<BigDecimal> factors;

  private PublicGain(AppraisalCase value) {
    this.value = value;
    this.beforePayments = PublicValueAppraiser.DEFAULT.netPresentSocialValue(value);
    this.factors = DiscountFactors.DEFAULT.factors(value.schedule(), value.horizon());
  }

  /** The gain by an appraisal, of which payments are taken. */
  static PublicGain of(AppraisalCase value) {
    return new PublicGain(value);
  }

  /**
   * The figure {@code gain}, in the currency of what says the payments, which is the appraisal's.
   */
  static <T> Aim<T> aim(
      AppraisalCase value, Currency currency, String whose, Function<T, Figure> gain) {
    Require.that(
        value.currency().equals(currency),
        "currency",
        "must be " + currency + ", that of the " + whose + ",",
        value.currency());
    return new Aim<>(new Answer<>("gain", currency.getCurrencyCode(), gain), Target.Bound.AT_LEAST);
  }

  /** What is left of it after payments; no figure where one lies outside the appraisal's years. */
  Figure after(List<DatedAmount> payments) {
    BigFraction gain = beforePayments;
    for (DatedAmount payment : payments) {
      int year = payment.date().getYear();
      if (year < value.baseYear() || year >= value.endYear()) {
        return Figure.none(
            "a payment of "
                + year
                + " lies outside the years of the appraisal, "
                + value.baseYear()
                + " to "
                + (value.endYear() - 1));
      }
      gain =
          gain.subtract(
              Fractions.of(payment.amount().value())
                  .multiply(Fractions.of(factors.get(year - value.baseYear()))));
    }
    return Figure.of(gain);
  }
}
