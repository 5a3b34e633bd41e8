/** Outturn's pricing: pure functions from what was agreed and what happened to what is paid. */
@NullMarked
package org.outturn.pricing;

import org.jspecify.annotations.NullMarked;
