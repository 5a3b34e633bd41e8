package org.outturn.core.limit;

import java.util.Optional;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.validation.Require;

/**
 * Which outcomes a limit counts: all, one, or those of a theme.
 *
 * @param outcome the one outcome; empty where it is not about one
 * @param theme the theme; empty where it is not about one
 */
public record Coverage(Optional<String> outcome, Optional<String> theme) {
  /** Every outcome. */
  public static final Coverage ALL = new Coverage(Optional.empty(), Optional.empty());

  /**
   * Refuses an outcome and a theme at once.
   *
   * @param outcome the one outcome; empty where it is not about one
   * @param theme the theme; empty where it is not about one
   */
  public Coverage {
    outcome.ifPresent(id -> Require.id(id, "outcome"));
    theme.ifPresent(name -> Require.id(name, "theme"));
    if (outcome.isPresent() && theme.isPresent()) {
      throw new IllegalArgumentException("coverage must be one outcome or one theme but was both");
    }
  }

  /**
   * One outcome.
   *
   * @param id its id
   * @return the coverage
   */
  public static Coverage ofOutcome(String id) {
    return new Coverage(Optional.of(id), Optional.empty());
  }

  /**
   * The outcomes of one theme.
   *
   * @param name the theme
   * @return the coverage
   */
  public static Coverage ofTheme(String name) {
    return new Coverage(Optional.empty(), Optional.of(name));
  }

  /**
   * Whether an outcome counts.
   *
   * @param candidate the outcome
   * @return true when it is covered
   */
  public boolean covers(Outcome candidate) {
    return outcome.map(candidate.id()::equals).orElse(true)
        && theme.map(candidate.theme()::equals).orElse(true);
  }
}
