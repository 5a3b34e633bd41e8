package org.outturn.examples.casefiles;

import java.util.List;
import java.util.function.Supplier;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** Refusals of what was stated in one place: {@code --target: expected FIGURE=VALUE}. */
public final class Refused {
  private Refused() {}

  /**
   * An input that is wrong in one place.
   *
   * @param where the option, member or file
   * @param message what was found and what was expected
   * @return the refusal
   */
  public static InvalidInputException of(String where, String message) {
    return new InvalidInputException(List.of(new Problem(where, message)));
  }

  /**
   * What a step gives; what it refuses as one argument is wrong where that was stated. Every misfit
   * that is named already stays as it is.
   *
   * @param where the option, member or file
   * @param step what may refuse it
   * @param <T> what it gives
   * @return what it gives
   * @throws InvalidInputException when it refuses
   */
  public static <T> T at(String where, Supplier<T> step) {
    try {
      return step.get();
    } catch (InvalidInputException misfits) {
      throw misfits;
    } catch (IllegalArgumentException refused) {
      throw of(where, String.valueOf(refused.getMessage()));
    }
  }
}
