package org.outturn.core.appraisal;

/** Whether amounts of later years hold inflation. The two never mix in one appraisal. */
public enum PriceBasis {
  /** In prices of the base year. */
  REAL,
  /** In prices of the year they fall in. */
  NOMINAL
}
