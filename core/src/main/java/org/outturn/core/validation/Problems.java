package org.outturn.core.validation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects every problem of one input before it is refused, so that a file with five faults reports
 * five. Not thread-safe: one collector belongs to one reading.
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Starts with no problem found. */
  public Problems() {}

  /**
   * Notes one problem.
   *
   * @param where the field, path or line
   * @param message what was found and what was expected
   */
  public void add(String where, String message) {
    found.add(new Problem(where, message));
  }

  /**
   * Notes problems found further in.
   *
   * @param outer the path of what holds them
   * @param problems the problems, with places relative to {@code outer}
   */
  public void addAll(String outer, Iterable<Problem> problems) {
    problems.forEach(problem -> found.add(problem.within(outer)));
  }

  /**
   * Runs a step that may refuse its input; on refusal notes why and goes on with a stand-in, so
   * that the rest can still be checked. What is built with a stand-in must never leave the reader.
   *
   * @param where the path of the input
   * @param step what to try
   * @param standIn what to go on with
   * @param <T> what the step gives
   * @return the step's value, or the stand-in
   */
  public <T> T attempt(String where, Supplier<T> step, T standIn) {
    try {
      return step.get();
    } catch (InvalidInputException refused) {
      addAll(where, refused.problems());
    } catch (IllegalArgumentException refused) {
      add(where, String.valueOf(refused.getMessage()));
    }
    return standIn;
  }

  /**
   * Whether nothing was found.
   *
   * @return true when there is no problem
   */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * What was found so far, in the order found.
   *
   * @return the problems
   */
  public ImmutableList<Problem> found() {
    return ImmutableList.copyOf(found);
  }

  /**
   * Refuses the input if anything was found.
   *
   * @throws InvalidInputException with every problem found
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidInputException(found);
    }
  }
}
