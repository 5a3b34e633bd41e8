package org.outturn.core.party;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Require;

/**
 * What one party pays of a contract: its share, up to its commitment, of the outcomes or themes
 * listed, or of the whole contract where none is.
 *
 * <p>Example: a council that pays 70 % of everything up to GBP 15,697,917.00.
 */
@OutturnStyle
@Value.Immutable
public interface OutcomePayer extends WithOutcomePayer {

  /**
   * Starts a payer.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A party that pays for everything without a limit.
   *
   * @param party the party's id
   * @return the payer
   */
  static OutcomePayer sole(String party) {
    return builder().party(party).build();
  }

  /**
   * The party.
   *
   * @return its id
   */
  String party();

  /**
   * The share of each payment; without meaning where payers are drawn on in order.
   *
   * @return from 0 to 1; 1 unless stated
   */
  @Value.Default
  default Share share() {
    return Share.ONE;
  }

  /**
   * The most it pays over the life of the contract.
   *
   * @return whole minor units, at least 0; empty where there is no limit
   */
  Optional<Amount> commitment();

  /**
   * The outcomes it pays for.
   *
   * @return ids; may be empty
   */
  ImmutableSet<String> outcomes();

  /**
   * The themes it pays for, where an outcome has no payers of its own.
   *
   * @return names; may be empty
   */
  ImmutableSet<String> themes();

  /**
   * Whether it pays for whatever has no payers of its own.
   *
   * @return true when neither outcomes nor themes are listed
   */
  @Value.Derived
  default boolean paysForTheRest() {
    return outcomes().isEmpty() && themes().isEmpty();
  }

  /** Refuses a commitment that is negative or finer than a minor unit. */
  @Value.Check
  default void check() {
    Require.id(party(), "party");
    commitment().ifPresent(amount -> AgreedAmount.payable(amount, "commitment"));
  }

  /** Builds a payer. */
  final class Builder extends ImmutableOutcomePayer.Builder {
    Builder() {}
  }
}
