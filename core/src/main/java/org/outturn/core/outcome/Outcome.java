package org.outturn.core.outcome;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.validation.Require;

/**
 * One thing that counts as success, such as {@code acc-entry}: a person moves into accommodation,
 * once each, claimed within 90 days.
 */
@OutturnStyle
@Value.Immutable
public interface Outcome extends WithOutcome {

  /** The unit of an outcome that a person has or has not. */
  String PERSON = "person";

  /**
   * Starts an outcome.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The name tariffs, limits and claims use.
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
   * The group of outcomes it belongs to, such as {@code accommodation}.
   *
   * @return empty where it belongs to none
   */
  @Value.Default
  default String theme() {
    return "";
  }

  /**
   * What one of it is.
   *
   * @return such as {@code person} or {@code day}
   */
  @Value.Default
  default String unit() {
    return PERSON;
  }

  /**
   * Whether one of it is one person, so that a group has no more of them than people (a binary
   * measure); where not, one person may have many (a frequency measure).
   *
   * @return whether the unit is {@code person}
   */
  default boolean countsPeople() {
    return unit().equals(PERSON);
  }

  /**
   * On whom it is measured.
   *
   * @return each participant unless stated
   */
  @Value.Default
  default Measure measure() {
    return Measure.PARTICIPANT;
  }

  /**
   * How close to the purpose it stands.
   *
   * @return an outcome unless stated
   */
  @Value.Default
  default OutcomeLevel level() {
    return OutcomeLevel.OUTCOME;
  }

  /**
   * How often one participant may be paid for it.
   *
   * @return 1 unless stated; 0 for no limit
   */
  @Value.Default
  default int claimsPerParticipant() {
    return 1;
  }

  /**
   * The outcomes the same participant must have achieved on or before that date.
   *
   * @return ids; may be empty
   */
  ImmutableSet<String> requires();

  /**
   * How long after the term it may still be achieved.
   *
   * @return months, 0 unless stated
   */
  @Value.Default
  default int trackingMonths() {
    return 0;
  }

  /**
   * How many days after achievement it may be submitted.
   *
   * @return days; empty where there is no claim window
   */
  OptionalInt claimWithinDays();

  /**
   * How what would have happened anyway is treated.
   *
   * @return always stated
   */
  Deadweight deadweight();

  /**
   * Refuses negative numbers, an outcome that requires itself, and over-dispersed people: who can
   * have it once does not scatter as events do.
   */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    Require.that(
        claimsPerParticipant() >= 0,
        "claimsPerParticipant",
        "must be >= 0",
        claimsPerParticipant());
    Require.that(
        trackingMonths() >= 0 && trackingMonths() <= 1200,
        "trackingMonths",
        "must be from 0 to 1200",
        trackingMonths());
    claimWithinDays()
        .ifPresent(days -> Require.that(days >= 0, "claimWithinDays", "must be >= 0", days));
    Require.that(!requires().contains(id()), "requires", "must not name the outcome itself", id());
    deadweight()
        .comparison()
        .flatMap(ComparisonGroup::dispersion)
        .ifPresent(
            stated ->
                Require.that(
                    !countsPeople(),
                    "dispersion",
                    "must go with a unit of events, not with unit " + PERSON,
                    stated));
  }

  /** Builds an outcome. */
  final class Builder extends ImmutableOutcome.Builder {
    Builder() {}
  }
}
