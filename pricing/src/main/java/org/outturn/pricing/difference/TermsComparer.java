package org.outturn.pricing.difference;

import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.json.ContractJson;

/**
 * Says what changed in the terms from one contract to another. It knows no term by name: it walks
 * all that the contract format declares, so that no term can be forgotten. Parties, cohorts,
 * outcomes, versions, tariffs and so on are matched by their names; their order is no term, but for
 * payers, limits of one scope and deductibles of one scope.
 *
 * <pre>{@code
 * TermsComparer.DEFAULT.compare(agreed, amended).changes().forEach(
 *     change -> System.out.println(change.sentence()));
 * }</pre>
 */
public final class TermsComparer {
  /** The one way to compare terms. */
  public static final TermsComparer DEFAULT = new TermsComparer();

  private TermsComparer() {}

  /**
   * Compares two contracts.
   *
   * @param before the one
   * @param after the other
   * @return what changed; nothing exactly where the contracts are equal but for the order of what
   *     has none
   * @throws IllegalArgumentException for a term the contract format has no key for, such as listed
   *     payment periods
   */
  public TermsDifference compare(OutcomesContract before, OutcomesContract after) {
    return TermsWalk.between(ContractJson.terms(before), ContractJson.terms(after));
  }
}
