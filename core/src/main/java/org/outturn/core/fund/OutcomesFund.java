package org.outturn.core.fund;

import java.util.Currency;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.validation.Require;

/**
 * A fund that is one of the payers of several outcomes contracts and pays into all of them together
 * up to its own limit (rule fund): the Life Chances Fund, party {@code lcf} of each contract, up to
 * GBP 47,501,202.00.
 *
 * <p>Holds neither the contracts, which whoever reads a fund looks up by their names, nor any
 * result.
 */
@OutturnStyle
@Value.Immutable
public interface OutcomesFund extends WithOutcomesFund {

  /**
   * Starts a fund.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Its short name.
   *
   * @return such as {@code life-chances-fund}
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
   * The one currency of the fund and of every contract it pays into.
   *
   * @return an ISO 4217 currency
   */
  Currency currency();

  /**
   * Who it is among the payers of each contract.
   *
   * @return a party's id, such as {@code lcf}
   */
  String party();

  /**
   * The most it pays into all its contracts together, what they gave back taken off.
   *
   * @return whole minor units, at least 0
   */
  Amount limit();

  /** Refuses a limit that cannot be paid or is of another currency. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    Require.id(party(), "party");
    Require.that(
        limit().currency().equals(currency()),
        "limit",
        "must be in " + currency().getCurrencyCode() + ", the currency of the fund,",
        limit());
    AgreedAmount.payable(limit(), "limit");
  }

  /** Builds a fund. */
  final class Builder extends ImmutableOutcomesFund.Builder {
    Builder() {}

    /**
     * The one currency of the fund and of every contract it pays into, by its code.
     *
     * @param code an ISO 4217 code, such as {@code "GBP"}
     * @return this builder
     * @throws IllegalArgumentException for an unknown currency
     */
    public Builder currency(String code) {
      currency(Currencies.of(code));
      return this;
    }
  }
}
