package org.outturn.pricing.projection;

/**
 * A number that a projection needs and nobody states: {@code pathway[job].delay: how long until
 * 'job' is achieved; it is left out}.
 *
 * @param where its path, by names: {@code pathway[job].rate}
 * @param what what is missing and what becomes of it, in words
 */
public record MissingAssumption(String where, String what) {

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
