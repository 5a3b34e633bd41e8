package org.outturn.examples.casefiles;

/** The columns of a measurements file. */
enum MeasurementColumn implements CsvColumn {
  OUTCOME("outcome", true),
  COHORT("cohort", false),
  MEASURED("measured", true),
  VALUE("value", false),
  TREATED_N("treatedN", false),
  TREATED_EVENTS("treatedEvents", false),
  TREATED_MEAN("treatedMean", false),
  TREATED_SD("treatedSd", false),
  COMPARISON_N("comparisonN", false),
  COMPARISON_EVENTS("comparisonEvents", false),
  COMPARISON_MEAN("comparisonMean", false),
  COMPARISON_SD("comparisonSd", false),
  AMOUNT("amount", false);

  private final String header;
  private final boolean required;

  MeasurementColumn(String header, boolean required) {
    this.header = header;
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
