package org.outturn.examples.cli;

/** How a command writes its result. */
enum OutputFormat {
  /** Aligned tables for people. */
  text,
  /** One JSON document. */
  json,
  /** Rows that open in a spreadsheet. */
  csv
}
