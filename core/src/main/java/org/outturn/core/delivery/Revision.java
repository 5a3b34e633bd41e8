package org.outturn.core.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import org.outturn.core.outcome.Quantities;

/**
 * What a number becomes in a scenario: so many times what it was, or another one.
 *
 * @param factor at least 0, at most six decimals; 0.8 is a fifth less
 * @param to what it is instead
 * @param <T> the kind of number
 */
public record Revision<T>(Optional<BigDecimal> factor, Optional<T> to) {

  /**
   * Refuses both, neither, and a factor below 0.
   *
   * @param factor at least 0, at most six decimals
   * @param to what it is instead
   */
  public Revision {
    if (factor.isPresent() == to.isPresent()) {
      throw new IllegalArgumentException(
          "change must state factor or to, one of the two, but stated "
              + (factor.isPresent() ? "both" : "neither"));
    }
    factor = factor.map(number -> Quantities.checked(number, "factor"));
  }

  /**
   * So many times what it was.
   *
   * @param factor at least 0, at most six decimals
   * @param <T> the kind of number
   * @return the revision
   */
  public static <T> Revision<T> times(BigDecimal factor) {
    return new Revision<>(Optional.of(factor), Optional.empty());
  }

  /**
   * Another number.
   *
   * @param number what it is instead
   * @param <T> the kind of number
   * @return the revision
   */
  public static <T> Revision<T> to(T number) {
    return new Revision<>(Optional.empty(), Optional.of(number));
  }

  /** A number that is not known stays so under a factor. */
  Optional<T> of(Optional<T> number, BiFunction<T, BigDecimal, T> times) {
    return to.or(() -> number.map(each -> times.apply(each, factor.orElseThrow())));
  }

  T of(T number, BiFunction<T, BigDecimal, T> times) {
    return of(Optional.of(number), times).orElseThrow();
  }
}
