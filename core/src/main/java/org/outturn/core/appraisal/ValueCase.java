package org.outturn.core.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import org.outturn.core.contract.Source;

/** What is to be appraised: outcomes, benefits and costs by year, or totals that were published. */
public sealed interface ValueCase permits AppraisalCase, TotalsCase {

  /**
   * The short name of the case.
   *
   * @return such as {@code uk-outcomes-contracts-value}
   */
  String id();

  /**
   * What people call it.
   *
   * @return empty unless stated
   */
  String name();

  /**
   * The one currency of every amount.
   *
   * @return such as GBP
   */
  Currency currency();

  /**
   * Where its figures come from.
   *
   * @return may be empty
   */
  ImmutableList<Source> sources();

  /**
   * Does what goes with the kind of case.
   *
   * @param cases what to do with each kind
   * @param <T> what that gives
   * @return what it gave
   */
  <T> T match(Cases<T> cases);

  /**
   * What to do with each kind of case.
   *
   * @param <T> what that gives
   */
  interface Cases<T> {
    /**
     * For outcomes, benefits and costs by year.
     *
     * @param full the case
     * @return any result
     */
    T full(AppraisalCase full);

    /**
     * For totals that were published.
     *
     * @param totals the case
     * @return any result
     */
    T totals(TotalsCase totals);
  }
}
