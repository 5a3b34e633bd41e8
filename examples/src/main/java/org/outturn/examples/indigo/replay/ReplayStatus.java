package org.outturn.examples.indigo.replay;

import java.util.Locale;

/** How what we price stands to what was published. */
public enum ReplayStatus {
  /** Results at their prices are what was paid. */
  EXACT,
  /** They are not, and the data says why, to the penny. */
  EXPLAINED,
  /** The data does not say all of why. */
  UNEXPLAINED,
  /** Prices, results or payments are missing. */
  NOT_COMPARABLE;

  /**
   * Its name for people.
   *
   * @return such as {@code not comparable}
   */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
