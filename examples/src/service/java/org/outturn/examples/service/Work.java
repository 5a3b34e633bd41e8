package org.outturn.examples.service;

/** What an operation that works long is told by, and tells: how far it is, and whether to stop. */
interface Work {
  /**
   * Says how far it is.
   *
   * @param done how much is done
   * @param all of how much
   * @throws java.util.concurrent.CancellationException when nobody waits for the answer any more
   */
  void done(long done, long all);
}
