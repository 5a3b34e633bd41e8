/**
 * Answers as spreadsheets to calculate on: inputs on one sheet, everything that follows from them
 * as live formulas, and a check of each answer against the library's. What is no formula is fixed,
 * and says so.
 */
@NullMarked
package org.outturn.examples.workbook;

import org.jspecify.annotations.NullMarked;
