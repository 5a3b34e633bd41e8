package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.RecordedScenario;
import org.outturn.core.json.ComparisonCaseJson;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.MechanismComparer;
import org.outturn.pricing.comparison.RecordedScenarios;
import org.outturn.pricing.input.Inputs;
import org.outturn.pricing.payment.PricedContract;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * A comparison case beside the statements of the contracts it names, which do not change with it.
 *
 * @param stated the case as it is written
 * @param statements gives the statement of a contract and evidence that it names
 */
public record ComparedCase(
    Referring<ComparisonCase, ImmutableList<RecordedScenario>> stated,
    Function<ContractReference, PricedContract> statements) {
  /** The numbers of the case itself. */
  static final Inputs<ComparedCase> INPUTS =
      Inputs.of(ComparisonCaseJson::terms, ComparisonCaseJson::fromTree)
          .in(ComparedCase::stated, (whole, stated) -> new ComparedCase(stated, whole.statements));

  /**
   * A case that names no contract.
   *
   * @param given the case
   * @return the case
   */
  public static ComparedCase of(ComparisonCase given) {
    return new ComparedCase(
        new Referring<>(given, ImmutableList.of()),
        reference -> {
          throw new IllegalStateException("the case names no contract");
        });
  }

  /**
   * The case with what the statements give.
   *
   * @return the whole case
   * @throws org.outturn.core.validation.InvalidInputException where a statement does not fit the
   *     case
   */
  public ComparisonCase resolved() {
    return RecordedScenarios.DEFAULT.resolve(stated, statements);
  }

  /**
   * The rules that the statement of a scenario could not apply.
   *
   * @param scenario the scenario's id
   * @return empty where all were applied, and of a scenario that no statement gives
   */
  public ImmutableList<NotApplied> notApplied(String scenario) {
    return stated.references().stream()
        .filter(each -> each.id().equals(scenario))
        .flatMap(each -> statements.apply(each.contract()).statement().notApplied().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The case compared, with what the statements of its scenarios could not apply.
   *
   * @return the comparison
   * @throws org.outturn.core.validation.InvalidInputException where a statement does not fit
   */
  public Comparison compare() {
    return MechanismComparer.DEFAULT
        .compare(resolved())
        .withNotApplied(
            stated.references().stream()
                .map(each -> new Comparison.NotAppliedIn(each.id(), notApplied(each.id())))
                .filter(each -> !each.rules().isEmpty())
                .collect(ImmutableList.toImmutableList()));
  }
}
