/** The JSON form of a statement, as plain records of text, written as the lines are read. */
@NullMarked
package org.outturn.pricing.json;

import org.jspecify.annotations.NullMarked;
