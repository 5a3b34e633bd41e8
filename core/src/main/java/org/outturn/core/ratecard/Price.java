package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;

/**
 * The form a price takes (rule price-form): per unit, by tiers, by bands, from a threshold, a lump
 * sum, by a table, or a share of a saving. Amounts are never negative and have at most six
 * decimals; quantities count outcomes. Where an outcome is measured on the cohort, the value
 * measured stands in place of the quantity.
 */
public sealed interface Price
    permits UnitPrice,
        GraduatedPrice,
        BandedPrice,
        ThresholdPrice,
        LumpSumPrice,
        TablePrice,
        ShareOfPrice {

  /**
   * So much for each outcome: {@code Price.unit(Amount.of("GBP", "600"))}.
   *
   * @param amount for one outcome
   * @return the price
   */
  static Price unit(Amount amount) {
    return new UnitPrice(amount);
  }

  /**
   * So much for each outcome, from JSR-354 money.
   *
   * @param amount for one outcome
   * @return the price
   */
  static Price unit(MonetaryAmount amount) {
    return unit(Amount.of(amount));
  }

  /**
   * Tiers by cumulative quantity, each pricing the outcomes inside it.
   *
   * @param tiers in rising order, the last without an upper end
   * @return the price
   */
  static Price graduated(List<Tier> tiers) {
    return new GraduatedPrice(ImmutableList.copyOf(tiers));
  }

  /**
   * Bands by total quantity: the band reached prices every outcome.
   *
   * @param bands in rising order, the last without an upper end
   * @return the price
   */
  static Price banded(List<Band> bands) {
    return new BandedPrice(ImmutableList.copyOf(bands));
  }

  /**
   * Nothing until a quantity is reached.
   *
   * @param at the quantity
   * @param amount for one outcome
   * @param pays whether only the excess is paid, or all once it is reached
   * @return the price
   */
  static Price threshold(BigDecimal at, Amount amount, ThresholdPrice.Pays pays) {
    return new ThresholdPrice(at, amount, pays);
  }

  /**
   * One amount, once for each outcome and segment.
   *
   * @param at the quantity, or the measured value, that earns it
   * @param amount the whole amount
   * @return the price
   */
  static Price lumpSum(BigDecimal at, Amount amount) {
    return new LumpSumPrice(at, amount);
  }

  /**
   * A share of a measured saving.
   *
   * @param rate the share paid; 95 % is 0.95
   * @return the price, without a limit
   */
  static Price shareOf(Share rate) {
    return new ShareOfPrice(rate, Optional.empty());
  }

  /**
   * Every amount of money the price names, so that a contract can refuse a second currency.
   *
   * @return may be empty: a share of a saving names none
   */
  ImmutableList<Amount> amounts();

  /**
   * Whether it prices what was measured on a cohort and nothing else.
   *
   * @return true for a table and a share of a saving
   */
  default boolean isForMeasurementsAlone() {
    return false;
  }

  /**
   * Asks the question of each form.
   *
   * @param cases one answer for each form
   * @param <T> the answer
   * @return the answer of this form's case
   */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each form.
   *
   * @param <T> the answer
   */
  interface Cases<T> {
    /**
     * For a unit price.
     *
     * @param price the price
     * @return the answer
     */
    T unit(UnitPrice price);

    /**
     * For tiers.
     *
     * @param price the price
     * @return the answer
     */
    T graduated(GraduatedPrice price);

    /**
     * For bands.
     *
     * @param price the price
     * @return the answer
     */
    T banded(BandedPrice price);

    /**
     * For a threshold.
     *
     * @param price the price
     * @return the answer
     */
    T threshold(ThresholdPrice price);

    /**
     * For a lump sum.
     *
     * @param price the price
     * @return the answer
     */
    T lumpSum(LumpSumPrice price);

    /**
     * For a table.
     *
     * @param price the price
     * @return the answer
     */
    T table(TablePrice price);

    /**
     * For a share of a saving.
     *
     * @param price the price
     * @return the answer
     */
    T shareOf(ShareOfPrice price);
  }
}
