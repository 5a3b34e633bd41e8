package org.outturn.core.cohort;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * The people a contract may claim for, such as 183 entrenched rough sleepers recruited from
 * 2017-12-01. Holds no person.
 */
@OutturnStyle
@Value.Immutable
public interface Cohort extends WithCohort {
  /** The cohort of a contract that names none: {@code main}. */
  Cohort MAIN = builder().id("main").build();

  /**
   * Starts a cohort.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The name claims use for it.
   *
   * @return unique in the contract
   */
  String id();

  /**
   * What people call it.
   *
   * @return empty unless stated
   */
  @Value.Default
  default String name() {
    return "";
  }

  /**
   * How many people it was planned for.
   *
   * @return at least 0
   */
  OptionalInt plannedSize();

  /**
   * How many people were engaged, where no tally says so.
   *
   * @return at least 0
   */
  OptionalInt engaged();

  /**
   * The first day of recruitment.
   *
   * @return empty where not stated
   */
  Optional<LocalDate> recruitFrom();

  /**
   * The day after the last day of recruitment.
   *
   * @return empty where not stated
   */
  Optional<LocalDate> recruitTo();

  /**
   * Who refers people to it.
   *
   * @return empty where not stated
   */
  Optional<Referral> referral();

  /**
   * Conditions of entry, in words.
   *
   * @return may be empty
   */
  ImmutableList<String> eligibility();

  /**
   * The parts priced on their own.
   *
   * @return with ids that differ
   */
  ImmutableList<Segment> segments();

  /**
   * Refuses a window of recruitment that holds no day.
   *
   * @param from the first day; empty where not stated
   * @param to the day after the last; empty where not stated
   * @throws org.outturn.core.validation.Refusal of {@code recruitTo}
   */
  static void checkRecruitment(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent()) {
      Require.that(
          to.get().isAfter(from.get()),
          "recruitTo",
          "must be after recruitFrom " + from.get(),
          to.get());
    }
  }

  /** Refuses negative numbers, a window that is empty, repeated segments, shares above one. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    plannedSize().ifPresent(size -> Require.that(size >= 0, "plannedSize", "must be >= 0", size));
    engaged().ifPresent(people -> Require.that(people >= 0, "engaged", "must be >= 0", people));
    checkRecruitment(recruitFrom(), recruitTo());
    Set<String> ids = new HashSet<>();
    BigFraction sum = BigFraction.ZERO;
    for (Segment segment : segments()) {
      Require.that(ids.add(segment.id()), "segments", "must have ids that differ", segment.id());
      sum = sum.add(segment.share().map(share -> share.toFraction()).orElse(BigFraction.ZERO));
    }
    Require.that(
        Fractions.compare(sum, BigFraction.ONE) <= 0,
        "segments",
        "must have shares that sum to at most 1",
        Fractions.text(sum));
  }

  /** Builds a cohort. */
  final class Builder extends ImmutableCohort.Builder {
    Builder() {}
  }
}
