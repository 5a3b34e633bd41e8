/** The JSON forms of statements, cash flows, cases and their results, as plain records of text. */
@NullMarked
package org.outturn.pricing.json;

import org.jspecify.annotations.NullMarked;
