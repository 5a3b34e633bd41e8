package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Amount;

/**
 * One movement of money under a contract, with who pays it: {@code 2020-04-01 CLAIM C001 GBP
 * 600.00: council GBP 450.00, fund GBP 150.00}. The entries of a ledger sum to its statement: by
 * payer, by kind, and what nobody could pay.
 *
 * <p>An amount is negative where money comes back: a two-sided tariff that earned below zero, or a
 * claim that was reversed after it was paid.
 */
@OutturnStyle
@Value.Immutable
public interface LedgerEntry {

  /** Why money moves. */
  enum Kind {
    /** A claim, tally or measurement, paid in whole, in part or not at all. */
    CLAIM,
    /** A measurement under a two-sided tariff that earned below zero (rule two-sided). */
    PAYBACK,
    /** A claim that was paid and is reversed (rule clawback). */
    CLAWBACK,
    /** Paid for activity or service (rule blended). */
    FEE,
    /** Tops up a period to its minimum guarantee (rule blended). */
    TOP_UP,
    /** Paid in place of outcomes (rule recorded-not-paid). */
    GRANT
  }

  /**
   * Starts an entry.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * When it moves.
   *
   * @return the verified date of a claim, the day of a reversal, the last day of a fee's period,
   *     the first of a grant's
   */
  LocalDate day();

  /**
   * Why it moves.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * What it is for.
   *
   * @return a claim's id, the key of a tally or measurement, or the id of a fee or grant
   */
  String id();

  /**
   * What moves.
   *
   * @return whole minor units; negative where it comes back
   */
  Amount amount();

  /**
   * Who pays it.
   *
   * @return every party among the payers, in the order listed; negative where it is given back
   */
  ImmutableList<PayerPayment> payers();

  /**
   * What nobody can pay.
   *
   * @return with what the payers pay, the amount; negative where what nobody had paid is taken back
   */
  Amount unfunded();

  /**
   * The lines it comes from: a claim at its gross value and each adjustment with its finding; of a
   * reversal the line that takes it back.
   *
   * @return their net column sums to the amount; empty for fees and grants
   */
  ImmutableList<StatementLine> lines();

  /**
   * In words.
   *
   * @return such as {@code 2020-04-01 FEE service GBP 10,000.00: council GBP 10,000.00}
   */
  default String text() {
    return day()
        + " "
        + kind()
        + " "
        + id()
        + " "
        + amount()
        + payers().stream()
            .filter(payment -> payment.amount().signum() != 0)
            .map(payment -> payment.party() + " " + payment.amount())
            .collect(Collectors.joining(", ", ": ", ""))
        + (unfunded().signum() == 0 ? "" : ", unfunded " + unfunded());
  }

  /** Builds an entry. */
  final class Builder extends ImmutableLedgerEntry.Builder {
    Builder() {}
  }
}
