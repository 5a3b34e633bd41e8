/** Sheets of workbooks, read row by row; with {@code workbook} all that is done by Apache POI. */
@NullMarked
package org.outturn.examples.sheets;

import org.jspecify.annotations.NullMarked;
