package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.TablePrice;

/** What the table gives for the value measured, each measurement by itself. */
record TableForm(TablePrice price, boolean twoSided) implements PriceForm {
  private static final BigFraction HUNDRED = BigFraction.of(100);

  @Override
  public Worth of(ClaimedUnits claimed) {
    BigFraction pays =
        claimed
            .result()
            .map(result -> MeasuredTable.pays(price, twoSided, result.value()))
            .orElse(BigFraction.ZERO);
    BigFraction worth =
        price
            .perAmount()
            .map(base -> Fractions.of(base.value()).multiply(pays).divide(HUNDRED))
            .orElse(pays);
    return new Worth(
        ImmutableList.of(new PricedUnits.Piece(claimed.share(), worth.multiply(claimed.share()))),
        claimed.share(),
        () ->
            "the table gives "
                + shown(pays)
                + price.perAmount().map(base -> " % of " + base).orElse("")
                + claimed
                    .result()
                    .flatMap(MeasuredResult::value)
                    .map(value -> " (" + MeasuredTable.where(price, value) + ")")
                    .orElse(""));
  }

  /** A value below zero is one like others; an effect is not. */
  @Override
  public BigFraction measured(MeasuredResult result) {
    return result.isCountedOn() ? result.moved() : BigFraction.ZERO;
  }

  /** A percentage for people; one that ends in no decimal is shown to six. */
  static String shown(BigFraction number) {
    String exact = Fractions.text(number);
    return exact.contains("/")
        ? Decimals.grouped(Fractions.canonical(number.bigDecimalValue(6, RoundingMode.HALF_UP)))
        : Fractions.grouped(number);
  }
}
