package org.outturn.pricing.businesscase;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.TextShape;

/**
 * A business case together with what it stands on: a contract, what is expected under it, and where
 * given how it is financed and what its outcomes are worth.
 *
 * <p>What is expected is one of three: a {@link #delivery}, after what came where {@link #evidence}
 * says so; tallies that are multiplied; or what came and, for the rest, the contract's plan.
 */
@OutturnStyle
@Value.Immutable
public interface BusinessCaseQuestion extends WithBusinessCaseQuestion {

  /**
   * Starts a question.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What is asked.
   *
   * @return the business case
   */
  BusinessCase terms();

  /**
   * The contract.
   *
   * @return one with a schedule
   */
  OutcomesContract contract();

  /**
   * What came, or where neither delivery nor plan says what is expected, the tallies expected.
   *
   * @return nothing unless stated
   */
  @Value.Default
  default Evidence evidence() {
    return Evidence.NONE;
  }

  /**
   * What is expected, after the last day of the evidence where there is some.
   *
   * @return empty where tallies or the plan say it
   */
  Optional<Delivery> delivery();

  /**
   * How the contract is financed.
   *
   * @return a case whose own scenarios are not looked at; empty where returns are not asked
   */
  Optional<FinanceCase> finance();

  /**
   * What outcomes are worth to the public, and what it costs beside what the contract pays.
   *
   * @return a case whose quantities of outcomes of the contract give way to those expected; empty
   *     where that is not asked
   */
  Optional<AppraisalCase> benefits();

  /**
   * What says how much is expected.
   *
   * @return the basis of the three volumes
   */
  default Basis basis() {
    if (delivery().isPresent()) {
      return Basis.DELIVERY;
    }
    return terms().volumes().isPresent() ? Basis.TALLIES : Basis.PLAN;
  }

  /** What says how much is expected. */
  enum Basis {
    /** Tallies, times a factor. */
    TALLIES,
    /** Scenarios of a delivery. */
    DELIVERY,
    /** What came, and scenarios of the contract's plan for the periods after it. */
    PLAN
  }

  /**
   * What stands for success in the cost per outcome.
   *
   * @return the name of the outcome, its id where it has no name; {@code all outcomes} where all
   *     are counted alike
   */
  default String outcomesCounted() {
    return terms()
        .outcome()
        .map(
            id ->
                contract().outcomes().stream()
                    .filter(each -> each.id().equals(id))
                    .map(each -> each.name().isEmpty() ? id : each.name())
                    .findFirst()
                    .orElse(id))
        .orElse("all outcomes");
  }

  /**
   * Refuses what does not go together: evidence that cannot be multiplied, an unknown outcome or
   * scenario, a second currency.
   *
   * @throws InvalidInputException with every misfit, each with its key in the business case
   */
  @Value.Check
  default void check() {
    Problems problems = new Problems();
    boolean isOfOneCurrency =
        contract().currency().equals(terms().currency())
            && finance()
                .map(FinanceCase::currency)
                .orElse(terms().currency())
                .equals(terms().currency())
            && benefits()
                .map(AppraisalCase::currency)
                .orElse(terms().currency())
                .equals(terms().currency());
    if (!isOfOneCurrency) {
      problems.add(
          "currency",
          "expected "
              + contract().currency()
              + ", the currency of the contract, but found "
              + terms().currency());
    }
    List<String> outcomes = contract().outcomes().stream().map(Outcome::id).toList();
    terms()
        .outcome()
        .filter(id -> !outcomes.contains(id))
        .ifPresent(
            id ->
                problems.add(
                    "outcome",
                    TextShape.idOrShape(id)
                        + " is not an outcome of the contract; expected "
                        + ListedNames.oneOf(outcomes)));
    String named = finance().isPresent() ? "finance" : "contract";
    ExpectedVolumes.of(this).check(named, problems);
    if (contract().schedule().isEmpty()) {
      problems.add(named, "expected a contract with a schedule, so that payments have dates");
    }
    if (terms().simulation().isPresent() && (delivery().isEmpty() || evidence().size() > 0)) {
      problems.add(
          "simulation", "expected a delivery beside it, and no evidence of what came already");
    }
    checkPersonCosts(problems);
    problems.throwIfAny();
  }

  private void checkPersonCosts(Problems problems) {
    if (terms().personCosts().isEmpty()) {
      return;
    }
    if (delivery().isEmpty()) {
      problems.add("personCosts", "expected a delivery beside them, which says who comes");
      return;
    }
    ImmutableSortedSet<String> referred =
        delivery().get().referrals().stream()
            .flatMap(row -> row.segment().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    for (int i = 0; i < terms().personCosts().size(); i++) {
      String key = "personCosts[" + i + "].segment";
      terms()
          .personCosts()
          .get(i)
          .segment()
          .filter(id -> !referred.contains(id))
          .ifPresent(
              id ->
                  problems.add(
                      key,
                      TextShape.idOrShape(id)
                          + " is not a segment that people are referred of; expected "
                          + ListedNames.oneOf(referred)));
    }
  }

  /** Builds a question. */
  final class Builder extends ImmutableBusinessCaseQuestion.Builder {
    Builder() {}
  }
}
