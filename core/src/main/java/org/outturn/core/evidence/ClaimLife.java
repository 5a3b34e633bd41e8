package org.outturn.core.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.validation.Require;

/**
 * How far a claim has come and since when, by what happened to it: {@code
 * ClaimLife.submitted(may).after(VERIFY, june).after(REVERSE, july)}. Each event gives a new life
 * and leaves the old one as it was, so that a log may be replayed from its start or from any life
 * that was kept. Immutable.
 *
 * @param status how far it has come
 * @param submitted when it was claimed
 * @param decided the last day on which it was verified, rejected or disputed; the day of its
 *     submission before
 * @param reversed when it was reversed; empty unless it was
 */
public record ClaimLife(
    ClaimStatus status, LocalDate submitted, LocalDate decided, Optional<LocalDate> reversed) {

  /**
   * The life of a claim that was just made.
   *
   * @param day when it was submitted
   * @return a life of status SUBMITTED
   */
  public static ClaimLife submitted(LocalDate day) {
    return new ClaimLife(ClaimStatus.SUBMITTED, day, day, Optional.empty());
  }

  /**
   * The life after an event.
   *
   * @param event what happens
   * @param day when it happens; not before what happened last
   * @return another life; events of one day follow each other as they are told
   * @throws org.outturn.core.validation.Refusal such as {@code event must be one of VERIFY, REJECT,
   *     DISPUTE for a claim that is SUBMITTED but was REVERSE}, and for a day that is too early
   */
  public ClaimLife after(ClaimEvent event, LocalDate day) {
    LocalDate last = reversed.orElse(decided);
    Require.that(
        !day.isBefore(last), "day", "must be on or after the last event, " + last + ",", day);
    ClaimStatus next = status.after(event);
    return event == ClaimEvent.REVERSE
        ? new ClaimLife(next, submitted, decided, Optional.of(day))
        : new ClaimLife(next, submitted, day, reversed);
  }

  /**
   * A claim as evidence has it, with the status and the days of this life.
   *
   * @param claim what is claimed
   * @return the claim with them
   */
  public OutcomeClaim of(OutcomeClaim claim) {
    return claim
        .withStatus(status)
        .withSubmitted(submitted)
        .withVerified(decided)
        .withReversed(reversed);
  }
}
