package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import org.outturn.pricing.input.InputUnit;
import org.outturn.pricing.input.Question;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * All numbers of a case that can be varied, and all figures that can be given a target, as the case
 * stands.
 *
 * @param inputs the numbers, in the order of the format
 * @param figures the figures, the most usual first
 * @param notApplied the rules that the evidence does not allow, of which the figures are made
 */
public record CaseNumbers(
    ImmutableList<StatedInput> inputs,
    ImmutableList<AnsweredFigure> figures,
    ImmutableList<NotApplied> notApplied) {

  /**
   * The numbers and figures of a case.
   *
   * @param given the case
   * @param <T> the document's type
   * @return all of them
   */
  public static <T> CaseNumbers of(SolvableCase<T> given) {
    return new CaseNumbers(
        given.inputs().of(given.document()).entrySet().stream()
            .map(
                each ->
                    new StatedInput(
                        each.getKey(),
                        InputUnit.of(each.getValue()).name(),
                        each.getValue().number().orElseThrow()))
            .collect(ImmutableList.toImmutableList()),
        given.aims().stream()
            .map(Aim::answer)
            .map(
                answer ->
                    new AnsweredFigure(
                        answer.name(),
                        answer.unit(),
                        new Question<>(given.document(), answer).stated()))
            .collect(ImmutableList.toImmutableList()),
        given.notApplied());
  }
}
