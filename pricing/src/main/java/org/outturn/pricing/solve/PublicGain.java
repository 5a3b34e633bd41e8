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

  /** The figure {@code gain} of payments, in the currency of what says them. */
  static <T> Aim<T> aim(
      AppraisalCase value,
      Currency currency,
      String whose,
      Function<T, ? extends List<DatedAmount>> payments) {
    requireCurrency(value, currency, whose);
    PublicGain gain = new PublicGain(value);
    return aim(currency, each -> gain.after(payments.apply(each)));
  }

  /** The same where what is delivered follows from the document, too. */
  static <T> Aim<T> aim(
      AppraisalCase value,
      Currency currency,
      String whose,
      Function<T, AppraisalCase> delivered,
      Function<T, ? extends List<DatedAmount>> payments) {
    requireCurrency(value, currency, whose);
    return aim(currency, each -> new PublicGain(delivered.apply(each)).after(payments.apply(each)));
  }

  private static <T> Aim<T> aim(Currency currency, Function<T, Figure> gain) {
    return new Aim<>(new Answer<>("gain", currency.getCurrencyCode(), gain), Target.Bound.AT_LEAST);
  }

  private static void requireCurrency(AppraisalCase value, Currency currency, String whose) {
    Require.that(
        value.currency().equals(currency),
        "currency",
        "must be " + currency + ", that of the " + whose + ",",
        value.currency());
  }

  private Figure after(List<DatedAmount> payments) {
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
