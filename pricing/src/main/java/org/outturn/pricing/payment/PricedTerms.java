package org.outturn.pricing.payment;

import org.outturn.core.contract.OutcomesContract;
import org.outturn.pricing.payment.engine.CompiledContract;

/**
 * A contract made ready for pricing, once: {@code PricedTerms.of(contract)}. Holds everything that
 * does not depend on evidence, so that pricing it again costs only its claims: for those who price
 * one contract many times, over other evidence or as of other dates.
 *
 * <p>Immutable and thread-safe; equal to the terms of an equal contract.
 */
public final class PricedTerms {
  private final CompiledContract compiled;

  private PricedTerms(CompiledContract compiled) {
    this.compiled = compiled;
  }

  /**
   * Makes a contract ready.
   *
   * @param contract the contract
   * @return its terms
   */
  public static PricedTerms of(OutcomesContract contract) {
    return new PricedTerms(CompiledContract.of(contract));
  }

  /**
   * The contract.
   *
   * @return the contract made ready
   */
  public OutcomesContract contract() {
    return compiled.contract();
  }

  CompiledContract compiled() {
    return compiled;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PricedTerms that && contract().equals(that.contract());
  }

  @Override
  public int hashCode() {
    return contract().hashCode();
  }

  /** Such as {@code terms of fcf-ambition}. */
  @Override
  public String toString() {
    return "terms of " + contract().id();
  }
}
