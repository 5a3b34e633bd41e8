package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.input.Inputs;
import org.outturn.pricing.input.Question;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * A case with everything that can be asked of it: its numbers, which can be varied, and its
 * figures, which can be given a target.
 *
 * <pre>{@code
 * SolvableCase<ValueCase> given = AppraisalAims.of(appraisalCase);
 * Solution solution = Solver.DEFAULT.solve(
 *     given.question("npsv"), given.input("costs[payments].amounts[*].amount"),
 *     Target.atLeast(BigFraction.ZERO), range);
 * }</pre>
 *
 * @param document the case as it is stated
 * @param inputs its numbers
 * @param aims its figures, the most usual first
 * @param notApplied the rules of its contract that the evidence does not allow, as it is stated
 * @param <T> the document's type
 */
public record SolvableCase<T>(
    T document,
    Inputs<T> inputs,
    ImmutableList<Aim<T>> aims,
    ImmutableList<NotApplied> notApplied) {

  /**
   * A case all of whose rules are applied.
   *
   * @param document the case as it is stated
   * @param inputs its numbers
   * @param aims its figures, the most usual first
   */
  public SolvableCase(T document, Inputs<T> inputs, ImmutableList<Aim<T>> aims) {
    this(document, inputs, aims, ImmutableList.of());
  }

  /**
   * The figure of a name.
   *
   * @param name such as {@code return}
   * @return the figure
   * @throws IllegalArgumentException for another name, listing those there are
   */
  public Aim<T> aim(String name) {
    return aims.stream()
        .filter(each -> each.answer().name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                UnknownName.of(
                    "figure", name, aims.stream().map(each -> each.answer().name()).toList()));
  }

  /**
   * The question for a figure.
   *
   * @param name such as {@code return}
   * @return the question
   * @throws IllegalArgumentException for another name, listing those there are
   */
  public Question<T> question(String name) {
    return new Question<>(document, aim(name).answer());
  }

  /**
   * The number at a path, or the level of all whose paths are of one form.
   *
   * @param path such as {@code contract.rateCard.*.amount}
   * @return the input
   * @throws IllegalArgumentException where the case has no such number, naming close ones
   */
  public Input<T> input(String path) {
    return inputs.named(document, path);
  }
}
