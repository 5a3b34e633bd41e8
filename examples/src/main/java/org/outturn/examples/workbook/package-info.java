/**
 * The answer to a business case as a spreadsheet to calculate on: the figures of the library as
 * numbers, everything that can be derived from them as live formulas, and a check of each against
 * the exact figure.
 */
@NullMarked
package org.outturn.examples.workbook;

import org.jspecify.annotations.NullMarked;
