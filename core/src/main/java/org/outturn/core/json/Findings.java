package org.outturn.core.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/**
 * What is wrong with one document, and which of its values are therefore not what they seem, so
 * that one fault is not reported again wherever its value is used.
 */
final class Findings {
  private static final int MOST_SHOWN = 100;

  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Set<String> unsound = new HashSet<>();
  private int unshown;

  /** Notes a problem that leaves every value as it is, such as a key nobody knows. */
  void note(String where, String message) {
    Problem problem = new Problem(where, message);
    if (problems.size() < MOST_SHOWN) {
      problems.add(problem);
    } else if (!problems.contains(problem)) {
      unshown++;
    }
  }

  /** Notes a problem that leaves the value at this place in doubt. */
  void refuse(String where, String message) {
    note(where, message);
    doubt(where);
  }

  /** Marks the value at this place as not what it seems, for a problem noted elsewhere. */
  void doubt(String where) {
    unsound.add(where);
  }

  /** Whether the value at this place is as written, whatever is inside it. */
  boolean isSound(String where) {
    return !unsound.contains(where);
  }

  /** Whether a value at one of these places is not what it seems. */
  boolean isAnyUnsound(Predicate<String> places) {
    return unsound.stream().anyMatch(places);
  }

  /**
   * Whether every value so far is as written; forgets which are not, for those who read row by row
   * and ask of no row but the last.
   */
  boolean settle() {
    boolean isAllSound = unsound.isEmpty();
    unsound.clear();
    return isAllSound;
  }

  /** Gives what a step gives; where it refuses its input, notes why and gives the stand-in. */
  <T> T value(String where, Supplier<T> step, T standIn) {
    try {
      return step.get();
    } catch (InvalidInputException refused) {
      refused.problems().forEach(each -> refuse(Problem.join(where, each.where()), each.message()));
    } catch (IllegalArgumentException refused) {
      refuse(where, String.valueOf(refused.getMessage()));
    }
    return standIn;
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw refusal();
    }
  }

  InvalidInputException refusal() {
    List<Problem> shown = new ArrayList<>(problems);
    if (unshown > 0) {
      shown.add(new Problem("", "and " + unshown + " more"));
    }
    return new InvalidInputException(shown);
  }
}
