package org.outturn.core.limit;

/** Where a limit acts. The scopes stand in the order in which limits act. */
public enum LimitScope {
  /** One participant's claims for one outcome. */
  PARTICIPANT_OUTCOME,
  /** One participant's claims for one theme. */
  PARTICIPANT_THEME,
  /** All of one participant's claims. */
  PARTICIPANT,
  /** Everyone's claims for one outcome. */
  OUTCOME,
  /** Everyone's claims for one theme. */
  THEME,
  /** All claims verified in one contract year. */
  YEAR,
  /** All claims. */
  CONTRACT;

  /** The scope of what each participant has alone. */
  static LimitScope participant(Coverage coverage) {
    if (coverage.outcome().isPresent()) {
      return PARTICIPANT_OUTCOME;
    }
    return coverage.theme().isPresent() ? PARTICIPANT_THEME : PARTICIPANT;
  }

  /** The scope of what everyone's claims share. */
  static LimitScope shared(Coverage coverage, boolean eachYear) {
    if (coverage.outcome().isPresent()) {
      return OUTCOME;
    }
    if (coverage.theme().isPresent()) {
      return THEME;
    }
    return eachYear ? YEAR : CONTRACT;
  }

  /**
   * Whether each participant has a limit of this scope alone.
   *
   * @return false for those that everyone's claims share
   */
  public boolean isOfParticipant() {
    return this == PARTICIPANT_OUTCOME || this == PARTICIPANT_THEME || this == PARTICIPANT;
  }
}
