package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.validation.Require;

/**
 * One priced line of a rate card: GBP 600.00 for {@code acc-entry}; or half of what a hospital
 * saves, times its quality score, if attainment rose too.
 */
@OutturnStyle
@Value.Immutable
public interface Tariff extends WithTariff {

  /**
   * Starts a tariff.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A tariff for everyone.
   *
   * @param outcome the outcome's id
   * @param price what it pays
   * @return the tariff
   */
  static Tariff of(String outcome, Price price) {
    return builder().outcome(outcome).price(price).build();
  }

  /**
   * A tariff for one segment, which goes before the one for everyone (rule segment-price).
   *
   * @param outcome the outcome's id
   * @param segment the segment's id
   * @param price what it pays
   * @return the tariff
   */
  static Tariff of(String outcome, String segment, Price price) {
    return builder().outcome(outcome).segment(segment).price(price).build();
  }

  /**
   * What it prices.
   *
   * @return the outcome's id
   */
  String outcome();

  /**
   * The segment it prices on its own.
   *
   * @return empty for everyone else
   */
  Optional<String> segment();

  /**
   * What it pays.
   *
   * @return the price
   */
  Price price();

  /**
   * Conditions on other outcomes, all of which must hold (rule gate).
   *
   * @return may be empty
   */
  ImmutableList<Gate> onlyIf();

  /**
   * Scores that multiply what it pays, one after the other (rule factor).
   *
   * @return may be empty
   */
  ImmutableList<Factor> factors();

  /**
   * Whether it may earn below zero, so that the provider pays back (rule two-sided).
   *
   * @return false unless stated
   */
  @Value.Default
  default boolean twoSided() {
    return false;
  }

  /** Refuses blank ids. */
  @Value.Check
  default void check() {
    Require.id(outcome(), "outcome");
    segment().ifPresent(id -> Require.id(id, "segment"));
  }

  /** Builds a tariff. */
  final class Builder extends ImmutableTariff.Builder {
    Builder() {}
  }
}
