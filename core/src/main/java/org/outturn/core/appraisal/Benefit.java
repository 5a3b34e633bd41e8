package org.outturn.core.appraisal;

import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Require;

/**
 * What one outcome is worth to one agency: each person housed saves the council GBP 9,000.00 a
 * year, from the year after, for three years, a fifth less each year, half of it cashable.
 *
 * <p>Of an outcome of year t it brings {@code unitValue x (1 - dropOff)^k} in year {@code t + lag +
 * k}, for k from 0 to {@code years - 1}.
 */
@OutturnStyle
@Value.Immutable
public interface Benefit extends WithBenefit {
  /** The most years a benefit may begin late or last, and a case may look ahead: 1000. */
  int MOST_YEARS = 1000;

  /**
   * Starts a benefit.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Its name.
   *
   * @return unique in the case
   */
  String id();

  /**
   * What people call it.
   *
   * @return empty unless stated
   */
  @Value.Default
  default String name() {
    return "";
  }

  /**
   * The outcome it comes from.
   *
   * @return an outcome's id
   */
  String outcome();

  /**
   * Who gains.
   *
   * @return an agency's id
   */
  String agency();

  /**
   * To whose account it goes.
   *
   * @return fiscal, economic or social
   */
  BenefitKind kind();

  /**
   * What one outcome is worth in the first year of the benefit.
   *
   * @return at least 0; a loss is a cost
   */
  Amount unitValue();

  /**
   * How many years after the outcome it begins.
   *
   * @return whole years, 0 unless stated
   */
  @Value.Default
  default int lag() {
    return 0;
  }

  /**
   * How many years it lasts.
   *
   * @return at least 1, which it is unless stated
   */
  @Value.Default
  default int years() {
    return 1;
  }

  /**
   * The share lost from each year to the next; the first year keeps all.
   *
   * @return 0 unless stated
   */
  @Value.Default
  default Share dropOff() {
    return Share.ZERO;
  }

  /**
   * The share that frees money which can be spent otherwise.
   *
   * @return 0 unless stated; above 0 only where the benefit is fiscal
   */
  @Value.Default
  default Share cashable() {
    return Share.ZERO;
  }

  /**
   * The quality of its evidence.
   *
   * @return a grade's id; empty for none, which corrects nothing
   */
  Optional<String> grade();

  /**
   * Whether its value is real or nominal, where its source says so.
   *
   * @return empty for that of the case
   */
  Optional<PriceBasis> priceBasis();

  /** Refuses negative values, years out of range, and what is cashable but not fiscal. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    Require.that(unitValue().signum() >= 0, "unitValue", "must be >= 0", unitValue());
    Require.that(
        lag() >= 0 && lag() <= MOST_YEARS, "lag", "must be from 0 to " + MOST_YEARS, lag());
    Require.that(
        years() >= 1 && years() <= MOST_YEARS, "years", "must be from 1 to " + MOST_YEARS, years());
    Require.that(
        kind() == BenefitKind.FISCAL || cashable().equals(Share.ZERO),
        "cashable",
        "must be 0 where the benefit is " + kind(),
        cashable());
  }

  /** Builds a benefit. */
  final class Builder extends ImmutableBenefit.Builder {
    Builder() {}
  }
}
