package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.pricing.input.Point;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * Where a target is met: from one value on or up to it, at several places, everywhere or nowhere in
 * the range. Numbers are exact, of money in major units.
 */
@OutturnStyle
@Value.Immutable
public interface Solution extends WithSolution {

  /**
   * Starts a solution.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The rules of the contract that the evidence of the case does not allow, as it is stated.
   *
   * @return empty where all were applied
   */
  ImmutableList<NotApplied> notApplied();

  /** What kind of answer it is. */
  enum Kind {
    /** Exactly one value at which the target begins or ceases to be met. */
    ONE,
    /** More than one. */
    SEVERAL,
    /** None: every value that was looked at meets it. */
    ALWAYS,
    /** None: no value that was looked at meets it. */
    NEVER
  }

  /**
   * The input whose value was looked for.
   *
   * @return its path
   */
  String path();

  /**
   * What the input is counted in.
   *
   * @return such as {@code GBP}
   */
  String unit();

  /**
   * The figure that has a target.
   *
   * @return its name, such as {@code return}
   */
  String answer();

  /**
   * What the figure is counted in.
   *
   * @return such as {@code rate a year}
   */
  String answerUnit();

  /**
   * What the figure rests on beside the case.
   *
   * @return such as {@code 2000 runs, seed 1}; empty where there is nothing
   */
  @Value.Default
  default String basis() {
    return "";
  }

  /**
   * What the figure has to be.
   *
   * @return the target
   */
  Target target();

  /**
   * Where a value was looked for.
   *
   * @return the range
   */
  SearchRange range();

  /**
   * What the case states for the input, and the figure there.
   *
   * @return the figure as things stand
   */
  Point stated();

  /**
   * The lowest value of the range, and the figure there.
   *
   * @return the one end
   */
  Point lowest();

  /**
   * The highest value of the range, and the figure there.
   *
   * @return the other end
   */
  Point highest();

  /**
   * Every place that was found at which the target begins or ceases to be met.
   *
   * @return in rising order; each is proved on both sides
   */
  ImmutableList<Crossing> crossings();

  /**
   * What kind of answer it is.
   *
   * @return its kind
   */
  default Kind kind() {
    if (crossings().isEmpty()) {
      return target().isMet(lowest().figure()) ? Kind.ALWAYS : Kind.NEVER;
    }
    return crossings().size() == 1 ? Kind.ONE : Kind.SEVERAL;
  }

  /**
   * The one answer.
   *
   * @return empty where there is none or more than one
   */
  default Optional<Crossing> only() {
    return kind() == Kind.ONE ? Optional.of(crossings().get(0)) : Optional.empty();
  }

  /** Builds a solution. */
  final class Builder extends ImmutableSolution.Builder {
    Builder() {}
  }
}
