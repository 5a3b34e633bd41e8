/** The JSON forms of statements, of cases and of their results, as plain records of text. */
@NullMarked
package org.outturn.pricing.json;

import org.jspecify.annotations.NullMarked;
