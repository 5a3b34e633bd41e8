package org.outturn.examples.casefiles;

import java.util.Locale;

/** The columns of a tallies file. */
enum TallyColumn implements CsvColumn {
  OUTCOME(true),
  QUANTITY(true),
  ACHIEVED(true),
  COHORT(false),
  SEGMENT(false),
  PARTICIPANTS(false);

  private final String header = name().toLowerCase(Locale.ROOT);
  private final boolean required;

  TallyColumn(boolean required) {
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
