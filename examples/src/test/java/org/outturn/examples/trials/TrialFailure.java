package org.outturn.examples.trials;

import java.util.List;
import java.util.Optional;

/**
 * An identity that did not hold.
 *
 * @param identity what should have held
 * @param trial of what it did not
 * @param found what was found in its place
 */
record TrialFailure(TrialIdentity identity, Trial trial, Throwable found) {

  /** The first identity that does not hold of a trial; empty where all of them do. */
  static Optional<TrialFailure> of(Trial trial, List<TrialIdentity> identities) {
    TrialIdentity asked = new TrialIdentity("a contract is priced", "price", PricedTrial::trial);
    try {
      PricedTrial priced = PricedTrial.of(trial);
      for (TrialIdentity identity : identities) {
        asked = identity;
        identity.check().accept(priced);
      }
      return Optional.empty();
    } catch (AssertionError | RuntimeException | StackOverflowError found) {
      return Optional.of(new TrialFailure(asked, trial, found));
    }
  }
}
