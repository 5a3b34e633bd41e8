package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Each;
import org.outturn.core.validation.Problem;

/**
 * The form a price takes (rule price-form): per unit, by tiers, by bands, from a threshold, a lump
 * sum, by a table, or a share of a saving. Amounts have at most six decimals and are never
 * negative, but for the points of a two-sided table; quantities count outcomes. Where an outcome is
 * measured on the cohort, the value measured stands in place of the quantity.
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
   * @return the price, counting over the whole contract
   */
  static GraduatedPrice graduated(List<Tier> tiers) {
    return new GraduatedPrice(ImmutableList.copyOf(tiers), Optional.empty());
  }

  /**
   * Bands by total quantity: the band reached prices every outcome.
   *
   * @param bands in rising order, the last without an upper end
   * @return the price
   */
  static BandedPrice banded(List<Band> bands) {
    return new BandedPrice(ImmutableList.copyOf(bands), Optional.empty());
  }

  /**
   * Nothing until a quantity is reached.
   *
   * @param at the quantity
   * @param amount for one outcome
   * @param pays whether only the excess is paid, or all once it is reached
   * @return the price
   */
  static ThresholdPrice threshold(BigDecimal at, Amount amount, ThresholdPrice.Pays pays) {
    return new ThresholdPrice(at, amount, pays, Optional.empty());
  }

  /**
   * One amount, once for each outcome and segment.
   *
   * @param at the quantity, or the measured value, that earns it
   * @param amount the whole amount
   * @return the price
   */
  static LumpSumPrice lumpSum(BigDecimal at, Amount amount) {
    return new LumpSumPrice(at, amount, Optional.empty());
  }

  /**
   * A share of a measured saving.
   *
   * @param rate the share paid; 95 % is 0.95
   * @return the price, without a limit
   */
  static ShareOfPrice shareOf(Share rate) {
    return new ShareOfPrice(rate, Optional.empty(), SharedLoss.AS_SAVING, Optional.empty());
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
   * Whether a tariff at this price may be two-sided, so that the provider pays back (rule
   * two-sided).
   *
   * @return true for a unit price, a table and a share of a saving
   */
  default boolean mayBeTwoSided() {
    return false;
  }

  /**
   * What of it makes no sense unless its tariff is two-sided.
   *
   * @return one problem for each, at its place inside the price; empty where there is none
   */
  default ImmutableList<Problem> onlyTwoSided() {
    return ImmutableList.of();
  }

  /**
   * For what counting starts afresh (rule each).
   *
   * @return empty where it runs over the whole contract, and for a unit price and a table, which
   *     count nothing
   */
  default Optional<Each> each() {
    return Optional.empty();
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
