package org.outturn.examples.trials;

import java.util.function.Consumer;

/**
 * Something that holds of every trial.
 *
 * @param name what it says, in a few words
 * @param command the command of the command line that shows it: price, settle or returns
 * @param check fails where it does not hold
 */
record TrialIdentity(String name, String command, Consumer<PricedTrial> check) {}
