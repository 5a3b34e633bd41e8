package org.outturn.examples.workbook;

/** Where the figure of a cell comes from: its colour says so on every sheet. */
enum Origin {
  /** By a formula, from other cells. */
  FORMULA,
  /** Stated by the case: to be changed, and everything that depends on it follows. */
  INPUT,
  /** Worked out by Outturn, by a rule that is no formula here: it follows no input. */
  FIXED
}
