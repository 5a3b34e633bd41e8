package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.outturn.core.validation.Require;

/**
 * One priced line of a rate card: GBP 600.00 for {@code acc-entry}.
 *
 * @param outcome the outcome's id
 * @param segment the segment it prices on its own; empty for everyone else
 * @param price what it pays
 * @param onlyIf conditions on other measured outcomes, all of which must hold
 */
public record Tariff(
    String outcome, Optional<String> segment, Price price, ImmutableList<Gate> onlyIf) {

  /**
   * Refuses blank ids.
   *
   * @param outcome the outcome's id
   * @param segment the segment it prices on its own; empty for everyone else
   * @param price what it pays
   * @param onlyIf conditions on other measured outcomes, all of which must hold
   */
  public Tariff {
    Require.id(outcome, "outcome");
    segment.ifPresent(id -> Require.id(id, "segment"));
  }

  /**
   * A tariff for everyone.
   *
   * @param outcome the outcome's id
   * @param price what it pays
   * @return the tariff
   */
  public static Tariff of(String outcome, Price price) {
    return new Tariff(outcome, Optional.empty(), price, ImmutableList.of());
  }

  /**
   * A tariff for one segment, which goes before the one for everyone (rule segment-price).
   *
   * @param outcome the outcome's id
   * @param segment the segment's id
   * @param price what it pays
   * @return the tariff
   */
  public static Tariff of(String outcome, String segment, Price price) {
    return new Tariff(outcome, Optional.of(segment), price, ImmutableList.of());
  }

  /**
   * This tariff on conditions (rule gate).
   *
   * @param gates conditions on other measured outcomes, all of which must hold
   * @return the tariff
   */
  public Tariff withOnlyIf(Gate... gates) {
    return new Tariff(outcome, segment, price, ImmutableList.copyOf(gates));
  }

  /**
   * This tariff at another price.
   *
   * @param other what it pays
   * @return the tariff
   */
  public Tariff withPrice(Price other) {
    return new Tariff(outcome, segment, other, onlyIf);
  }
}
