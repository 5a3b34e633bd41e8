package org.outturn.examples.indigo.replay;

import org.outturn.core.money.Amount;

/**
 * A part of a difference that the data explains.
 *
 * @param reason why
 * @param amount how much less was paid for it than results at their prices come to; negative where
 *     more was paid
 * @param says one sentence
 */
public record Explained(ReplayReason reason, Amount amount, String says) {}
