package org.outturn.pricing.input;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A figure for each value of one input with each value of another.
 *
 * @param rows one for each value of the first input, in their order
 */
public record TwoWaySweep(ImmutableList<Row> rows) {

  /**
   * The figures at one value of the first input.
   *
   * @param value its value
   * @param sweep a figure for each value of the second
   */
  public record Row(BigFraction value, Sweep sweep) {}

  /**
   * Sweeps two inputs.
   *
   * @param question what is asked
   * @param first the input of the rows
   * @param rows its values
   * @param second the input of the columns
   * @param columns its values
   * @param <T> the document's type
   * @return a figure for each pair of values
   * @throws org.outturn.core.validation.InvalidInputException for a value of the rows that the
   *     document does not take, with its place
   */
  public static <T> TwoWaySweep of(
      Question<T> question,
      Input<T> first,
      List<BigFraction> rows,
      Input<T> second,
      List<BigFraction> columns) {
    return new TwoWaySweep(
        rows.stream()
            .map(row -> new Row(row, Sweep.of(question.with(first, row), second, columns)))
            .collect(ImmutableList.toImmutableList()));
  }
}
