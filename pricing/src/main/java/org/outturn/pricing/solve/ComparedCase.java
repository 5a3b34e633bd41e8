package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.RecordedScenario;
import org.outturn.core.json.ComparisonCaseJson;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.comparison.RecordedScenarios;
import org.outturn.pricing.input.Inputs;
import org.outturn.pricing.payment.PricedContract;

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
}
