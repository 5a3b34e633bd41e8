package org.outturn.pricing.input;

import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A document and a figure that is worked out of it: what if one of its inputs were another?
 *
 * <pre>{@code
 * Question<ValueCase> npsv = new Question<>(given, answer);
 * npsv.at(Inputs.OF_APPRAISAL.named(given, "benefits[beds].unitValue"), BigFraction.of(90));
 * }</pre>
 *
 * @param document as it is stated
 * @param answer what is asked of it
 * @param <T> the document's type
 */
public record Question<T>(T document, Answer<T> answer) {

  /**
   * The figure of the document as it is stated.
   *
   * @return the figure
   */
  public Figure stated() {
    return figure(() -> document);
  }

  /**
   * The figure with another value of one input.
   *
   * @param input the input
   * @param value its value
   * @return the figure, or why the document does not take the value
   */
  public Figure at(Input<T> input, BigFraction value) {
    return figure(() -> input.with(document, value));
  }

  /**
   * The same question of the document with another value of one input.
   *
   * @param input the input
   * @param value its value
   * @return the question
   * @throws org.outturn.core.validation.InvalidInputException for a value that the document does
   *     not take, with its place
   */
  public Question<T> with(Input<T> input, BigFraction value) {
    return new Question<>(input.with(document, value), answer);
  }

  private Figure figure(Supplier<T> changed) {
    try {
      return answer.of().apply(changed.get());
    } catch (IllegalArgumentException refused) {
      return Figure.none(String.valueOf(refused.getMessage()));
    }
  }
}
