/**
 * What a result says to a reader, once for its page and its workbook: the finding, what it leaves
 * out, charts, tables and sources.
 */
@NullMarked
package org.outturn.examples.document;

import org.jspecify.annotations.NullMarked;
