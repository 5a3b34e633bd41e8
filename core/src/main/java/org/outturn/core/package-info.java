/** Outturn's core: what was agreed and what happened, as immutable values. */
@NullMarked
package org.outturn.core;

import org.jspecify.annotations.NullMarked;
