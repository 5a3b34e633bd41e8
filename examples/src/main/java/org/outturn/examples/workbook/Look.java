package org.outturn.examples.workbook;

/** How a cell looks. */
enum Look {
  /** The name of the whole. */
  TITLE,
  /** The name of a column of words. */
  HEADING,
  /** The name of a column of words right of figures. */
  HEADING_BESIDE,
  /** The name of a column of figures. */
  FIGURE_HEADING,
  /** The name of a group of rows. */
  GROUP,
  /** Words on one line. */
  TEXT,
  /** Words on as many lines as they need. */
  PARAGRAPH,
  /** A sentence over several columns. */
  SENTENCE,
  /** Words right of figures. */
  BESIDE,
  /** Money, with the decimals of its currency. */
  AMOUNT,
  /** Money below a line: the sum of what is above. */
  TOTAL,
  /** A number of people or outcomes. */
  QUANTITY,
  /** A factor or a multiple. */
  MULTIPLE,
  /** A share, an agreed rate or a volume, with as many decimals as it has. */
  SHARE,
  /** A discount factor. */
  DISCOUNT,
  /** A rate of return. */
  RATE,
  /** An ISO date. */
  DATE,
  /** Whole days. */
  DAYS,
  /** A year of the calendar. */
  YEAR,
  /** Whether a check holds. */
  CHECK
}
