package org.outturn.core.money;

/**
 * Thrown where money or a quantity grows beyond what is counted: 2^63 minor units, or 2^63
 * millionths of an outcome. Says what overflowed: {@code GBP 92,233,720,368,547,758.08 must come to
 * less than 2^63 minor units}.
 */
public final class AmountOverflowException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * An overflow.
   *
   * @param what what grew too large, such as {@code net of contract 'c1'}
   * @param bound how much it may come to at most, such as {@code less than 2^63 minor units}
   */
  public AmountOverflowException(String what, String bound) {
    super(what + " must come to " + bound);
  }

  /**
   * An overflow, told by what it happened to.
   *
   * @param what what grew too large, such as {@code amounts of scenario 'base'}
   * @param bound how much it may come to at most, such as {@code less than 2^63 minor units}
   * @param found what was thrown where it happened
   */
  public AmountOverflowException(String what, String bound, RuntimeException found) {
    this(what, bound);
    initCause(found);
  }
}
