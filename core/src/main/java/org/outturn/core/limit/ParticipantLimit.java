package org.outturn.core.limit;

import org.outturn.core.validation.Require;

/**
 * A limit for each participant by itself: on one outcome, on one theme, or on all its claims. It
 * needs that participant's claims and no one else's.
 *
 * @param id its name
 * @param coverage which of the participant's claims it counts
 * @param terms how much it lets through
 * @param choose which claims it keeps; BEST needs a theme and a quantity alone
 */
public record ParticipantLimit(String id, Coverage coverage, LimitTerms terms, Choose choose)
    implements Limit {

  /**
   * Refuses to choose the best of anything but a number of outcomes of a theme, and to count grants
   * or fees.
   *
   * @param id its name
   * @param coverage which of the participant's claims it counts
   * @param terms how much it lets through
   * @param choose which claims it keeps; BEST needs a theme and a quantity alone
   */
  public ParticipantLimit {
    Require.id(id, "id");
    CountedBeside.check(LimitScope.participant(coverage), coverage, terms);
    if (choose == Choose.BEST
        && (coverage.theme().isEmpty()
            || terms.quantity().isEmpty()
            || terms.amount().isPresent())) {
      throw new IllegalArgumentException(
          "choose BEST must go with scope PARTICIPANT_THEME and a quantity without an amount");
    }
  }

  @Override
  public LimitScope scope() {
    return LimitScope.participant(coverage);
  }

  @Override
  public ParticipantLimit withTerms(LimitTerms other) {
    return new ParticipantLimit(id, coverage, other, choose);
  }

  @Override
  public ParticipantLimit withCoverage(Coverage other) {
    return new ParticipantLimit(id, other, terms, choose);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.participant(this);
  }
}
