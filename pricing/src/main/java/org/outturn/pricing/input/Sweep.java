package org.outturn.pricing.input;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A figure for each of several values of one input, all else as stated: what is paid at a price of
 * 550, 600 and 650.
 *
 * @param path the input's path
 * @param answer what the figure is called
 * @param unit what the figure is counted in
 * @param points one for each value, in their order
 */
public record Sweep(String path, String answer, String unit, ImmutableList<Point> points) {

  /**
   * Sweeps one input.
   *
   * @param question what is asked
   * @param input the input
   * @param values its values
   * @param <T> the document's type
   * @return a figure for each value
   */
  public static <T> Sweep of(Question<T> question, Input<T> input, List<BigFraction> values) {
    return new Sweep(
        input.path(),
        question.answer().name(),
        question.answer().unit(),
        values.stream()
            .map(value -> new Point(value, question.at(input, value)))
            .collect(ImmutableList.toImmutableList()));
  }
}
