package org.outturn.core.validation;

/**
 * One thing wrong with what was given, and where, such as {@code limits[1].outcome: 'acc' is not an
 * outcome of this contract}.
 *
 * @param where the field, path or line, such as {@code rateCard.versions[0].from} or {@code line
 *     7}; empty when the whole input is meant
 * @param message what was found and what was expected; never a participant's data
 */
public record Problem(String where, String message) {

  /**
   * The same problem seen from one level further out.
   *
   * @param outer the path of what holds this problem's place, such as {@code limits[1]}
   * @return a problem whose place starts with {@code outer}
   */
  public Problem within(String outer) {
    return new Problem(join(outer, where), message);
  }

  /**
   * Joins two parts of a path: {@code join("limits[1]", "outcome")} is {@code limits[1].outcome}.
   *
   * @param outer the outer part, may be empty
   * @param inner the inner part, may be empty
   * @return the whole path
   */
  public static String join(String outer, String inner) {
    if (outer.isEmpty() || inner.isEmpty()) {
      return outer + inner;
    }
    return inner.startsWith("[") ? outer + inner : outer + "." + inner;
  }

  @Override
  public String toString() {
    return where.isEmpty() ? message : where + ": " + message;
  }
}
