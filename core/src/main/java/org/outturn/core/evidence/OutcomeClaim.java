package org.outturn.core.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Require;

/**
 * Says that one participant achieved an outcome: claim {@code C001}, {@code acc-entry} on
 * 2018-01-11. Holds no name of a person, only the number the service knows them by.
 */
@OutturnStyle
@Value.Immutable
public interface OutcomeClaim extends WithOutcomeClaim {

  /**
   * Starts a claim.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A verified claim of one outcome.
   *
   * @param claim its id
   * @param participant who achieved it
   * @param outcome the outcome's id
   * @param achieved when, which is also when it was submitted and verified
   * @return the claim
   */
  static OutcomeClaim of(String claim, String participant, String outcome, LocalDate achieved) {
    return builder()
        .claim(claim)
        .participant(participant)
        .outcome(outcome)
        .achieved(achieved)
        .build();
  }

  /**
   * The key of the claim (rule replay-safe).
   *
   * @return unique in the evidence
   */
  String claim();

  /**
   * Who achieved it.
   *
   * @return the participant's id
   */
  String participant();

  /**
   * What was achieved.
   *
   * @return the outcome's id
   */
  String outcome();

  /**
   * When.
   *
   * @return the day
   */
  LocalDate achieved();

  /**
   * The participant's cohort.
   *
   * @return empty where the contract has one alone
   */
  Optional<String> cohort();

  /**
   * The participant's segment.
   *
   * @return empty where they are in none
   */
  Optional<String> segment();

  /**
   * When the participant was referred.
   *
   * @return not after the day of achievement; empty where not recorded
   */
  Optional<LocalDate> referred();

  /**
   * When the claim was submitted.
   *
   * @return not before the day of achievement, which it is unless stated
   */
  @Value.Default
  default LocalDate submitted() {
    return achieved();
  }

  /**
   * When the claim was verified, or otherwise decided.
   *
   * @return not before the day of submission, which it is unless stated
   */
  @Value.Default
  default LocalDate verified() {
    return submitted();
  }

  /**
   * How many of the outcome.
   *
   * @return at least 0, at most six decimals; 1 unless stated
   */
  @Value.Default
  default BigDecimal quantity() {
    return BigDecimal.ONE;
  }

  /**
   * How far it has come.
   *
   * @return verified unless stated
   */
  @Value.Default
  default ClaimStatus status() {
    return ClaimStatus.VERIFIED;
  }

  /**
   * When it was reversed.
   *
   * @return not before the day of verification; empty where it was not
   */
  Optional<LocalDate> reversed();

  /**
   * Refuses a text that is no id, dates out of order (referred, achieved, submitted, verified,
   * reversed) and a quantity that is negative or too fine; a quantity loses needless zeros.
   *
   * @return the claim
   */
  @Value.Check
  default OutcomeClaim check() {
    Require.id(claim(), "claim");
    Require.id(participant(), "participant");
    Require.id(outcome(), "outcome");
    cohort().ifPresent(id -> Require.id(id, "cohort"));
    segment().ifPresent(id -> Require.id(id, "segment"));
    ClaimDates.check(
        referred().map(LocalDate::toEpochDay).orElse((long) RowColumns.NONE),
        achieved().toEpochDay(),
        submitted().toEpochDay(),
        verified().toEpochDay(),
        reversed().map(LocalDate::toEpochDay).orElse((long) RowColumns.NONE));
    return withQuantity(Quantities.of(Quantities.toMillionths(quantity())));
  }

  /** Builds a claim. */
  final class Builder extends ImmutableOutcomeClaim.Builder {
    Builder() {}
  }
}
