/**
 * Projects of the INDIGO tables priced again, beside what was published to be paid: exact,
 * explained, unexplained or not comparable.
 */
@NullMarked
package org.outturn.examples.indigo.replay;

import org.jspecify.annotations.NullMarked;
