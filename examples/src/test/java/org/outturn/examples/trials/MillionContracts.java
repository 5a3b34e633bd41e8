package org.outturn.examples.trials;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Takes generated contracts through the whole pipeline and checks every identity of the rules, of a
 * million of them unless told otherwise. It tells on standard error how far it has come, stops at
 * the first failure, and leaves a folder that reproduces it.
 */
public final class MillionContracts {
  private static final long SECONDS_BETWEEN = 10;

  private final List<TrialIdentity> identities;
  private final Path folder;
  private final PrintStream messages;

  MillionContracts(List<TrialIdentity> identities, Path folder, PrintStream messages) {
    this.identities = identities;
    this.folder = folder;
    this.messages = messages;
  }

  /**
   * Runs the trials and ends with 1 where an identity does not hold.
   *
   * @param arguments the seed, the number of the first contract, how many, and the folder for what
   *     fails
   */
  public static void main(String[] arguments) throws IOException {
    boolean held =
        new MillionContracts(TrialIdentities.ALL, Path.of(arguments[3]), System.err)
            .hold(
                Long.parseLong(arguments[0]),
                Long.parseLong(arguments[1]),
                Long.parseLong(arguments[2]));
    System.exit(held ? 0 : 1);
  }

  /** Whether every identity holds of so many contracts of a seed, from a number on. */
  boolean hold(long seed, long first, long contracts) throws IOException {
    Optional<TrialFailure> failure = Optional.empty();
    long number = first;
    JqwikSession.start();
    try {
      GeneratedTrials trials = new GeneratedTrials(seed);
      long begun = System.nanoTime();
      long told = begun;
      for (; number < first + contracts && failure.isEmpty(); number++) {
        failure = TrialFailure.of(trials.trial(number), identities);
        long now = System.nanoTime();
        if (TimeUnit.NANOSECONDS.toSeconds(now - told) >= SECONDS_BETWEEN) {
          told = now;
          tell(seed, number + 1 - first, contracts, now - begun);
        }
      }
      tell(seed, number - first, contracts, System.nanoTime() - begun);
    } finally {
      JqwikSession.finish();
    }
    if (failure.isPresent()) {
      report(failure.get(), "seed " + seed + ", contract " + (number - 1));
    }
    return failure.isEmpty();
  }

  private void tell(long seed, long done, long all, long nanoseconds) {
    messages.printf(
        "Seed %d: %d of %d contracts, %d a second%n",
        seed, done, all, Math.round(done * 1e9 / nanoseconds));
  }

  private void report(TrialFailure failure, String origin) throws IOException {
    messages.println("Does not hold with " + origin + ": " + failure.identity().name());
    messages.println(failure.found());
    TrialFolder.write(TrialShrinker.shrink(failure), origin, folder);
    messages.println("Reproduced in " + folder);
  }
}
