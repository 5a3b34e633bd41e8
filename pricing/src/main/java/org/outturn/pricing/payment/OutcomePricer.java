package org.outturn.pricing.payment;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.AmountOverflowException;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.pricing.payment.engine.OverflowSearch;
import org.outturn.pricing.payment.engine.Readings;
import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.MinorTotals;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PaymentTotals;
import org.outturn.pricing.payment.statement.Settlements;

/**
 * Prices the evidence of a contract: {@code OutcomePricer.DEFAULT.price(contract, evidence)}.
 *
 * <p>The stages, in order: which claims count, gross and what would have happened anyway, each
 * participant's limits, shared limits, payers, periods. Has no state; a statement is a pure
 * function of contract, evidence and as-of date. Whoever prices one contract many times makes it
 * ready once, as {@link PricedTerms}. Thread-safe.
 */
public final class OutcomePricer {
  /** The pricer. */
  public static final OutcomePricer DEFAULT = new OutcomePricer();

  private OutcomePricer() {}

  /**
   * Prices everything there is evidence of.
   *
   * @param contract the contract
   * @param evidence what happened
   * @return the statement as of the latest date in the evidence
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   * @throws AmountOverflowException when money or quantities come to 2^63 minor units or
   *     millionths, naming the line at which they do
   */
  public PaymentStatement price(OutcomesContract contract, Evidence evidence) {
    return price(PricedTerms.of(contract), evidence);
  }

  /**
   * Prices what was verified by a date.
   *
   * @param contract the contract
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @return the statement
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   * @throws AmountOverflowException when money or quantities come to 2^63 minor units or
   *     millionths, naming the line at which they do
   */
  public PaymentStatement price(OutcomesContract contract, Evidence evidence, LocalDate asOf) {
    return price(PricedTerms.of(contract), evidence, asOf);
  }

  /**
   * Prices everything there is evidence of, under a contract made ready before.
   *
   * @param terms the contract's terms
   * @param evidence what happened
   * @return the statement as of the latest date in the evidence
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   * @throws AmountOverflowException when money or quantities come to 2^63 minor units or
   *     millionths, naming the line at which they do
   */
  public PaymentStatement price(PricedTerms terms, Evidence evidence) {
    return price(terms, evidence, latest(terms.contract(), evidence));
  }

  /**
   * Prices what was verified by a date, under a contract made ready before.
   *
   * @param terms the contract's terms
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @return the statement
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   * @throws AmountOverflowException when money or quantities come to 2^63 minor units or
   *     millionths, naming the line at which they do
   */
  public PaymentStatement price(PricedTerms terms, Evidence evidence, LocalDate asOf) {
    return withinBounds(terms, evidence, asOf, () -> Ledger.of(terms, evidence, asOf).statement());
  }

  /**
   * Prices what was verified by a date, and keeps the ledger for further questions: settlements,
   * effects, movements by payer.
   *
   * @param terms the contract's terms
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @return the ledger
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   * @throws AmountOverflowException when money or quantities come to 2^63 minor units or
   *     millionths, naming the line at which they do
   */
  public Ledger ledger(PricedTerms terms, Evidence evidence, LocalDate asOf) {
    return withinBounds(terms, evidence, asOf, () -> Ledger.of(terms, evidence, asOf));
  }

  /**
   * Settles what was verified by a date, period by period: what to invoice to whom.
   *
   * @param contract the contract
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @return settlements up to the last period that is over by that date
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  public Settlements settle(OutcomesContract contract, Evidence evidence, LocalDate asOf) {
    PricedTerms terms = PricedTerms.of(contract);
    return withinBounds(
        terms, evidence, asOf, () -> Ledger.of(terms, evidence, asOf).settlements());
  }

  /**
   * Prices what was verified by a date and keeps the sums alone, for those who price a million
   * times: by payer, by period and by outcome, without a line.
   *
   * @param terms the contract's terms
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @return the totals
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  public PaymentTotals totals(PricedTerms terms, Evidence evidence, LocalDate asOf) {
    return withinBounds(
        terms, evidence, asOf, () -> Readings.totals(terms.compiled(), evidence, asOf));
  }

  /**
   * Prices what was verified by a date and keeps the sums alone, in minor units: for those who
   * compute with a million of them.
   *
   * @param terms the contract's terms
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @return the totals by payer and period, and which limits were reached
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  public MinorTotals minorTotals(PricedTerms terms, Evidence evidence, LocalDate asOf) {
    return withinBounds(
        terms, evidence, asOf, () -> Readings.minorTotals(terms.compiled(), evidence, asOf));
  }

  /**
   * Explains how one claim became its amount, rule by rule, by pricing it among all others.
   *
   * @param contract the contract
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @param claim a claim's id or a tally's key, as a statement's lines give it
   * @return the explanation
   * @throws IllegalArgumentException when no such claim was verified by that date
   */
  public Explanation explain(
      OutcomesContract contract, Evidence evidence, LocalDate asOf, String claim) {
    OptionalInt row = evidence.columns().rowOf(claim);
    if (row.isEmpty() || row.getAsInt() >= evidence.columns().seenBy(asOf)) {
      throw new IllegalArgumentException(
          "claim must be one seen by " + asOf + " but '" + claim + "' was not");
    }
    PricedTerms terms = PricedTerms.of(contract);
    return withinBounds(
        terms,
        evidence,
        asOf,
        () -> Readings.explain(terms.compiled(), evidence, asOf, row.getAsInt()));
  }

  /** Amounts and quantities beyond a {@code long} are wrong input, not a fault. */
  private static <T> T withinBounds(
      PricedTerms terms, Evidence evidence, LocalDate asOf, Supplier<T> pricing) {
    try {
      return pricing.get();
    } catch (ArithmeticException | AmountOverflowException overflow) {
      throw new OverflowSearch(terms.compiled(), evidence, asOf).refusal(overflow);
    }
  }

  /**
   * The date a statement is as of unless another is given.
   *
   * @param contract the contract
   * @param evidence what happened
   * @return the latest date in the evidence, or the start of the term where there is none; the day
   *     a retrospective version was agreed, where that is later
   */
  public LocalDate latest(OutcomesContract contract, Evidence evidence) {
    LocalDate latest = evidence.latestDate().orElse(contract.term().from());
    for (RateCardVersion version : contract.rateCard().versions()) {
      if (version.retrospective() && version.agreedOn().isAfter(latest)) {
        latest = version.agreedOn();
      }
    }
    return latest;
  }
}
