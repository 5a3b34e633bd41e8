package org.outturn.core.limit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.validation.Require;

/**
 * Which claims a limit or deductible counts: those of all outcomes, of one, or of a theme; of
 * everyone, or of one cohort or segment only.
 *
 * @param outcome the one outcome; empty where it is not about one
 * @param theme the theme; empty where it is not about one
 * @param cohort the one cohort; empty for all
 * @param segment the one segment; empty for everyone
 */
public record Coverage(
    Optional<String> outcome,
    Optional<String> theme,
    Optional<String> cohort,
    Optional<String> segment) {
  /** Every claim. */
  public static final Coverage ALL =
      new Coverage(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Refuses an outcome and a theme at once.
   *
   * @param outcome the one outcome; empty where it is not about one
   * @param theme the theme; empty where it is not about one
   * @param cohort the one cohort; empty for all
   * @param segment the one segment; empty for everyone
   */
  public Coverage {
    outcome.ifPresent(id -> Require.id(id, "outcome"));
    theme.ifPresent(name -> Require.id(name, "theme"));
    cohort.ifPresent(id -> Require.id(id, "cohort"));
    segment.ifPresent(id -> Require.id(id, "segment"));
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
    return new Coverage(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The outcomes of one theme.
   *
   * @param name the theme
   * @return the coverage
   */
  public static Coverage ofTheme(String name) {
    return new Coverage(Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty());
  }

  /**
   * This coverage of one cohort only: {@code Coverage.ofOutcome("job").ofCohort("norwich")}.
   *
   * @param id its id
   * @return the coverage
   */
  public Coverage ofCohort(String id) {
    return new Coverage(outcome, theme, Optional.of(id), segment);
  }

  /**
   * This coverage of one segment only: {@code Coverage.ofOutcome("job").ofSegment("care-leaver")}.
   *
   * @param id its id
   * @return the coverage
   */
  public Coverage ofSegment(String id) {
    return new Coverage(outcome, theme, cohort, Optional.of(id));
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

  /**
   * Whether every outcome counts.
   *
   * @return true where it is about no single outcome and no theme
   */
  public boolean isOfAllOutcomes() {
    return outcome.isEmpty() && theme.isEmpty();
  }

  /**
   * Whether only one cohort or segment counts.
   *
   * @return true where either is stated
   */
  public boolean isOfSomePeople() {
    return cohort.isPresent() || segment.isPresent();
  }

  /** Such as {@code theme home, cohort north}, or {@code all}. */
  @Override
  public String toString() {
    String parts =
        Stream.of(
                outcome.map(id -> "outcome " + id),
                theme.map(name -> "theme " + name),
                cohort.map(id -> "cohort " + id),
                segment.map(id -> "segment " + id))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? "all" : parts;
  }
}
