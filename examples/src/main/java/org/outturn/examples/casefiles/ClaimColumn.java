package org.outturn.examples.casefiles;

import java.util.Locale;

/** The columns of a claims file. */
enum ClaimColumn implements CsvColumn {
  CLAIM(true),
  PARTICIPANT(true),
  OUTCOME(true),
  ACHIEVED(true),
  COHORT(false),
  SEGMENT(false),
  REFERRED(false),
  SUBMITTED(false),
  VERIFIED(false),
  QUANTITY(false),
  STATUS(false),
  REVERSED(false);

  private final String header = name().toLowerCase(Locale.ROOT);
  private final boolean required;

  ClaimColumn(boolean required) {
    this.required = required;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public boolean isRequired() {
    return required;
  }
}
