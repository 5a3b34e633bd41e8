package org.outturn.pricing.businesscase;

import java.util.List;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.TextShape;

/**
 * A business case together with what it stands on.
 *
 * @param terms the business case
 * @param finance how the contract is financed; its own scenarios are not looked at
 * @param contract the contract, which has a schedule
 * @param expected the tallies expected under it
 */
public record FinancedContract(
    BusinessCase terms, FinanceCase finance, OutcomesContract contract, Evidence expected) {

  /**
   * Refuses evidence that cannot be multiplied, an unknown outcome and a second currency.
   *
   * @param terms the business case
   * @param finance how the contract is financed
   * @param contract the contract, which has a schedule
   * @param expected the tallies expected under it
   * @throws InvalidInputException with every misfit, each with its key in the business case
   */
  public FinancedContract {
    Problems problems = new Problems();
    if (!contract.currency().equals(terms.currency())
        || !finance.currency().equals(terms.currency())) {
      problems.add(
          "currency",
          "expected "
              + contract.currency()
              + ", the currency of the contract, but found "
              + terms.currency());
    }
    List<String> outcomes = contract.outcomes().stream().map(Outcome::id).toList();
    terms
        .outcome()
        .filter(id -> !outcomes.contains(id))
        .ifPresent(
            id ->
                problems.add(
                    "outcome",
                    TextShape.idOrShape(id)
                        + " is not an outcome of the contract; expected "
                        + ListedNames.oneOf(outcomes)));
    int others = expected.size() - expected.tallies().size();
    if (others > 0) {
      problems.add(
          "finance",
          "expected tallies, which can be multiplied, and no claims or measurements, but found "
              + others
              + " of them");
    }
    if (expected.size() == 0) {
      problems.add("finance", "expected tallies but found none");
    }
    if (contract.schedule().isEmpty()) {
      problems.add("finance", "expected a contract with a schedule, so that payments have dates");
    }
    problems.throwIfAny();
  }

  /**
   * What stands for success in the cost per outcome.
   *
   * @return the name of the outcome, its id where it has no name; {@code all outcomes} where all
   *     are counted alike
   */
  public String outcomesCounted() {
    return terms
        .outcome()
        .map(
            id ->
                contract.outcomes().stream()
                    .filter(each -> each.id().equals(id))
                    .map(each -> each.name().isEmpty() ? id : each.name())
                    .findFirst()
                    .orElse(id))
        .orElse("all outcomes");
  }
}
