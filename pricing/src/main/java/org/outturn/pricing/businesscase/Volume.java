package org.outturn.pricing.businesscase;

import java.util.Locale;

/** How many outcomes are expected, as a business case looks at them. */
public enum Volume {
  /** Fewer than expected. */
  LOW,
  /** What is expected. */
  BASE,
  /** More than expected. */
  HIGH;

  /**
   * What people call it.
   *
   * @return {@code low}, {@code base} or {@code high}
   */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
