package org.outturn.examples.casefiles;

import java.util.Locale;

/** The columns of a cash flows file; all are required. */
enum FlowColumn implements CsvColumn {
  DATE,
  AMOUNT;

  private final String header = name().toLowerCase(Locale.ROOT);

  @Override
  public String header() {
    return header;
  }

  @Override
  public boolean isRequired() {
    return true;
  }
}
