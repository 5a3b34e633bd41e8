package org.outturn.examples.service;

import java.io.Writer;

/** What an operation does. */
@FunctionalInterface
interface Answer {
  /**
   * Writes the answer as JSON.
   *
   * @param given what the request states
   * @param work how far it is, and whether to stop
   * @param out where the answer goes
   * @throws org.outturn.core.validation.InvalidInputException with everything that is wrong
   */
  void write(Given given, Work work, Writer out);
}
