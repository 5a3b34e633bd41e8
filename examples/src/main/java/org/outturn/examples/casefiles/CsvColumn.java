package org.outturn.examples.casefiles;

/** A column that a kind of file may have. */
interface CsvColumn {
  /** Its name in the first line. */
  String header();

  /** Whether every file of the kind must have it, with a value in every row. */
  boolean isRequired();
}
