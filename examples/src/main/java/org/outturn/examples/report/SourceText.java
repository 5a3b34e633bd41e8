package org.outturn.examples.report;

import org.outturn.core.contract.Source;

/** Says where figures come from: {@code Payments for success, table 3: the prices}. */
public final class SourceText {
  private SourceText() {}

  /**
   * One source.
   *
   * @param source the source
   * @return its title, and what it gives
   */
  public static String of(Source source) {
    return source.title() + (source.what().isEmpty() ? "" : ": " + source.what());
  }
}
