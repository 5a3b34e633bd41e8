package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.UnitPrice;

/**
 * How one price values the units of a line, exactly, whether they were counted or measured (rules
 * price-form and unit-price). Says what a line is worth where it stands, and uses up nothing.
 */
interface PriceForm {

  /**
   * What a line is worth.
   *
   * @param pieces its units in order, each at its own price
   * @param quantity the outcomes it claims
   * @param lumpSum the part of the one lump sum it earns, from 0 to 1
   * @param how how it was worked out, for an explanation
   */
  record Worth(
      ImmutableList<PricedUnits.Piece> pieces,
      BigFraction quantity,
      BigFraction lumpSum,
      Supplier<String> how) {

    /** Nothing at all. */
    static final Worth NOTHING = new Worth(ImmutableList.of(), BigFraction.ZERO, () -> "nothing");

    Worth(ImmutableList<PricedUnits.Piece> pieces, BigFraction quantity, Supplier<String> how) {
      this(pieces, quantity, BigFraction.ZERO, how);
    }

    /** The value of all units. */
    BigFraction money() {
      return pieces.stream()
          .map(PricedUnits.Piece::money)
          .reduce(BigFraction.ZERO, BigFraction::add);
    }
  }

  /** What a line is worth where it stands. */
  Worth of(ClaimedUnits claimed);

  /**
   * What the price reads of a measurement; below zero a price that is not two-sided pays nothing.
   */
  default BigFraction measured(MeasuredResult result) {
    return result.moved();
  }

  /** The most that the limit inside a step of the price lets through; empty where it has none. */
  default Optional<Amount> ownLimit(int step) {
    return Optional.empty();
  }

  /** Whether any step has a limit of its own. */
  default boolean hasOwnLimit() {
    return false;
  }

  /** Whether bands or thresholds look at all counted units, earlier and later. */
  default boolean looksAtTotal() {
    return false;
  }

  /** The price of every outcome, where nothing decides it but the tariff. */
  default Optional<Amount> fixedPrice() {
    return Optional.empty();
  }

  /** The form of a tariff's price. */
  static PriceForm of(Tariff tariff) {
    boolean twoSided = tariff.twoSided();
    return tariff
        .price()
        .match(
            new Price.Cases<PriceForm>() {
              @Override
              public PriceForm unit(UnitPrice form) {
                return new UnitForm(form, twoSided);
              }

              @Override
              public PriceForm graduated(GraduatedPrice form) {
                return new GraduatedForm(form);
              }

              @Override
              public PriceForm banded(BandedPrice form) {
                return new BandedForm(form);
              }

              @Override
              public PriceForm threshold(ThresholdPrice form) {
                return new ThresholdForm(form);
              }

              @Override
              public PriceForm lumpSum(LumpSumPrice form) {
                return new LumpSumForm(form);
              }

              @Override
              public PriceForm table(TablePrice form) {
                return new TableForm(form, twoSided);
              }

              @Override
              public PriceForm shareOf(ShareOfPrice form) {
                return new ShareOfForm(form, twoSided);
              }
            });
  }
}
