package org.outturn.pricing.input;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;

/**
 * How much each of several inputs moves a figure, all else as stated: which assumptions decide.
 *
 * @param swings the widest first, those without a width last, ties in the order asked
 */
public record Tornado(ImmutableList<Swing> swings) {

  /**
   * An input and how far it may lie from what is stated.
   *
   * @param input the input
   * @param low its lowest value thought possible
   * @param high its highest
   * @param <T> the document's type
   */
  public record Range<T>(Input<T> input, BigFraction low, BigFraction high) {

    /**
     * So much to both sides of what is stated, each end as finely as the input is asked for.
     *
     * @param input the input
     * @param document the document
     * @param part how far, 1/10 for a tenth less and a tenth more
     * @param <T> the document's type
     * @return the range
     */
    public static <T> Range<T> around(Input<T> input, T document, BigFraction part) {
      BigFraction stated = input.in(document);
      return new Range<>(
          input,
          input.unit().rounded(stated.multiply(BigFraction.ONE.subtract(part))),
          input.unit().rounded(stated.multiply(BigFraction.ONE.add(part))));
    }
  }

  /**
   * Moves each input through its range.
   *
   * @param question what is asked
   * @param ranges the inputs and their ranges
   * @param <T> the document's type
   * @return how far each moves the figure
   */
  public static <T> Tornado of(Question<T> question, List<Range<T>> ranges) {
    return new Tornado(
        ranges.stream()
            .map(range -> Swing.of(question, range.input(), range.low(), range.high()))
            .sorted(
                Comparator.<Swing, BigFraction>comparing(
                        each -> each.width().orElse(BigFraction.of(-1)), Fractions::compare)
                    .reversed())
            .collect(ImmutableList.toImmutableList()));
  }
}
