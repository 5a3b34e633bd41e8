package org.outturn.core.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Require;

/**
 * Stands for many claims at once, as published data and business cases have them: 370 entries into
 * accommodation by 2017-12-31. Its key is outcome, cohort, segment and date.
 */
@OutturnStyle
@Value.Immutable
public interface OutcomeTally extends WithOutcomeTally {

  /**
   * Starts a tally.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A tally of everyone.
   *
   * @param outcome the outcome's id
   * @param quantity how many
   * @param achieved by when, which is also when they were verified
   * @return the tally
   */
  static OutcomeTally of(String outcome, long quantity, LocalDate achieved) {
    return builder()
        .outcome(outcome)
        .quantity(BigDecimal.valueOf(quantity))
        .achieved(achieved)
        .build();
  }

  /**
   * What was achieved.
   *
   * @return the outcome's id
   */
  String outcome();

  /**
   * How many.
   *
   * @return at least 0, at most six decimals
   */
  BigDecimal quantity();

  /**
   * By when.
   *
   * @return the day, which is also when they were verified
   */
  LocalDate achieved();

  /**
   * Of which cohort.
   *
   * @return empty where the contract has one alone
   */
  Optional<String> cohort();

  /**
   * Of which segment.
   *
   * @return empty where of none
   */
  Optional<String> segment();

  /**
   * How many people were engaged, whether or not they achieved it.
   *
   * @return empty where not recorded
   */
  OptionalInt participants();

  /**
   * Refuses blank ids and a quantity that is negative or too fine; a quantity loses needless zeros.
   *
   * @return the tally
   */
  @Value.Check
  default OutcomeTally check() {
    Require.id(outcome(), "outcome");
    cohort().ifPresent(id -> Require.id(id, "cohort"));
    segment().ifPresent(id -> Require.id(id, "segment"));
    participants()
        .ifPresent(people -> Require.that(people >= 0, "participants", "must be >= 0", people));
    return withQuantity(Quantities.of(Quantities.toMillionths(quantity())));
  }

  /** Builds a tally. */
  final class Builder extends ImmutableOutcomeTally.Builder {
    Builder() {}
  }
}
