package org.outturn.pricing.input;

import java.util.function.Function;

/**
 * A figure that is worked out of a document, such as the net present social value of an appraisal
 * case.
 *
 * @param name what it is called, such as {@code npsv}
 * @param unit what it is counted in: a currency's code such as {@code GBP}, {@code rate a year} or
 *     {@code number}
 * @param basis what it rests on beside the document, such as {@code 2000 runs, seed 1}; empty where
 *     there is nothing
 * @param of works it out; refuses a document that cannot be computed with an {@link
 *     IllegalArgumentException}
 * @param <T> the document's type
 */
public record Answer<T>(String name, String unit, String basis, Function<T, Figure> of) {
  /** The unit of rates of return: 0.08 is 8 %. */
  public static final String RATE = "rate a year";

  /** The unit of what has none, such as a ratio or a number of outcomes. */
  public static final String NUMBER = "number";

  /**
   * A figure that rests on the document alone.
   *
   * @param name what it is called
   * @param unit what it is counted in
   * @param of works it out
   */
  public Answer(String name, String unit, Function<T, Figure> of) {
    this(name, unit, "", of);
  }
}
