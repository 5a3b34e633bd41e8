package org.outturn.pricing.payment;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.evidence.EvidenceFit;
import org.outturn.core.validation.Problems;

/**
 * Prices the evidence of a contract: {@code OutcomePricer.DEFAULT.price(contract, evidence)}.
 *
 * <p>The stages, in order: which claims count, gross and what would have happened anyway, each
 * participant's limits, shared limits, payers, periods. Has no state; a statement is a pure
 * function of contract, evidence and as-of date. Thread-safe.
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
   * @throws IllegalArgumentException when the claims come to more than 2^63 minor units
   */
  public PaymentStatement price(OutcomesContract contract, Evidence evidence) {
    return price(contract, evidence, latest(contract, evidence));
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
   */
  public PaymentStatement price(OutcomesContract contract, Evidence evidence, LocalDate asOf) {
    return priced(
        contract,
        evidence,
        () -> new PricingRun(contract, evidence.columns(), asOf, Trace.ofNone()).statement());
  }

  private static <T> T priced(OutcomesContract contract, Evidence evidence, Supplier<T> pricing) {
    Problems problems = new Problems();
    EvidenceFit.check(contract, evidence, problems);
    problems.throwIfAny();
    try {
      return pricing.get();
    } catch (ArithmeticException overflow) {
      throw new IllegalArgumentException(
          "claims must come to less than 2^63 minor units and 2^63 millionths of an outcome",
          overflow);
    }
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
    EvidenceColumns rows = evidence.columns();
    OptionalInt row = rows.rowOf(claim);
    if (row.isEmpty() || row.getAsInt() >= rows.seenBy(asOf)) {
      throw new IllegalArgumentException(
          "claim must be one seen by " + asOf + " but '" + claim + "' was not");
    }
    Trace trace = Trace.of(row.getAsInt());
    return priced(
        contract,
        evidence,
        () ->
            Explanation.of(
                new PricingRun(contract, evidence.columns(), asOf, trace).priced(),
                trace,
                row.getAsInt()));
  }

  /**
   * The date a statement is as of unless another is given.
   *
   * @param contract the contract
   * @param evidence what happened
   * @return the latest date in the evidence, or the start of the term where there is none
   */
  public LocalDate latest(OutcomesContract contract, Evidence evidence) {
    return evidence.latestDate().orElse(contract.term().from());
  }
}
